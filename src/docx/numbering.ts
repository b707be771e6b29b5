// Lists: what stands before their items, and how far these are set in.
import type { Writer } from './writer.ts';
import { element, NAMESPACES, value, xmlPart } from './xml.ts';

/** The part `numbering.xml`: bullets, and a list with numbers of its own for each that counts. */
export function numberingPart({ numberedLists }: Writer): string {
  const levels = (format: string, text: (level: number) => string): string =>
    [0, 1, 2]
      .map((level) =>
        element(
          'w:lvl',
          { 'w:ilvl': level },
          value('w:start', 1),
          value('w:numFmt', format),
          value('w:lvlText', text(level)),
          value('w:lvlJc', 'left'),
          element('w:pPr', {}, element('w:ind', { 'w:left': 284 * (level + 1), 'w:hanging': 284 })),
        ),
      )
      .join('');
  const abstract = (id: number, inner: string): string =>
    element(
      'w:abstractNum',
      { 'w:abstractNumId': id },
      value('w:multiLevelType', 'hybridMultilevel'),
      inner,
    );
  const again = element('w:lvlOverride', { 'w:ilvl': 0 }, value('w:startOverride', 1));
  const numbered = Array.from({ length: numberedLists }, (_, index) =>
    element('w:num', { 'w:numId': index + 2 }, value('w:abstractNumId', 1), again),
  );
  return xmlPart(
    element(
      'w:numbering',
      NAMESPACES,
      abstract(
        0,
        levels('bullet', () => '–'),
      ),
      abstract(
        1,
        levels('decimal', (level) => `%${level + 1}.`),
      ),
      element('w:num', { 'w:numId': 1 }, value('w:abstractNumId', 0)),
      ...numbered,
    ),
  );
}
