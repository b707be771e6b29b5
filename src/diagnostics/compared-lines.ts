// A text and its source as two lines, with the words that differ marked.
import type { ComparedWords } from './diagnostic.ts';
import { visible } from './visible.ts';

/** Puts the colour of a side on words that differ. */
export type PaintWords = (side: 'expected' | 'found', words: string) => string;

/** Two lines; without colour, `{+…+}` marks what is missing and `[-…-]` what is too much. */
export function comparedLines(
  compared: readonly ComparedWords[],
  paint: PaintWords | undefined,
): string[] {
  const line = (side: 'expected' | 'found'): string =>
    compared.reduce((text, stretch) => joined(text, marked(stretch, side, paint)), '');
  return [`  source: ${line('expected')}`, `  brief:  ${line('found')}`];
}

function marked(
  stretch: ComparedWords,
  side: 'expected' | 'found',
  paint: PaintWords | undefined,
): string {
  const words = visible(stretch[side]);
  if (words === '' || stretch.expected === stretch.found) return words;
  if (paint) return paint(side, words);
  return side === 'expected' ? `{+${words}+}` : `[-${words}-]`;
}

// No space before a comma and the like.
function joined(before: string, words: string): string {
  if (words === '' || before === '') return before + words;
  return /^[,.;:!?]/u.test(words) ? before + words : `${before} ${words}`;
}
