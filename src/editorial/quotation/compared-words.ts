// A quotation and its source side by side, as a person reads a difference.

import type { ComparedWords } from '../../diagnostics/diagnostic.ts';
import type { Stretch } from './align.ts';
import { passage, type Tokens } from './tokens.ts';

/** So many words beside a change are enough to find one's way. */
const BESIDE = 4;

/** Both texts, stretch by stretch; what is the same is cut down to the words beside a change. */
export function comparedWords(
  stretches: readonly Stretch[],
  quote: Tokens,
  source: Tokens,
): readonly ComparedWords[] {
  const [first, last] = [stretches.findIndex(isChange), stretches.findLastIndex(isChange)];
  return stretches.map(({ equal, source: there, quote: here }, index) => {
    const words = passage(source, ...there);
    if (!equal) return { expected: words, found: passage(quote, ...here) };
    const shown = shortened(words, { start: index > first, end: index < last });
    return { expected: shown, found: shown };
  });
}

function isChange({ equal }: Stretch): boolean {
  return !equal;
}

// `keep` says on which side one stands.
function shortened(text: string, keep: { readonly start: boolean; readonly end: boolean }): string {
  const words = text.split(/\s+/u);
  if (words.length <= 2 * BESIDE) return words.join(' ');
  const start = keep.start ? words.slice(0, BESIDE) : [];
  const end = keep.end ? words.slice(-BESIDE) : [];
  return [...start, '…', ...end].join(' ');
}
