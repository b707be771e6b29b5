// The sources that a page cites, in short at its foot: artifacts, since the annex has each of them
// whole and the marks in the text lead there.
import type { TextBlock } from '../../document/tree.ts';
import type { Composer } from './composer.ts';
import { paragraphRuns, type StyledText } from './directed-runs.ts';
import { firstTarget } from './link-targets.ts';
import type { ColumnsNode, LayoutNode, Vector } from './node.ts';
import { plainText } from './runs.ts';
import { blockStyle, inlineStyle } from './style.ts';

/** Space from the text to the rule, and from the rule to the first note. */
const [ABOVE_RULE, BELOW_RULE] = [9, 2.25];
/** The rule is as long as this part of the measure, as printers have it. */
const RULE_PART = 1 / 4;

/** What can be told of a page once it is set. */
export interface SetPages {
  /** The places that the links of each page lead to, by the number of the page. */
  readonly linksOn: ReadonlyMap<number, ReadonlySet<string>>;
  /** The page that each place stands on. */
  readonly destinationPages: ReadonlyMap<string, number>;
}

/** The notes of a page: of the sources that it cites, without those that it shows whole. */
export function footnotesOf(
  notes: readonly TextBlock[],
  page: number,
  { linksOn, destinationPages }: SetPages,
): readonly TextBlock[] {
  const cited = linksOn.get(page);
  if (cited === undefined) return [];
  return notes.filter((note) => {
    const source = firstTarget(note);
    return source !== undefined && cited.has(source) && destinationPages.get(source) !== page;
  });
}

/** The notes one below the other, the rule above them; nothing where there are none. */
export function composeFootnotes(composer: Composer, notes: readonly TextBlock[]): LayoutNode[] {
  if (notes.length === 0) return [];
  const { theme } = composer;
  const width = theme.grid['right']!;
  const x2 = width * RULE_PART;
  const lineWidth = theme.section.rule;
  const lineColor = theme.colours['section'] ?? '#000000';
  const rule: Vector = { type: 'line', x1: 0, x2, y1: 0, y2: 0, lineWidth, lineColor };
  return [
    { canvas: [rule], margin: [0, ABOVE_RULE, 0, BELOW_RULE] },
    ...notes.map((note) => composeNote(composer, note, width)),
  ];
}

function composeNote(composer: Composer, { children }: TextBlock, width: number): ColumnsNode {
  const { theme, lang } = composer;
  const style = blockStyle(theme, ['running', 'footnote'], 0);
  const stretches = children.map((child): StyledText => {
    const keys = { _artifact: 'Footer' } as const;
    if (child.kind !== 'inline') return { text: plainText(child), style, lang, keys };
    // The mark, which links to the source in other documents.
    const name = child.name === 'a' ? 'strong' : child.name;
    const own = inlineStyle(theme, style, name, child.classes);
    return { text: plainText(child), style: own, lang: child.lang ?? lang, keys };
  });
  const text = paragraphRuns(composer, stretches, { at: undefined, lang });
  return { columns: [{ text, width }] };
}
