// The little Markdown that prose may hold: strong, emphasis and links; all else stays as typed.

import { type InlineLink, inlineLinks } from '../../brief/prose/inline-links.ts';
import { linkAddress } from '../../brief/prose/link-address.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What `[words](#id)` leads to, and what `[](#id)` says. */
export interface ProseReference {
  readonly href: string | undefined;
  /** Number and page: `D2, page 3`. */
  readonly text: string;
  /** What it is called without its page: `D2`. */
  readonly mark: string;
}

/** A term of the glossary that stands for other words. */
export interface Abbreviation {
  readonly term: string;
  readonly expansion: string;
}

/** What a brief knows by name: its items by id, and its glossary's abbreviations. */
export interface ProseTerms {
  readonly references: ReadonlyMap<string, ProseReference>;
  readonly abbreviations: readonly Abbreviation[];
}

const NONE: ProseTerms = { references: new Map(), abbreviations: [] };

/** Parts the paragraphs of a text: they become blocks of their own where blocks can stand. */
export const PARAGRAPH_END = '\u2029';

/** A text whose marks are none, in its paragraphs. */
export function inParagraphs(text: string): string {
  return paragraphsOf(text).join(PARAGRAPH_END);
}

/**
 * Turns `**strong**`, `*emphasis*`, `[text](https://…)` and, for the ids in `references`,
 * `[text](#id)` into HTML, marks abbreviations and escapes everything else.
 * A link may hold emphasis and the other way round; nothing else nests.
 */
export function inlineMarkdown(text: string, terms: ProseTerms = NONE): string {
  const pattern = patternOf(terms.abbreviations);
  const plain = (piece: string): string => withAbbreviations(piece, terms.abbreviations, pattern);
  const write = (piece: string): string =>
    proseTokens(piece)
      .map((token) =>
        token.kind === 'text' ? plain(token.words) : element(token, write, terms.references),
      )
      .join('');
  return paragraphsOf(text).map(write).join(PARAGRAPH_END);
}

/** The words without marks of emphasis; the address of a link stands in brackets after its text. */
export function withoutMarkdown(
  text: string,
  references: ProseTerms['references'] = NONE.references,
): string {
  const write = (piece: string): string =>
    proseTokens(piece)
      .map((token) => (token.kind === 'text' ? token.words : plainWords(token, write, references)))
      .join('');
  // The lines of a paragraph are one, as on the page.
  const inLine = (paragraph: string): string => write(paragraph).replace(/(?<!\s)\s*\n\s*/g, ' ');
  return paragraphsOf(text).map(inLine).join('\n\n');
}

