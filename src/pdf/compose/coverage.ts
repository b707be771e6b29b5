// Splits a text by the faces that have its characters; what no face has is noted, never dropped.
import type { Composer } from './composer.ts';
import type { ResolvedStyle } from './style.ts';

export interface CoveredPiece {
  readonly text: string;
  readonly font: string;
}

/** Characters that are set without a glyph of their own: spaces that fold, line feeds, joiners. */
const UNDRAWN = /[\n\r\t\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** Pieces of `text`, each set in the style's own family or the first fallback that has its characters. */
export function coveredPieces(
  composer: Composer,
  text: string,
  style: ResolvedStyle,
  at: string | undefined,
): CoveredPiece[] {
  if (isCovered(composer, text, style)) return [{ text, font: style.font }];
  const families = [style.font, ...composer.theme.fallbacks];
  const pieces: { text: string; font: string }[] = [];
  for (const character of text) {
    const last = pieces.at(-1);
    const font = familyOf(composer, character, style, families, last?.font, at);
    if (last?.font === font) last.text += character;
    else pieces.push({ text: character, font });
  }
  return pieces;
}

/** True if the style's own face has every character, as nearly always. */
function isCovered(composer: Composer, text: string, style: ResolvedStyle): boolean {
  const { font, bold, italic } = style;
  const { coverage } = composer.faces.face({ font, bold, italics: italic });
  for (const character of text)
    if (!coverage.canDraw(character.codePointAt(0)!) && !UNDRAWN.test(character)) return false;
  return text !== '';
}

function familyOf(
  composer: Composer,
  character: string,
  style: ResolvedStyle,
  families: readonly string[],
  previous: string | undefined,
  at: string | undefined,
): string {
  const codePoint = character.codePointAt(0)!;
  // A combining mark stays with the face of its base letter where that face has it.
  const tried =
    previous !== undefined && /\p{M}/u.test(character) ? [previous, ...families] : families;
  if (UNDRAWN.test(character)) return previous ?? style.font;
  for (const font of tried)
    if (
      composer.faces
        .face({ font, bold: style.bold, italics: style.italic })
        .coverage.canDraw(codePoint)
    )
      return font;
  composer.missing.push({ codePoint, at });
  return style.font;
}
