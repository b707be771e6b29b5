// Long texts over several lines, as YAML folds them.

/**
 * The lines of a folded text. Of a paragraph that was there, the lines before and after the change
 * stay as they are laid out.
 */
export function foldedLines(text: string, width: number, before: readonly string[]): string[] {
  const paragraphs = text.split('\n');
  const old = paragraphsOf(before);
  return paragraphs.flatMap((paragraph, index) => {
    const same = old.find((lines) => lines.join(' ') === paragraph);
    const former = same ?? (old.length === paragraphs.length ? old[index]! : []);
    const lines = paragraph === '' ? [] : refolded(former, paragraph, width);
    return index === 0 ? lines : ['', ...lines];
  });
}

// A blank line stands for a line end; two of them for two, with an empty paragraph in between.
function paragraphsOf(lines: readonly string[]): string[][] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)!.push(line);
  }
  return paragraphs;
}

function refolded(old: readonly string[], text: string, width: number): string[] {
  let head = 0;
  let from = 0;
  while (head < old.length && text.startsWith(`${old[head]} `, from)) {
    from += old[head]!.length + 1;
    head += 1;
  }
  let tail = old.length;
  let to = text.length;
  while (
    tail > head &&
    to - from > old[tail - 1]!.length &&
    text.slice(from, to).endsWith(` ${old[tail - 1]}`)
  ) {
    to -= old[tail - 1]!.length + 1;
    tail -= 1;
  }
  if (head === old.length - 1 && tail === head && text.slice(from) === old[head]) return [...old];
  const middle = wrapped(text.slice(from, to), width);
  if (middle.length > tail - head && tail < old.length)
    return [...old.slice(0, head), ...wrapped(text.slice(from), width)];
  return [...old.slice(0, head), ...middle, ...old.slice(tail)];
}

/** A line may end at a space between two words; of several spaces none would be left. */
const BREAK = /(?<=\S) (?=\S)/u;

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(BREAK)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