/** The words alone, for what knows no links: of `[](#id)` the id. */
export function wordsOfProse(text: string): string {
  const write = (piece: string): string =>
    proseTokens(piece)
      .map(({ kind, words, target = '' }) =>
        kind === 'text' ? words : write(words) || target.replace(/^#/, ''),
      )
      .join('');
  return paragraphsOf(text)
    .map((paragraph) => write(paragraph).replace(/(?<!\s)\s*\n\s*/g, ' '))
    .join('\n\n');
}

/** The words as they stand on a page, where a link shows the number of its address. */
export function wordsOnPage(text: string, references: ProseTerms['references']): string {
  const write = (piece: string): string =>
    proseTokens(piece)
      .map(({ kind, words, target = '', written }) => {
        if (kind === 'text') return words;
        if (kind !== 'link') return write(words);
        if (!target.startsWith('#')) return `${write(words)}${references.get(target)?.text ?? ''}`;
        const reference = references.get(target.slice(1));
        return reference === undefined ? written : write(words) || reference.text;
      })
      .join('');
  return paragraphsOf(text).map(write).join(PARAGRAPH_END);
}

function plainWords(
  { kind, words, target = '', written }: ProseToken,
  write: (text: string) => string,
  references: ProseTerms['references'],
): string {
  const plain = write(words);
  if (kind !== 'link') return plain;
  if (!target.startsWith('#')) return plain === target ? plain : `${plain} (${target})`;
  const reference = references.get(target.slice(1));
  return reference === undefined ? written : plain || reference.text;
}

/** Writes `text` so that HTML reads it back as the same characters. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function element(
  { kind, words, target = '', written }: ProseToken,
  write: (text: string) => string,
  references: ProseTerms['references'],
): string {
  if (kind !== 'link') return `<${kind}>${write(words)}</${kind}>`;
  if (!target.startsWith('#')) {
    const link = `<a class="link" href="${escapeHtml(linkAddress(target))}">${write(words)}</a>`;
    const number = references.get(target)?.text;
    return number === undefined ? link : `${link}<span class="pdf-only">${number}</span>`;
  }
  const item = references.get(target.slice(1));
  return item === undefined ? escapeHtml(written) : reference(item, words && write(words));
}

function reference({ href, text }: ProseReference, words: string): string {
  const html = words || escapeHtml(text);
  if (href === undefined) return html;
  const name = words === '' ? 'ref' : 'link';
  return `<a class="${name}" href="${escapeHtml(href)}">${html}</a>`;
}

const patterns = new WeakMap<readonly Abbreviation[], RegExp>();

/** Finds the terms as whole words; made once a brief. */
function patternOf(abbreviations: readonly Abbreviation[]): RegExp | undefined {
  if (abbreviations.length === 0) return undefined;
  const known = patterns.get(abbreviations);
  if (known) return known;
  const terms = abbreviations.map(({ term }) => term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${terms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  patterns.set(abbreviations, pattern);
  return pattern;
}

function withAbbreviations(
  text: string,
  abbreviations: readonly Abbreviation[],
  pattern: RegExp | undefined,
): string {
  if (!pattern) return escapeHtml(text);
  let html = '';
  let end = 0;
  for (const { 0: term, index } of text.matchAll(pattern)) {
    const { expansion = '' } = abbreviations.find((each) => each.term === term) ?? {};
    const title = escapeHtml(expansion);
    html += `${escapeHtml(text.slice(end, index))}<abbr title="${title}">${escapeHtml(term)}</abbr>`;
    end = index + term.length;
  }
  return html + escapeHtml(text.slice(end));
}

/** A stretch of prose in one style; `written` is all of it with its marks. */
export interface ProseToken {
  readonly kind: 'text' | 'strong' | 'em' | 'link';
  readonly words: string;
  readonly written: string;
  /** Where a link leads. */
  readonly target?: string;
}

// A mark opens at the start of a word and closes at its end, so `2*3*4` and `a * b` stay as typed.
const BEFORE = String.raw`(?<![\p{L}\p{N}*\\])`;
const AFTER = String.raw`(?![\p{L}\p{N}*])`;
const STRONG = String.raw`${BEFORE}\*\*(?<strong>[^\s*](?:[^*]*[^\s*])?)\*\*${AFTER}`;
const EMPHASIS = String.raw`${BEFORE}\*[^\s*](?:[^*]*[^\s*])?\*${AFTER}`;

const EMPHASES = new RegExp(`${STRONG}|${EMPHASIS}`, 'gu');

/** Most texts hold nothing that a token begins with. */
const MARK = /[*[]/;
/** A blank line; the lines of a paragraph are one. */
const BLANK_LINE = /\n[^\S\n]*\n\s*/u;

/** The paragraphs of a text. */
function paragraphsOf(text: string): string[] {
  return text.includes('\n') ? text.trim().split(BLANK_LINE) : [text];
}

/** The stretches of a paragraph in order, together all of it. */
function proseTokens(text: string): ProseToken[] {
  if (!MARK.test(text)) return [plain(text)];
  const links = inlineLinks(text);
  const marked = [...links.map((link) => linkAt(text, link)), ...emphasisIn(text, links)];
  const tokens: ProseToken[] = [];
  let end = 0;
  for (const { start, token } of marked.sort((one, other) => one.start - other.start)) {
    // A link inside emphasis is read with the words of that.
    if (start < end) continue;
    if (start > end) tokens.push(plain(text.slice(end, start)));
    tokens.push(token);
    end = start + token.written.length;
  }
  return end < text.length ? [...tokens, plain(text.slice(end))] : tokens;
}

interface Placed {
  readonly start: number;
  readonly token: ProseToken;
}

function linkAt(text: string, { start, end, words, target }: InlineLink): Placed {
  return { start, token: { kind: 'link', words, target, written: text.slice(start, end) } };
}

/** Emphasis around links or beside them: no mark inside a link counts for the text around it. */
function emphasisIn(text: string, links: readonly InlineLink[]): Placed[] {
  let around = '';
  let end = 0;
  for (const link of links) {
    around += text.slice(end, link.start) + '('.repeat(link.end - link.start);
    end = link.end;
  }
  around += text.slice(end);
  return Array.from(around.matchAll(EMPHASES), ({ 0: { length }, index, groups }) => {
    const written = text.slice(index, index + length);
    const isStrong = groups?.['strong'] !== undefined;
    const words = isStrong ? written.slice(2, -2) : written.slice(1, -1);
    return { start: index, token: { kind: isStrong ? 'strong' : 'em', words, written } };
  });
}

function plain(text: string): ProseToken {
  return { kind: 'text', words: text, written: text };
}
