// Where the words of a transcript or interview end, and what stands below them begins.

import type { Span } from '../../diagnostics/diagnostic.ts';
import { keyOf } from './names-of-lines.ts';

/** What stands below the last words: who made the interview, whose rights they are. */
const END_MATTER =
  /^(?:#|\*\s*\*|[-–—_*]{3,}|©|\(c\)|copyright|this (?:interview|conversation|transcript|text)|the (?:interview|conversation|transcript)|interview(?:ed)?\b|das (?:interview|gespräch)|propos recueillis|entretien|(?:conducted|edited|transcribed)\b)/iu;

/** The paragraphs behind the last speaker line that are still theirs. */
export function withoutEnd<Piece extends { readonly span: Span }>(
  pieces: readonly Piece[],
  text: string,
  areLong: boolean,
  speaker: { readonly name: string } | undefined,
): readonly Piece[] {
  // `Lee’s new record is out in May.`
  const surname = /\s/u.test(speaker?.name ?? '') ? keyOf(speaker!.name) : undefined;
  const end = pieces.findIndex(({ span }, index) => {
    const words = text.slice(span.start, span.end);
    const isAbout = index > 0 && surname !== undefined && words.toLowerCase().includes(surname);
    return isAbout || END_MATTER.test(words);
  });
  const own = end === -1 ? pieces : pieces.slice(0, end);
  return areLong ? own : own.slice(0, 1);
}
