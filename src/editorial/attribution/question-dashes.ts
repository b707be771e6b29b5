// The one person who answers in an interview whose answers stand in marks: dashes lead the questions, or question
// marks end them.

import type { Block } from './read-block.ts';

const FEWEST = 3;
const QUESTION = /^\s*[―—–─]{1,2}/u;

/** Where the questions of `blocks` begin; undefined if it is no such interview. */
export function firstQuestion(blocks: readonly Block[]): number | undefined {
  const asked = blocks.filter(({ masked }) => QUESTION.test(masked));
  if (asked.length >= FEWEST) return blocks.indexOf(asked[0]!);
  const answered = blocks.filter(
    (block, index) =>
      /(?:[?？؟]|か。)[*_]*\s*$/u.test(block.masked) &&
      blocks[index + 1] &&
      isAnswer(blocks[index + 1]!),
  );
  return answered.length < FEWEST ? undefined : blocks.indexOf(answered[0]!);
}

/** True of a block that is an answer: words in marks and nothing else. */
export function isAnswer({ masked, quoted }: Block): boolean {
  const [only, other] = quoted;
  return (
    only !== undefined &&
    other === undefined &&
    /^[\s.]*$/u.test(`${masked.slice(0, only.outer.start)}${masked.slice(only.outer.end)}`)
  );
}
