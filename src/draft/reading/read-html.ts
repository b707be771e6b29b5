// The article in a saved page: its words without menus, advertisements and comments.

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ArticleFault, Found } from '../article.ts';
import { authorsIn } from './page-author.ts';
import { blocksOf, isProse, type PageBlock, type PageNode, proseIn } from './page-blocks.ts';
import { isWithinBounds } from './page-bounds.ts';
import { metadataOf } from './page-metadata.ts';
import { addressOfPage, textOf } from './page-text.ts';

/** A headline that ends so would be counted as a paragraph. */
const SENTENCE_END = /[.!?…]["'’”»)\]]*$/u;
/** Of the paragraphs of a page so much must be in the text, or something is missing. */
const ENOUGH = 0.6;
/** Fewer words are no article, but a notice, or the beginning of one. */
const STUB = 60;
/** So many words may be what stands around the article. */
const SHORT = 150;

/** Reads a saved page, if it is none that takes its reader minutes. */
export function readPage(html: string): Found | ArticleFault {
  return isWithinBounds(html) ? (readHtml(html) ?? 'empty') : 'too-complex';
}

/** Reads a saved page; undefined if there are no words in it. */
function readHtml(html: string): Found | undefined {
  const { document } = parseHTML(withBody(html));
  const whole = document.body === null ? [] : blocksOf(document.body);
  const said = metadataOf(document);
  const marked = markedBlocks(document);
  const page = new Readability(document).parse();
  const kept = page?.content ? blocksOf(parseHTML(wrapped(page.content)).document.body) : [];
  const blocks = fullest([kept, ...marked], whole);
  if (blocks.length === 0) return undefined;
  const title = textOf(page?.title) ?? said.title;
  const doubt = doubtOf(blocks, whole);
  return {
    text: joined(blocks, title),
    ...(title !== undefined && { title }),
    ...optional('author', authorsIn([page?.byline ?? ''], said.publisher)),
    ...optional('publisher', page?.siteName),
    ...optional('language', page?.lang),
    ...optional('url', savedFrom(html)),
    ...said,
    ...(doubt !== undefined && { doubt }),
  };
}

/** What browsers write above a page that they save. */
function savedFrom(html: string): string | undefined {
  const [, url] = /<!-- saved from url=\(\d+\)(\S{1,2000}) -->/.exec(html.slice(0, 5000)) ?? [];
  return addressOfPage(url);
}

/** Where pages mark their article themselves. */
function markedBlocks(document: {
  querySelectorAll(selector: string): Iterable<PageNode>;
}): readonly (readonly PageBlock[])[] {
  const places = document.querySelectorAll('[itemprop~="articleBody"], article, main');
  return Array.from(places, (place) => blocksOf(place).filter(({ isFurniture }) => !isFurniture));
}

/**
 * The first of `candidates` that holds enough of what the page tells, else the one with the most. If
 * none holds much, all that is not plainly something else.
 */
function fullest(
  candidates: readonly (readonly PageBlock[])[],
  whole: readonly PageBlock[],
): readonly PageBlock[] {
  const all = proseIn(whole);
  const own = whole.filter(({ isFurniture }) => !isFurniture);
  const filled = candidates.filter((blocks) => blocks.length > 0);
  const enough = filled.find((blocks) => proseIn(blocks) >= ENOUGH * all);
  if (enough) return enough;
  const most = filled.reduce(
    (one, other) => (proseIn(other) > proseIn(one) ? other : one),
    filled[0] ?? [],
  );
  if (proseIn(most) >= SHORT) return most;
  return own.length > 0 ? own : whole;
}

const NOTICE =
  /cookies?\b|consent|zustimm|einwillig|datenschutz|javascript|subscribe|subscription|abonn|log ?in|sign in|enable|suscr[ií]b|assin(?:e|ante)|файл\p{L}* cookie|подпис/iu;

/** Why the text may be not the article, or not all of it; for somebody who has the page before them. */
function doubtOf(blocks: readonly PageBlock[], whole: readonly PageBlock[]): string | undefined {
  const words = blocks.reduce((sum, block) => sum + block.words, 0);
  if (words < STUB) {
    const isNotice = blocks.some(({ text }) => NOTICE.test(text));
    return isNotice
      ? 'the page seems to be a notice on cookies or a subscription, not the article; save it again, or copy the text'
      : `the page has only ${words} words; is this the whole article?`;
  }
  const here = new Set(blocks.map(({ text }) => text));
  const left = proseIn(whole.filter((block) => isProse(block) && !here.has(block.text)));
  const told = proseIn(blocks);
  if (told === 0 && left === 0) return 'the page has no paragraphs; is this the article?';
  if (left < STUB || left / (left + told) <= 1 - ENOUGH) return undefined;
  return `about ${left} words of the page were left out as not of the article; is anything missing?`;
}

/** Reads HTML that a Markdown text or an office file gave: all of it is the article. */
export function readWholeHtml(html: string): Found | ArticleFault {
  if (!isWithinBounds(html)) return 'too-complex';
  const { document } = parseHTML(wrapped(html));
  const blocks = blocksOf(document.body);
  if (blocks.length === 0) return 'empty';
  const title = textOf(document.querySelector('h1')?.textContent);
  return { text: joined(blocks, undefined), ...(title !== undefined && { title }) };
}

// HTML lets a page leave them out; the parser does not.
function withBody(html: string): string {
  if (/<html[\s>]/i.test(html) && /<body[\s>]/i.test(html)) return html;
  return wrapped(html.replace(/<\/?(?:!doctype|html|head|body)\b[^<>]*>/gi, ''));
}

function wrapped(html: string): string {
  return `<!doctype html><html><head></head><body>${html}</body></html>`;
}

function joined(blocks: readonly PageBlock[], title: string | undefined): string {
  const texts = blocks.map(({ text }) => text);
  const isHeaded = title !== undefined && texts[0] !== title && !SENTENCE_END.test(title);
  return `${(isHeaded ? [title, ...texts] : texts).join('\n\n')}\n`;
}

function optional<const Key extends string>(
  key: Key,
  value: string | null | undefined,
): { readonly [K in Key]?: string } {
  const text = textOf(value);
  return (text === undefined ? {} : { [key]: text }) as { readonly [K in Key]?: string };
}
