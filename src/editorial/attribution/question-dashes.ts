// The one person who answers in an interview of Japanese: dashes lead the questions, marks hold the answers.

import type { Block } from './read-block.ts';

const FEWEST = 3;
const QUESTION = /^\s*[―—–]{1,2}/u;

/** Where the questions of `blocks` begin; undefined if it is no such interview. */
export function firstQuestion(blocks: readonly Block[]): number | undefined {
  const asked = blocks.filter(({ masked }) => QUESTION.test(masked));
  return asked.length < FEWEST ? undefined : blocks.indexOf(asked[0]!);
}

/** True of a block that is an answer: words in marks and nothing else. */
export function isAnswer({ masked, quoted }: Block): boolean {
  const [only, other] = quoted;
  return (
    only !== undefined &&
    other === undefined &&
    `${masked.slice(0, only.outer.start)}${masked.slice(only.outer.end)}`.trim() === ''
  );
}
