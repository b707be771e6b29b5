// What copying by hand leaves in a text: numbers of lines, marks of a mail, markup.

/** Stands for a character that is passed over; nobody sees it. */
const UNSEEN = '\u200B';

/**
 * `text` without what is no part of its words; every other character keeps its place. A sign that is
 * written as `&nbsp;` stands where that began.
 */
export function withoutCopyMarks(text: string): string {
  return withoutLineNumbers(withoutMailMarks(withoutMarkup(text)));
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bdquo: '„',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
  sbquo: '‚',
  shy: '\u00AD',
};
const ENTITY = new RegExp(
  `&(?:(${Object.keys(ENTITIES).join('|')})|#(\\d{2,5})|#x([\\dA-Fa-f]{2,4}));`,
  'gu',
);
const TAG =
  /<(\/?(?:br|p|div|li|h[1-6]))(?:\s[^<>\n]{0,200})?\/?>|<\/?(?:i|b|em|strong|u|q|s|a|span|sup|sub|small|font)(?:\s[^<>\n]{0,200})?\/?>/giu;
/** `*not*`, `_not_` and `**not**`; one that stands alone is the mark of a note. */
const EMPHASIS =
  /(?<![\p{L}\p{M}\p{N}*_])(\*{1,3}|_{1,3})(?=[\p{L}\p{N}"“‘«„])([^*_\n]{0,199}[\p{L}\p{M}\p{N}.,!?"”’»])\1(?![\p{L}\p{M}\p{N}*_])/gu;

function withoutMarkup(text: string): string {
  return text
    .replace(TAG, (tag, block?: string) => {
      if (block === undefined) return UNSEEN.repeat(tag.length);
      return (/^br$/iu.test(block) ? ' ' : '\n').padEnd(tag.length, ' ');
    })
    .replace(ENTITY, (written, name?: string, decimal?: string, hex?: string) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal);
      const sign = name === undefined ? String.fromCharCode(code) : ENTITIES[name]!;
      return sign.padEnd(written.length, UNSEEN);
    })
    .replace(EMPHASIS, (whole, mark: string, words: string, at: number) => {
      if (isParagraph(text, at, whole)) return whole;
      const unseen = UNSEEN.repeat(mark.length);
      return unseen + words + unseen;
    });
}

/** A sentence in emphasis on a line of its own: in an interview so are the questions. */
function isParagraph(text: string, at: number, whole: string): boolean {
  const next = text[at + whole.length] ?? '\n';
  return next === '\n' && (text[at - 1] ?? '\n') === '\n' && /[.?!][*_]+$/u.test(whole);
}

/** Lines of a mail that answers another begin with it. */
const MAIL_MARK = /^(?:[^\S\n]{0,3}>)+/gmu;

function withoutMailMarks(text: string): string {
  const marked = text.match(MAIL_MARK)?.length ?? 0;
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  // One alone is an arrow or a comparison.
  if (marked < 2 || marked * 3 < lines) return text;
  return text.replace(MAIL_MARK, (mark) => ' '.repeat(mark.length));
}

const LINE_NUMBER = /^[^\S\n]{0,8}(\d{1,3})(?:[^\S\n]+|$)/u;

interface Numbered {
  readonly number: number;
  readonly start: number;
  readonly length: number;
  /** Which line it is. */
  readonly line: number;
}

/** A number before each line, or before every fifth or tenth. */
function withoutLineNumbers(text: string): string {
  const found: Numbered[] = [];
  let [start, line, written] = [0, 0, 0];
  for (const words of text.split('\n')) {
    const [mark, number] = LINE_NUMBER.exec(words) ?? [];
    if (mark !== undefined)
      found.push({ number: Number(number), start, length: mark.length, line });
    start += words.length + 1;
    line += 1;
    if (words.trim() !== '') written += 1;
  }
  const numbers = lineNumbers(found, { all: line, written });
  let [result, at] = ['', 0];
  for (const { start: from, length } of numbers) {
    result += text.slice(at, from) + ' '.repeat(length);
    at = from + length;
  }
  return result + text.slice(at);
}

/** Those of `found` that grow with the lines, if there are as many as there is room for. */
function lineNumbers(
  found: readonly Numbered[],
  lines: { readonly all: number; readonly written: number },
): readonly Numbered[] {
  const groups = new Map<number, Numbered[]>();
  for (const each of found) {
    const offset = each.number - each.line;
    groups.set(offset, [...(groups.get(offset) ?? []), each]);
  }
  for (const group of groups.values()) {
    const step = (group[1]?.number ?? 0) - group[0]!.number;
    const isRegular = group.every(
      ({ number }, index) => number === group[0]!.number + index * step,
    );
    if (!isRegular) continue;
    if (step === 1 && group.length > 3 && group.length * 5 >= lines.written * 4) return group;
    const isRare = (step === 5 || step === 10) && group[0]!.number % step === 0;
    if (isRare && lines.all - group.at(-1)!.line <= 2 * step) return group;
  }
  return [];
}
