// An article that is a text: plain, Markdown or a saved page.

import { marked } from 'marked';
import type { Article, ArticleFault, Found } from '../article.ts';
import { headlineOf } from './byline.ts';
import { decodeArticle } from './decode-article.ts';
import { readPage, readWholeHtml } from './read-html.ts';

/** Markup of this length is no article, and may take its parser long. */
const MAX_MARKDOWN = 500_000;
/** A page with more bytes has pictures or data in it. */
const MAX_BYTES = 5 * 1024 * 1024;

/** Reads a text; the ending of `name` says whether it is Markdown. */
export function readText(bytes: Uint8Array, name: string): Article | ArticleFault {
  if (bytes.length > MAX_BYTES) return 'too-complex';
  const decoded = decodeArticle(bytes);
  if (decoded === undefined) return 'not-text';
  const { text, encoding, unread = 0 } = decoded;
  const ending = formOf(text, name);
  const found = FORMS[ending](text);
  if (typeof found === 'string') return found;
  const doubts = [found.doubt, lost(unread)].filter((doubt) => doubt !== undefined);
  return { ...found, ...(doubts.length > 0 && { doubt: doubts.join('; ') }), encoding, ending };
}

function lost(characters: number): string | undefined {
  if (characters === 0) return undefined;
  const what = characters === 1 ? '1 character' : `${characters} characters`;
  return `${what} could not be read: look for \uFFFD`;
}

const FORMS = { html: readPage, md: readMarkdown, txt: readPlain };

function formOf(text: string, name: string): keyof typeof FORMS {
  if (/\.x?html?$/i.test(name) || /^\s*<(?:!doctype html|html)\b/i.test(text)) return 'html';
  return /\.(?:md|markdown)$/i.test(name) ? 'md' : 'txt';
}

function readPlain(text: string): Found | ArticleFault {
  const plain = text.trim();
  if (plain === '') return 'empty';
  const title = headlineOf(plain);
  return { text: `${plain}\n`, ...(title !== undefined && { title }) };
}

function readMarkdown(text: string): Found | ArticleFault {
  if (text.length > MAX_MARKDOWN) return 'too-complex';
  try {
    return readWholeHtml(marked.parse(withoutFrontMatter(text), { async: false }));
  } catch (error) {
    // Quotations within quotations by the thousand exhaust the stack.
    if (error instanceof RangeError) return 'too-complex';
    throw error;
  }
}

function withoutFrontMatter(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n(?:---|\.\.\.)\n/, '');
}
