// The article in a saved page: its words without menus, advertisements and comments.

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Article } from '../article.ts';

/** A headline that ends so would be counted as a paragraph. */
const SENTENCE_END = /[.!?…]["'’”»)\]]*$/u;

type Found = Omit<Article, 'encoding'>;

/** Reads a saved page; undefined if there are no words in it. */
export function readHtml(html: string): Found | undefined {
  const { document } = parseHTML(withBody(html));
  const whole = document.body === null ? [] : blocksOf(document.body);
  const page = new Readability(document).parse();
  const found = page?.content ? blocksOf(parseHTML(wrapped(page.content)).document.body) : [];
  const blocks = found.length > 0 ? found : whole;
  if (blocks.length === 0) return undefined;
  const title = filled(page?.title);
  return {
    text: textOf(blocks, title),
    ...(title !== undefined && { title }),
    ...optional('author', page?.byline?.replace(/^\s*by\s+/i, '')),
    ...optional('publisher', page?.siteName),
    ...optional('published', page?.publishedTime),
    ...optional('language', page?.lang),
  };
}

/** Reads the HTML that a Markdown text gave: all of it is the article. */
export function readMarkdownHtml(html: string): Found | undefined {
  const { document } = parseHTML(wrapped(html));
  const blocks = blocksOf(document.body);
  if (blocks.length === 0) return undefined;
  const title = filled(document.querySelector('h1')?.textContent);
  return { text: textOf(blocks, undefined), ...(title !== undefined && { title }) };
}

// HTML lets a page leave them out; the parser does not.
function withBody(html: string): string {
  if (/<html[\s>]/i.test(html) && /<body[\s>]/i.test(html)) return html;
  return wrapped(html.replace(/<\/?(?:!doctype|html|head|body)\b[^<>]*>/gi, ''));
}

function wrapped(html: string): string {
  return `<!doctype html><html><head></head><body>${html}</body></html>`;
}

function textOf(blocks: readonly string[], title: string | undefined): string {
  const headed = title !== undefined && blocks[0] !== title && !SENTENCE_END.test(title);
  return `${(headed ? [title, ...blocks] : blocks).join('\n\n')}\n`;
}

function optional<const Key extends string>(
  key: Key,
  value: string | null | undefined,
): { readonly [K in Key]?: string } {
  const text = filled(value);
  return (text === undefined ? {} : { [key]: text }) as { readonly [K in Key]?: string };
}

function filled(value: string | null | undefined): string | undefined {
  const text = value?.replace(/\s+/gu, ' ').trim();
  return text === '' ? undefined : text;
}

/** What is needed of a node of a document. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
}

const ELEMENT = 1;
const TEXT = 3;
const UNSEEN =
  /^(?:SCRIPT|TITLE|STYLE|TEMPLATE|NOSCRIPT|HEAD|SVG|IFRAME|OBJECT|BUTTON|SELECT|TEXTAREA)$/;
const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|DD|DETAILS|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;

/** The text of a page as its reader sees it: the blocks below `root` that hold words, white space collapsed. */
function blocksOf(root: PageNode): readonly string[] {
  const blocks: string[] = [''];
  collect(root, blocks);
  return blocks.map((block) => block.replace(/\s+/gu, ' ').trim()).filter((block) => block !== '');
}

function collect(node: PageNode, blocks: string[]): void {
  const name = node.nodeName.toUpperCase();
  if (node.nodeType === TEXT) blocks[blocks.length - 1] += node.textContent ?? '';
  if (node.nodeType !== ELEMENT || UNSEEN.test(name)) return;
  if (name === 'BR') lineBreak(blocks);
  const isBlock = BLOCK.test(name);
  if (isBlock) blocks.push('');
  for (const child of Array.from(node.childNodes)) collect(child, blocks);
  if (isBlock) blocks.push('');
}

// One break is a line of the same paragraph; old pages begin a new one with two.
function lineBreak(blocks: string[]): void {
  const block = blocks.at(-1) ?? '';
  if (/\n\s*$/u.test(block)) blocks.push('');
  else blocks[blocks.length - 1] = `${block}\n`;
}
