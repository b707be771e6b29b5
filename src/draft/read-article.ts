// An article from its file: plain text, Markdown or a saved page. Nothing in it is run or fetched.

import { marked } from 'marked';
import type { Article } from './article.ts';
import { decodeArticle } from './decode-article.ts';
import { headlineOf } from './headline.ts';
import { readHtml, readMarkdownHtml } from './read-html.ts';

/** Why an article could not be read. */
export type ArticleFault = 'not-text' | 'empty' | 'too-complex';

/** Reads the bytes of the file `name`, whose ending says what it is. */
export function readArticle(bytes: Uint8Array, name: string): Article | ArticleFault {
  const decoded = decodeArticle(bytes);
  if (decoded === undefined) return 'not-text';
  const { text, encoding } = decoded;
  try {
    const found = readText(text, name);
    return found === undefined ? 'empty' : { ...found, encoding };
  } catch (error) {
    // Elements nested by the ten thousand exhaust the stack, and too many are refused by Readability.
    if (error instanceof RangeError || /Aborting parsing document/.test(String(error)))
      return 'too-complex';
    throw error;
  }
}

function readText(text: string, name: string): Omit<Article, 'encoding'> | undefined {
  if (/\.x?html?$/i.test(name) || /^\s*<(?:!doctype html|html)\b/i.test(text))
    return readHtml(text);
  if (/\.(?:md|markdown)$/i.test(name))
    return readMarkdownHtml(marked.parse(withoutFrontMatter(text), { async: false }));
  const plain = text.trim();
  if (plain === '') return undefined;
  const title = headlineOf(plain);
  return { text: `${plain}\n`, ...(title !== undefined && { title }) };
}

function withoutFrontMatter(text: string): string {
  return text.replace(/^---\n[\s\S]*?\n(?:---|\.\.\.)\n/, '');
}
