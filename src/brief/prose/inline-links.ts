// Links inside prose, `[words](address)`: where they stand, as CommonMark reads them.

/** A link of a text, from its opening bracket to behind its closing parenthesis. */
export interface InlineLink {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** An address as typed, or `#id` for an item of the brief. */
  readonly target: string;
}

/** What a link may lead to; all else stays as typed. */
const TARGET = /^(?:https?:\/\/.|mailto:.|#.)/isu;
/** An address with whatever it holds, in pointed brackets. */
const POINTED = /<((?:https?:\/\/|mailto:)[^<>\n]+)>\)/iy;
/** What nobody writes but for a link. */
const MEANT = /^\]\(<?(?:https?:|mailto:|www\.)/i;

/**
 * The links of a text in order. Brackets in the words and parentheses in the address stand in pairs;
 * an address in `<…>` may hold any. A link holds no other, and a backslash before `[` unmakes it.
 */
export function inlineLinks(text: string): InlineLink[] {
  return text.includes('](') ? readLinks(text, pairsOf(text)) : [];
}

/** What looks like a link to an address and is none, from its bracket as far as the address goes. */
export function unreadLinks(text: string): string[] {
  if (!text.includes('](')) return [];
  const pairs = pairsOf(text);
  const links = readLinks(text, pairs);
  const unread: string[] = [];
  let next = 0;
  for (let at = text.indexOf(']('); at !== -1; at = text.indexOf('](', at + 2)) {
    while (links[next] !== undefined && links[next]!.end <= at) next += 1;
    const link = links[next];
    const isRead = link !== undefined && link.start < at;
    const start = pairs.openings.get(at) ?? at;
    if (isRead || text[start - 1] === '\\' || !MEANT.test(text.slice(at, at + 12))) continue;
    unread.push(text.slice(start, endOfAddress(text, at)).trimEnd());
  }
  return unread;
}

function readLinks(text: string, { openings, closings }: Pairs): InlineLink[] {
  const links: InlineLink[] = [];
  let end = 0;
  for (let at = text.indexOf(']('); at !== -1; at = text.indexOf('](', at + 2)) {
    const start = openings.get(at);
    if (start === undefined || start < end || text[start - 1] === '\\') continue;
    const found = pointed(text, at + 2) ?? plain(text, at + 1, closings);
    if (found === undefined) continue;
    const words = text.slice(start + 1, at);
    // Only the number of an item can be put in the place of words.
    if (words.trim() === '' && !found.target.startsWith('#')) continue;
    links.push({ start, words, ...found });
    end = found.end;
  }
  return links;
}

type Found = Pick<InlineLink, 'target' | 'end'>;

function pointed(text: string, from: number): Found | undefined {
  POINTED.lastIndex = from;
  const target = POINTED.exec(text)?.[1];
  return target === undefined ? undefined : { target, end: POINTED.lastIndex };
}

function plain(
  text: string,
  opening: number,
  closings: ReadonlyMap<number, number>,
): Found | undefined {
  const closing = closings.get(opening);
  if (closing === undefined) return undefined;
  const target = text.slice(opening + 1, closing);
  return TARGET.test(target) ? { target, end: closing + 1 } : undefined;
}

/** The brackets of a text by the closing one, the parentheses of a word by the opening one. */
interface Pairs {
  readonly openings: ReadonlyMap<number, number>;
  readonly closings: ReadonlyMap<number, number>;
}

function pairsOf(text: string): Pairs {
  const openings = new Map<number, number>();
  const closings = new Map<number, number>();
  let brackets: number[] = [];
  let parentheses: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[[\]()\s<>"\\]/g)) {
    if (sign === '[') brackets.push(index);
    else if (sign === '(') parentheses.push(index);
    else if (sign === ']') {
      const opening = brackets.pop();
      if (opening !== undefined) openings.set(index, opening);
    } else if (sign === ')') {
      const opening = parentheses.pop();
      if (opening !== undefined) closings.set(opening, index);
    } else {
      parentheses = [];
      if (sign === '\n' && /^\s*\n/.test(text.slice(index + 1, index + 80))) brackets = [];
    }
  }
  return { openings, closings };
}

function endOfAddress(text: string, from: number): number {
  const end = text.slice(from).search(/[\s)]/);
  return end === -1 ? text.length : from + end + 1;
}
