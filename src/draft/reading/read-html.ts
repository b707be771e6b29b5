// The article in a saved page: its words without menus, advertisements and comments.

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ArticleFault, Found } from '../article.ts';

/** A headline that ends so would be counted as a paragraph. */
const SENTENCE_END = /[.!?…]["'’”»)\]]*$/u;

/** Reads a saved page, if it is none that takes its reader minutes. */
export function readPage(html: string): Found | ArticleFault {
  return isWithinBounds(html) ? (readHtml(html) ?? 'empty') : 'too-complex';
}

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

/** Reads HTML that a Markdown text or an office file gave: all of it is the article. */
export function readWholeHtml(html: string): Found | ArticleFault {
  if (!isWithinBounds(html)) return 'too-complex';
  const { document } = parseHTML(wrapped(html));
  const blocks = blocksOf(document.body);
  if (blocks.length === 0) return 'empty';
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

/** A document of very many elements, or of elements nested by the hundred, takes minutes. */
const MAX_ELEMENTS = 15_000;
const MAX_DEPTH = 100;

const MARKUP = /<!--|<(\/?)([a-z][^\s/<>]*)/gi;
/** Where a tag ends, or the value of an attribute in it begins: a `>` in that does not end the tag. */
const STOP = />|=\s*(["'])/g;
/** What they hold is no markup. */
const RAW = /^(?:script|style|textarea|title|xmp)$/i;
/** In drawings and formulas, and there alone, `/>` ends an element. */
const FOREIGN = /^(?:svg|math)$/i;
/** They have no end, or it need not be written. */
const ENDLESS =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/i;

/** True if a page can be read in reasonable time. */
export function isWithinBounds(html: string): boolean {
  let [elements, depth, foreign] = [0, 0, 0];
  MARKUP.lastIndex = 0;
  for (let tag = MARKUP.exec(html); tag; tag = MARKUP.exec(html)) {
    const [written, end, name = ''] = tag;
    const at = tag.index + written.length;
    const after = name === '' ? endOf(html, at, '-->') : endOfTag(html, at);
    // What is never closed takes the rest of the page with it.
    if (after === undefined) return true;
    MARKUP.lastIndex = after;
    if (name === '') continue;
    const step = end === '' ? 1 : -1;
    elements += end === '' ? 1 : 0;
    if (FOREIGN.test(name)) foreign = Math.max(0, foreign + step);
    const isWhole = foreign > 0 && end === '' && html[after - 2] === '/';
    if (isWhole && FOREIGN.test(name)) foreign -= 1;
    if (!isWhole && !ENDLESS.test(name)) depth = Math.max(0, depth + step);
    if (elements > MAX_ELEMENTS || depth > MAX_DEPTH) return false;
    if (end === '' && foreign === 0 && RAW.test(name)) skipTo(html, `</${name}`);
  }
  return true;
}

function endOf(html: string, at: number, mark: string): number | undefined {
  const found = html.indexOf(mark, at);
  return found === -1 ? undefined : found + mark.length;
}

function endOfTag(html: string, at: number): number | undefined {
  STOP.lastIndex = at;
  for (let stop = STOP.exec(html); stop; stop = STOP.exec(html)) {
    const [, quote] = stop;
    if (quote === undefined) return STOP.lastIndex;
    const end = endOf(html, STOP.lastIndex, quote);
    if (end === undefined) return undefined;
    STOP.lastIndex = end;
  }
  return undefined;
}

// The closing tag itself is read like any other.
function skipTo(html: string, closing: string): void {
  const pattern = new RegExp(closing, 'gi');
  pattern.lastIndex = MARKUP.lastIndex;
  MARKUP.lastIndex = pattern.exec(html)?.index ?? html.length;
}
