// Composes the watermark: the word across every page of a draft.
import type { Composer } from './composer.ts';
import { coveredPieces } from './face-choice.ts';
import { blockStyle } from './style.ts';

/** The watermark as pdfmake takes it; undefined without a word. */
export function watermarkOf(composer: Composer, word: string | undefined): object | undefined {
  if (word === undefined) return undefined;
  const { theme, lang } = composer;
  const style = { ...blockStyle(theme, ['watermark'], 0), bold: true };
  const [first] = coveredPieces(composer, word, style, { at: undefined, lang });
  return {
    text: word,
    font: first?.font ?? style.font,
    bold: true,
    // Long words, such as WITHDRAWN, are set smaller to stay on the page's diagonal.
    fontSize: word.length <= 5 ? style.size : (style.size * 5.5) / word.length,
    color: theme.colours['ink'],
    opacity: 0.07,
    angle: -54.7,
  };
}
