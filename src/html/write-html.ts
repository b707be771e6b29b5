// The document as one page of HTML: nothing is fetched, nothing runs, everything stands in it.

import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { auditTwin } from '../document/audit-twin.ts';
import type { DocumentTree, TextBlock } from '../document/tree.ts';
import { twinFurniture, wordsOf } from '../document/twins.ts';
import { directionOf } from '../languages/writing.ts';
import type { Picture } from '../picture/picture.ts';
import type { PageSize, Theme } from '../theme/theme.ts';
import { attributes, escapeHtml } from './inlines.ts';
import { PAGE_RULES, printedPageRules } from './page-rules.ts';
import { markingClass, themeRules } from './theme-rules.ts';
import { writeBlocks, writeText } from './write-blocks.ts';

/** What the page is told besides the tree. */
export interface HtmlOptions {
  readonly theme: Theme;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly title: string;
  readonly author: string | undefined;
  /** The program that made it. */
  readonly generator: string;
  /** Words of the link that leads past what stands above the content; without, there is none. */
  readonly skip: string | undefined;
  readonly pageSize: PageSize | undefined;
  /** What the page says to programs (JSON-LD), if anything. */
  readonly linkedData: Readonly<Record<string, unknown>> | undefined;
  /** How the brief is called in problems. */
  readonly file: string;
}

/** The page, and an error for each text of the tree that another parser doesn't find in it. */
export function writeHtml(
  tree: DocumentTree,
  options: HtmlOptions,
): { readonly text: string; readonly diagnostics: Diagnostic[] } {
  const { head, foot } = twinFurniture(tree);
  const style = styleSheet(head, options);
  const lines = [
    '<!doctype html>',
    `<html${attributes({ lang: tree.lang, dir: directionOf(tree.lang) })}>`,
    '<head>',
    ...headLines(style, options),
    '</head>',
    '<body>',
    ...(options.skip ? [`<a class="${SKIP}" href="#content">${escapeHtml(options.skip)}</a>`] : []),
    ...furniture('header', [...watermark(tree), ...head]),
    '<main id="content">',
    writeBlocks(options, tree.body),
    '</main>',
    ...furniture('footer', foot),
    '</body>',
    '</html>',
  ];
  const text = `${lines.join('\n')}\n`;
  const audited = { kind: 'HTML', file: options.file };
  return { text, diagnostics: auditTwin(tree, readTexts(text), audited) };
}

function headLines(style: string, options: HtmlOptions): string[] {
  const { title, author, generator, linkedData } = options;
  const data = linkedData && inScript(linkedData);
  // Data runs nowhere, but not every browser knows: it is allowed by what it says, and nothing else is.
  const script = data === undefined ? '' : ` script-src '${hashOf(data)}';`;
  const policy = `default-src 'none'; style-src '${hashOf(style)}';${script} img-src data:; base-uri 'none'; form-action 'none'`;
  const meta = (name: string, content: string | undefined): string[] =>
    content ? [`<meta${attributes({ name, content })}>`] : [];
  return [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    ...meta('viewport', 'width=device-width, initial-scale=1'),
    `<title>${escapeHtml(title)}</title>`,
    ...meta('author', author),
    ...meta('generator', generator),
    ...meta('referrer', 'no-referrer'),
    `<style>${style}</style>`,
    ...(data === undefined ? [] : [`<script type="application/ld+json">${data}</script>`]),
  ];
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** JSON in which nothing can end the element that it stands in, or begin a comment. */
function inScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

function styleSheet(head: readonly TextBlock[], { theme, pageSize }: HtmlOptions): string {
  const wordsIn = (name: string): string | undefined => {
    const block = head.find(({ classes }) => classes.includes(name));
    return block && wordsOf(block.children);
  };
  const size = pageSize ?? theme.page.size;
  const printed = printedPageRules(size, wordsIn('marking'), wordsIn('classification'));
  // The theme first: the page's own rules have the last word.
  return `\n${themeRules(theme)}\n${PAGE_RULES}\n${printed}\n`;
}

function furniture(tag: string, blocks: readonly TextBlock[]): string[] {
  if (blocks.length === 0) return [];
  return [`<${tag}>`, ...blocks.map((block) => writeText(marked(block))), `</${tag}>`];
}

// The marking's class names its colour.
function marked(block: TextBlock): TextBlock {
  if (!block.classes.includes('marking')) return block;
  const label = wordsOf(block.children).replace(/^TLP:/, '');
  return { ...block, classes: [...block.classes, markingClass(label)] };
}

function watermark({ watermark: text }: DocumentTree): TextBlock[] {
  if (!text) return [];
  return [
    { kind: 'paragraph', level: 0, classes: ['watermark'], children: [{ kind: 'text', text }] },
  ];
}

/** Not text of the document: the head, and the link past what stands above the content. */
const UNSEEN = new Set(['head', 'style', 'svg']);

/** The text of the page's body in the order of the page. */
export function readTexts(html: string): string {
  const texts: string[] = [];
  let unseen = 0;
  const hides = (name: string, { class: classes }: Readonly<Record<string, string>>): boolean =>
    UNSEEN.has(name) || classes === SKIP;
  const open: boolean[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const hidden = hides(name, attributes);
      open.push(hidden);
      if (hidden) unseen += 1;
    },
    ontext(text) {
      if (unseen === 0) texts.push(text);
    },
    onclosetag() {
      if (open.pop()) unseen -= 1;
    },
  });
  parser.end(html);
  return texts.join('');
}

/** Class of the link past what stands above the content. */
const SKIP = 'skip';
