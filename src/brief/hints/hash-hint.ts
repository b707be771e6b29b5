// The hint for a line that cannot be read because a # before made a comment of the rest of its text.

/** `{ text: berth #4 at dawn }`; behind a quotation mark nothing is sure. */
const LOST = /^[^"'#]*[^\s"'#] (#[\p{L}\p{N}].*)$/u;

/** A hint if the text of the line that `at` stands in is cut off by a comment. */
export function hashHint(text: string, at: number): string | undefined {
  const line = /^[^\r\n]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))![0];
  const comment = LOST.exec(line.trimEnd())?.[1];
  return comment === undefined
    ? undefined
    : `a space and # begin a comment, so “${comment}” is not read: put the text that holds # in quotes`;
}

/** The same for the line before the one that `at` stands in. */
export function hashHintBefore(text: string, at: number): string | undefined {
  const end = text.lastIndexOf('\n', at - 1);
  return end === -1 ? undefined : hashHint(text, end);
}
