// Lines of a text, asked for in the order of their offsets.

/** Answers with the line of an offset, counted from `first`; no offset may be smaller than the last. */
export function lineCounter(text: string, first: number = 1): (offset: number) => number {
  let line = first;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) if (text.charCodeAt(at) === 10) line += 1;
    return line;
  };
}
