// An article from its file: plain text, Markdown or a saved page. Nothing in it is run or fetched.

import { marked } from 'marked';
import type { Article } from './article.ts';
import { bylineOf, headlineOf } from './reading/byline.ts';
import { decodeArticle } from './reading/decode-article.ts';
import { isWithinBounds } from './reading/page-bounds.ts';
import { readHtml, readMarkdownHtml } from './reading/read-html.ts';

/** Markup of this length is no article, and may take its parser long. */
const MAX_MARKDOWN = 500_000;
/** No article is so long: it is a book, or a file of data. */
const MAX_TEXT = 1_000_000;

/** Why an article could not be read. */
export type ArticleFault = 'not-text' | 'empty' | 'too-complex';

/** Reads the bytes of the file `name`, whose ending says what it is. */
export function readArticle(bytes: Uint8Array, name: string): Article | ArticleFault {
  const decoded = decodeArticle(bytes);
  if (decoded === undefined) return 'not-text';
  const { text, encoding, unread = 0 } = decoded;
  const found = readText(text, name);
  if (found === 'too-complex') return found;
  if (found === undefined) return 'empty';
  if (found.text.length > MAX_TEXT) return 'too-complex';
  // What a page says of itself to machines comes before what it prints.
  const lost =
    unread === 0
      ? []
      : [
          `${unread === 1 ? '1 character' : `${unread} characters`} could not be read: look for \uFFFD`,
        ];
  const doubts = [...(found.doubt === undefined ? [] : [found.doubt]), ...lost];
  const doubt = doubts.length > 0 && { doubt: doubts.join('; ') };
  return { ...bylineOf(found.text, found.title), ...found, ...doubt, encoding };
}

type Found = Omit<Article, 'encoding'>;

function readText(text: string, name: string): Found | 'too-complex' | undefined {
  if (/\.x?html?$/i.test(name) || /^\s*<(?:!doctype html|html)\b/i.test(text))
    return isWithinBounds(text) ? readHtml(text) : 'too-complex';
  if (/\.(?:md|markdown)$/i.test(name)) return readMarkdown(withoutFrontMatter(text));
  const plain = text.trim();
  if (plain === '') return undefined;
  const title = headlineOf(plain);
  return { text: `${plain}\n`, ...(title !== undefined && { title }) };
}

function withoutFrontMatter(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n(?:---|\.\.\.)\n/, '');
}

function readMarkdown(text: string): Found | 'too-complex' | undefined {
  if (text.length > MAX_MARKDOWN) return 'too-complex';
  try {
    const html = marked.parse(text, { async: false });
    return isWithinBounds(html) ? readMarkdownHtml(html) : 'too-complex';
  } catch (error) {
    // Quotations within quotations by the thousand exhaust the stack.
    if (error instanceof RangeError) return 'too-complex';
    throw error;
  }
}
