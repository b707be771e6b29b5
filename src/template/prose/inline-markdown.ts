// The little Markdown that prose may hold: strong, emphasis and links; all else stays as typed.

import type { IsSource } from '../../brief/prose/citations.ts';
import { linkAddress } from '../../brief/prose/link-address.ts';
import { type ProseToken, paragraphsOf, proseTokens } from './prose-tokens.ts';

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
  /** True for a source, which brackets can name: `[report ¶2]`. */
  readonly isSource: boolean;
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

function sourcesIn(references: ProseTerms['references']): IsSource {
  return (id) => references.get(id)?.isSource === true;
}

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
    proseTokens(piece, sourcesIn(terms.references))
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
    proseTokens(piece, sourcesIn(references))
      .map((token) => (token.kind === 'text' ? token.words : plainWords(token, write, references)))
      .join('');
  // The lines of a paragraph are one, as on the page.
  const inLine = (paragraph: string): string => write(paragraph).replace(/(?<!\s)\s*\n\s*/g, ' ');
  return paragraphsOf(text).map(inLine).join('\n\n');
}

/** The words alone, for what knows neither links nor sources: of `[](#id)` the id, of a citation nothing. */
export function wordsOfProse(text: string, isSource: IsSource): string {
  const write = (piece: string): string =>
    proseTokens(piece, isSource).reduce((line, { kind, words, target = '' }) => {
      if (kind === 'citation') return line.trimEnd();
      return line + (kind === 'text' ? words : write(words) || target.replace(/^#/, ''));
    }, '');
  return paragraphsOf(text)
    .map((paragraph) => write(paragraph).replace(/(?<!\s)\s*\n\s*/g, ' '))
    .join('\n\n');
}

/** The words as they stand on a page, where a link shows the number of its address. */
export function wordsOnPage(text: string, references: ProseTerms['references']): string {
  const write = (piece: string): string =>
    proseTokens(piece, sourcesIn(references))
      .map((token) => {
        const { kind, words, target = '', written } = token;
        if (kind === 'text') return words;
        if (kind === 'citation') return sourcesOf(token, references).map(markText).join(' ');
        if (kind !== 'link') return write(words);
        if (!target.startsWith('#')) return `${write(words)}${references.get(target)?.text ?? ''}`;
        const reference = references.get(target.slice(1));
        return reference === undefined ? written : write(words) || reference.text;
      })
      .join('');
  return paragraphsOf(text).map(write).join(PARAGRAPH_END);
}

function plainWords(
  token: ProseToken,
  write: (text: string) => string,
  references: ProseTerms['references'],
): string {
  const { kind, words, target = '', written } = token;
  if (kind === 'citation') return sourcesOf(token, references).map(markText).join(' ');
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

/** A citation with what its sources are called on the page. */
interface CitedSource {
  readonly text: string;
  readonly href: string | undefined;
}

function sourcesOf({ refs = [] }: ProseToken, references: ProseTerms['references']): CitedSource[] {
  return refs.flatMap(({ source, locator }) => {
    const { mark = source, href } = references.get(source) ?? {};
    return { text: locator === undefined ? mark : `${mark} ${locator}`, href };
  });
}

/** Where a mark is no link, brackets tell it from the words around it. */
function markText({ text, href }: CitedSource): string {
  return href === undefined ? `[${text}]` : text;
}

function citation(cited: CitedSource): string {
  const text = escapeHtml(markText(cited));
  const { href } = cited;
  if (href === undefined) return `<span class="ref">${text}</span>`;
  return `<a class="ref" href="${escapeHtml(href)}">${text}</a>`;
}

function element(
  token: ProseToken,
  write: (text: string) => string,
  references: ProseTerms['references'],
): string {
  const { kind, words, target = '', written } = token;
  if (kind === 'citation') return sourcesOf(token, references).map(citation).join(' ');
  if (kind !== 'link') return `<${kind}>${write(words)}</${kind}>`;
  if (!target.startsWith('#')) {
    const number = references.get(target)?.text;
    // Inside the link, that it stands behind the words in either direction.
    const raised = number === undefined ? '' : `<span class="pdf-only">${number}</span>`;
    return `<a class="link" href="${escapeHtml(linkAddress(target))}">${write(words)}${raised}</a>`;
  }
  const item = references.get(target.slice(1));
  return item === undefined ? escapeHtml(written) : reference(item, words && write(words));
}

function reference({ href, text, mark }: ProseReference, words: string): string {
  const html = words || escapeHtml(text);
  if (href === undefined) return html;
  // A head is words, too.
  const name = words === '' && text !== mark ? 'ref' : 'link';
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
