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
const TOKEN = new RegExp(`${STRONG}|${EMPHASIS}|${LINK}`, 'gu');

/**
 * Turns `**strong**`, `*emphasis*` and `[text](https://…)` into HTML and escapes everything else.
 * A link may hold emphasis and the other way round; nothing else nests.
 */
export function inlineMarkdown(text: string): string {
  let html = '';
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    html += escapeHtml(text.slice(end, match.index)) + element(match.groups ?? {});
    end = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(end));
}

/** Writes `text` so that HTML reads it back as the same characters. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

function element(groups: Readonly<Record<string, string | undefined>>): string {
  const { strong, em, text, href } = groups;
  if (strong !== undefined) return `<strong>${inlineMarkdown(strong)}</strong>`;
  if (em !== undefined) return `<em>${inlineMarkdown(em)}</em>`;
  return `<a href="${escapeHtml(href ?? '')}">${inlineMarkdown(text ?? '')}</a>`;
}
