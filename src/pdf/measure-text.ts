// How wide words are in a drawing: as the typesetter will set them, whatever faces step in.
import { directionOf } from '../languages/writing.ts';
import type { Theme } from '../theme/theme.ts';
import type { FontFiles } from '../type/face.ts';
import type { Shaper } from '../type/shaper.ts';
import type { TextComposer } from './compose/composer.ts';
import { paragraphRuns, widthOfRuns } from './compose/directed-runs.ts';
import { styledSpan } from './compose/drawn-texts.ts';
import { createFaceSet } from './fonts/faces.ts';

/** Answers with the width of a line of words, in points. */
export type TextMeasure = (
  words: string,
  font: { readonly size: number; readonly weight: 400 | 600 },
) => number;

/** Measures words of a language in the faces of a theme. */
export function textMeasure(
  theme: Theme,
  fonts: FontFiles,
  shaper: Shaper,
  lang: string,
): TextMeasure {
  const composer: TextComposer = {
    theme,
    faces: createFaceSet(theme, fonts, shaper),
    direction: directionOf(lang),
    lineHeights: new WeakMap(),
    missing: [],
  };
  return (words, { size, weight }) => {
    const span = { ...styledSpan(composer, { words, size, bold: weight === 600 }, 1), lang };
    return widthOfRuns(composer, paragraphRuns(composer, [span], { at: undefined, lang }));
  };
}
