// An index of briefs as one page of HTML: a list that can be read, and searched where scripts run.

import { createHash } from 'node:crypto';
import { directionOf } from '../languages/writing.ts';
import type { Theme } from '../theme/theme.ts';
import type { IndexData } from './index-data.ts';
import { INDEX_RULES } from './index-rules.ts';
import { attributes, escapeHtml } from './inlines.ts';
import { PAGE_RULES, printedPageRules } from './page-rules.ts';
import { markingClass, themeRules } from './theme-rules.ts';

/** A brief in the list. */
export interface IndexItem {
  readonly title: string;
  readonly language: string;
  /** Where its PDF lies from the page, as an address. */
  readonly href: string;
  /** Quiet words below the title: edition, date, status, label, language, file. */
  readonly about: string;
}

/** A choice of what is shown, by the words of the brief and of the page. */
export interface IndexFilter {
  readonly name: 'status' | 'tlp' | 'language';
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly words: string }[];
}

/** What stands on the page, in the words of its language. */
export interface IndexPage {
  readonly language: string;
  readonly title: string;
  readonly count: string;
  readonly search: string;
  readonly any: string;
  readonly skip: string;
  readonly tlp: string | undefined;
  readonly caveats: readonly string[];
  readonly filters: readonly IndexFilter[];
  readonly items: readonly IndexItem[];
  /** Whatever else is to be known: files that are no briefs, or could not be read. */
  readonly notes: readonly string[];
  readonly data: IndexData;
  readonly generator: string;
  readonly theme: Theme;
  /** The script that searches. */
  readonly script: string;
}

/** Writes the page. Nothing is fetched, and nothing runs but the script whose hash it names. */
export function writeIndex(page: IndexPage): string {
  const { language, title, theme, items, notes, skip } = page;
  const style = `\n${themeRules(theme)}\n${PAGE_RULES}\n${INDEX_RULES}\n${printedPageRules(theme.page.size, page.tlp && `TLP:${page.tlp}`, undefined)}\n`;
  const lines = [
    '<!doctype html>',
    `<html${attributes({ lang: language, dir: directionOf(language) })}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(style, page.script)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<meta${attributes({ name: 'generator', content: page.generator })}>`,
    '<meta name="referrer" content="no-referrer">',
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<a class="skip" href="#briefs">${escapeHtml(skip)}</a>`,
    ...furniture('header', page),
    '<main id="content">',
    `<h1 class="h1">${escapeHtml(title)}</h1>`,
    `<p class="subtitle">${escapeHtml(page.count)}</p>`,
    ...formOf(page),
    '<p id="found" class="meta" role="status"></p>',
    '<ol id="briefs">',
    ...items.map((item) => itemOf(item, language)),
    '</ol>',
    ...notes.map((note) => `<p class="meta note">${escapeHtml(note)}</p>`),
    '</main>',
    ...furniture('footer', page),
    `<script type="application/json" id="data">${asData(page.data)}</script>`,
    `<script>${page.script}</script>`,
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

function policyOf(style: string, script: string): string {
  const hash = (text: string): string =>
    `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;
}

/** JSON in which nothing ends the element that it stands in. */
function asData(data: IndexData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003C');
}

function furniture(tag: string, { tlp, caveats }: IndexPage): string[] {
  if (tlp === undefined && caveats.length === 0) return [];
  const marking = tlp && `<p class="marking ${markingClass(tlp)}">TLP:${escapeHtml(tlp)}</p>`;
  const said = caveats.map((each) => `<p>${escapeHtml(each)}</p>`);
  return [`<${tag}>`, ...said, ...(marking ? [marking] : []), `</${tag}>`];
}

/** Hidden where no script runs: then the list is all there is. */
function formOf({ search, filters, any }: IndexPage): string[] {
  return [
    '<form id="search" role="search" hidden>',
    `<label class="wide"><span>${escapeHtml(search)}</span><input type="search" id="query" autocomplete="off" spellcheck="false"></label>`,
    ...filters.map(({ name, label, values }) => {
      const options = values.map(
        ({ value, words }) => `<option${attributes({ value })}>${escapeHtml(words)}</option>`,
      );
      return `<label><span>${escapeHtml(label)}</span><select name="${name}"><option value="">${escapeHtml(any)}</option>${options.join('')}</select></label>`;
    }),
    '</form>',
  ];
}

function itemOf({ title, language, href, about }: IndexItem, page: string): string {
  const own = language === page ? {} : { lang: language, dir: directionOf(language) };
  return `<li><h2><a${attributes({ href, ...own })}>${escapeHtml(title)}</a></h2><p class="meta">${escapeHtml(about)}</p></li>`;
}
