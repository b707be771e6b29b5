// Where the words of a transcript or interview end, and what stands below them begins.

import type { Span } from '../../diagnostics/diagnostic.ts';
import { keyOf } from './names-of-lines.ts';

/** What stands below the last words: who made the interview, whose rights they are. */
const END_MATTER =
  /^(?:#|\*\s*\*|[-–—_*]{3,}|©|\(c\)|copyright|this (?:interview|conversation|transcript|text)|the (?:interview|conversation|transcript)|interview(?:ed)?\b|das (?:interview|gespräch)|propos recueillis|entretien|(?:conducted|edited|transcribed)\b)/iu;

interface Around {
  readonly text: string;
  /** True if other answers have several paragraphs. */
  readonly areLong: boolean;
  readonly speaker: { readonly name: string } | undefined;
  /** True of words in which somebody speaks of themselves. */
  readonly isOwn: (words: string) => boolean;
}

/** The paragraphs behind the last speaker line that are still theirs. */
export function withoutEnd<Piece extends { readonly span: Span }>(
  pieces: readonly Piece[],
  { text, areLong, speaker, isOwn }: Around,
): readonly Piece[] {
  // `Lee’s new record is out in May.`
  const surname = /\s/u.test(speaker?.name ?? '') ? keyOf(speaker!.name) : undefined;
  const wordsOf = ({ span }: Piece): string => text.slice(span.start, span.end);
  const end = pieces.findIndex((piece, index) => {
    const words = wordsOf(piece);
    const isAbout = index > 0 && surname !== undefined && words.toLowerCase().includes(surname);
    return isAbout || END_MATTER.test(words);
  });
  const own = end === -1 ? pieces : pieces.slice(0, end);
  if (areLong) return own;
  return own.slice(0, Math.max(1, own.findLastIndex((piece) => isOwn(wordsOf(piece))) + 1));
}
