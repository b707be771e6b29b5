// The little Markdown that prose may hold: strong, emphasis and links; all else stays as typed.
import type { Abbreviation } from './view.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// A mark opens at the start of a word and closes at its end, so `2*3*4` and `a * b` stay as typed.
const BEFORE = String.raw`(?<![\p{L}\p{N}*\\])`;
const AFTER = String.raw`(?![\p{L}\p{N}*])`;
const STRONG = String.raw`${BEFORE}\*\*(?<strong>[^\s*](?:[^*\n]*[^\s*])?)\*\*${AFTER}`;
const EMPHASIS = String.raw`${BEFORE}\*(?<em>[^\s*](?:[^*\n]*[^\s*])?)\*${AFTER}`;
const LINK = String.raw`\[(?<text>[^[\]\n]+)\]\((?<href>https://[^\s()<>"']+)\)`;
const ITEM = String.raw`\[(?<words>[^[\]\n]*)\]\(#(?<id>[^\s()<>"']+)\)`;
const TOKEN = new RegExp(`${STRONG}|${EMPHASIS}|${LINK}|${ITEM}`, 'gu');

/** Most texts hold nothing that such a token begins with. */
const MARK = /[*[]/;

/** What `[words](#id)` leads to, and what `[](#id)` says. */
export interface ProseReference {
  readonly href: string | undefined;
  /** Number and page: `D2, page 3`. */
  readonly text: string;
}

/** What a brief knows by name: its items by id, and its glossary's abbreviations. */
export interface ProseTerms {
  readonly references: ReadonlyMap<string, ProseReference>;
  readonly abbreviations: readonly Abbreviation[];
}

const NONE: ProseTerms = { references: new Map(), abbreviations: [] };

/**
 * Turns `**strong**`, `*emphasis*`, `[text](https://…)` and, for the ids in `references`,
 * `[text](#id)` into HTML, marks abbreviations and escapes everything else.
 * A link may hold emphasis and the other way round; nothing else nests.
 */
export function inlineMarkdown(text: string, terms: ProseTerms = NONE): string {
  const pattern = patternOf(terms.abbreviations);
  const plain = (piece: string): string => withAbbreviations(piece, terms.abbreviations, pattern);
  const write = (piece: string): string => {
    if (!MARK.test(piece)) return plain(piece);
    let html = '';
    let end = 0;
    for (const match of piece.matchAll(TOKEN)) {
      html += plain(piece.slice(end, match.index)) + element(match, write, terms.references);
      end = match.index + match[0].length;
    }
    return html + plain(piece.slice(end));
  };
  return write(text);
}

/** The words without marks of emphasis; the address of a link stands in brackets after its text. */
export function withoutMarkdown(
  text: string,
  references: ProseTerms['references'] = NONE.references,
): string {
  return text.replace(TOKEN, (written: string, ...rest) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    const { strong, em, text: linked, href, id, words } = groups;
    const plain = withoutMarkdown(strong ?? em ?? linked ?? words ?? '', references);
    if (id !== undefined) return references.has(id) ? plain || references.get(id)!.text : written;
    return href === undefined || plain === href ? plain : `${plain} (${href})`;
  });
}

/** Writes `text` so that HTML reads it back as the same characters. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function element(
  { 0: written, groups = {} }: RegExpMatchArray,
  write: (text: string) => string,
  references: ProseTerms['references'],
): string {
  const { strong, em, text, href, id, words = '' } = groups;
  if (strong !== undefined) return `<strong>${write(strong)}</strong>`;
  if (em !== undefined) return `<em>${write(em)}</em>`;
  if (id !== undefined) {
    const target = references.get(id);
    return target ? reference(target, words && write(words)) : escapeHtml(written);
  }
  return `<a href="${escapeHtml(href ?? '')}">${write(text ?? '')}</a>`;
}

function reference({ href, text }: ProseReference, words: string): string {
  const html = words || escapeHtml(text);
  if (href === undefined) return html;
  const name = words === '' ? ' class="ref"' : '';
  return `<a${name} href="${escapeHtml(href)}">${html}</a>`;
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
