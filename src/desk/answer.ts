// The one right answer to a problem, where its hint names one: what a button may write.

/** Hints that name one thing and no other; what they name stands in the first group. */
const ANSWERS: readonly RegExp[] = [
  /^did you mean “([^”]+)”\?/,
  /^did you mean ([\w.-]+)\?$/,
  /^write “([^”]+)”$/,
  /^write ([\w-]+)(?: \(|$)/,
];

/** What to write in place of `wrong`; undefined where the hint leaves a choice, or `wrong` is no plain word. */
export function answerOf(hint: string | undefined, wrong: string): string | undefined {
  if (hint === undefined || /[\n:#{}[\],&*!|>%@`]/.test(wrong)) return undefined;
  const answer = ANSWERS.map((form) => form.exec(hint)?.[1]).find((found) => found !== undefined);
  if (answer === undefined) return undefined;
  const quote = /^(["']).*\1$/.exec(wrong)?.[1] ?? '';
  return `${quote}${answer}${quote}`;
}
