// Composes the texts in a drawing: each a line of runs at its place in the picture, with an element of
// its own in the figure's, in the faces of the template.
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import type { DrawnPicture, DrawnSpan, DrawnText } from '../../picture/picture.ts';
import type { StructureElement } from '../tags/structure-tree.ts';
import type { Composer, Place, TextComposer } from './composer.ts';
import { paragraphRuns, type StyledText } from './directed-runs.ts';
import type { PlacedText, Run } from './node.ts';
import { blockStyle, type ResolvedStyle } from './style.ts';

/** The texts of `picture`, drawn `scale` times as large, as parts of `figure`. */
export function composeDrawnTexts(
  composer: Composer,
  { texts }: DrawnPicture,
  scale: number,
  figure: StructureElement<Reference>,
  place: Place,
): PlacedText[] {
  return texts.map((text) => {
    const element = composer.structure.add('Span', figure);
    const parts = new Map<number, { drop: number; opacity: number }>();
    const spans = text.spans.map((span) => {
      const index = composer.texts.push({ text: span.words, at: place.at }) - 1;
      parts.set(index, { drop: span.drop * scale, opacity: span.opacity });
      const keys: Partial<Run> = { _element: element.index, _text: index };
      return { ...styledSpan(composer, span, scale), lang: place.lang, keys };
    });
    const { x, y, angle, anchor } = text;
    const runs = lineRuns(composer, text, spans, place);
    return { runs, x: x * scale, y: y * scale, angle, anchor, element: element.index, parts };
  });
}

/** Words of a drawing in the style that they are set in. */
export function styledSpan(
  composer: TextComposer,
  span: Pick<DrawnSpan, 'words' | 'size'> & Partial<DrawnSpan>,
  scale: number,
): Pick<StyledText, 'text' | 'style'> {
  const base = blockStyle(composer.theme, ['caption'], 0);
  const { words, size, bold = false, italic = false, fill, tracking = 0, families = [] } = span;
  const style: ResolvedStyle = {
    ...base,
    font: familyOf(composer, families) ?? base.font,
    bold,
    italic,
    size: size * scale,
    leading: size * scale,
    colour: fill ?? base.colour,
    tracking: tracking * scale,
    features: [],
  };
  return { text: words, style };
}

/** The runs of a line, in the direction that the drawing says. */
function lineRuns(
  composer: Composer,
  { rtl }: DrawnText,
  spans: readonly StyledText[],
  { at, lang }: Place,
): Run[] {
  return paragraphRuns(composer, spans, { at, lang, direction: rtl ? 'rtl' : 'ltr' });
}

const GENERIC: Readonly<Record<string, string>> = { 'sans-serif': 'sans', 'system-ui': 'sans' };

/** The first of these families that the template has, by its own name or that of its font. */
function familyOf({ theme, faces }: TextComposer, families: readonly string[]): string | undefined {
  const known = Object.keys(theme.fonts);
  const nameOf = (font: string): string =>
    faces.face({ font, bold: false, italics: false }).metrics.familyName.toLowerCase();
  for (const family of families) {
    const name = GENERIC[family.toLowerCase()] ?? family.toLowerCase();
    const found = known.find((font) => font === name) ?? known.find((font) => nameOf(font) === name); // biome-ignore format: short
    if (found !== undefined) return found;
  }
  return undefined;
}
