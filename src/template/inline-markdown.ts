// The little Markdown that prose may hold: strong, emphasis and links; all else stays as typed.

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

/** What `[words](#id)` leads to, and what `[](#id)` says. */
export interface ProseReference {
  readonly href: string | undefined;
  /** Number and page: `D2, page 3`. */
  readonly text: string;
}

type References = ReadonlyMap<string, ProseReference>;
const NONE: References = new Map();

/**
 * Turns `**strong**`, `*emphasis*`, `[text](https://…)` and, for the ids in `references`,
 * `[text](#id)` into HTML and escapes everything else.
 * A link may hold emphasis and the other way round; nothing else nests.
 */
export function inlineMarkdown(text: string, references: References = NONE): string {
  let html = '';
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    html +=
      escapeHtml(text.slice(end, match.index)) + element(match[0], match.groups ?? {}, references);
    end = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(end));
}

/** Writes `text` so that HTML reads it back as the same characters. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function reference(written: string, words: string, target: ProseReference | undefined): string {
  if (target === undefined) return escapeHtml(written);
  const html = words === '' ? escapeHtml(target.text) : inlineMarkdown(words);
  if (target.href === undefined) return html;
  const name = words === '' ? ' class="ref"' : '';
  return `<a${name} href="${escapeHtml(target.href)}">${html}</a>`;
}

function element(
  written: string,
  groups: Readonly<Record<string, string | undefined>>,
  references: References,
): string {
  const { strong, em, text, href, id, words = '' } = groups;
  if (strong !== undefined) return `<strong>${inlineMarkdown(strong, references)}</strong>`;
  if (em !== undefined) return `<em>${inlineMarkdown(em, references)}</em>`;
  if (id !== undefined) return reference(written, words, references.get(id));
  return `<a href="${escapeHtml(href ?? '')}">${inlineMarkdown(text ?? '')}</a>`;
}
