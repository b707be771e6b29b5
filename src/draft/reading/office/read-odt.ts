// An article in an OpenDocument text: its XML to the HTML that says the same.

import { Parser } from 'htmlparser2';
import type { ArticleFault, Found } from '../../article.ts';
import { headlineOf } from '../byline.ts';
import { readWholeHtml } from '../read-html.ts';
import type { OfficePackage } from './open-package.ts';

/** What no reader of the page sees. */
const UNSEEN =
  /^(?:text:(?:tracked-changes|[a-z-]+-decls|table-of-content|alphabetical-index|bibliography)|office:(?:annotation|forms|scripts|font-face-decls)|svg:(?:title|desc)|draw:object|math:math)$/;
const BLOCKS: Readonly<Record<string, string>> = {
  'text:p': 'p',
  'text:list': 'ul',
  'text:list-item': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
};

/** Reads the parts of an OpenDocument text. */
export function readOdt({ parts, hasMacros }: OfficePackage): Found | ArticleFault {
  const xml = decoded(parts['content.xml']);
  // The parser closes what is open.
  if (xml === undefined || !/<\/office:document-content>\s*$/.test(xml.slice(-200)))
    return 'damaged';
  const found = readWholeHtml(htmlOf(xml));
  if (typeof found === 'string') return found;
  const title = found.title ?? headlineOf(found.text);
  return {
    text: found.text,
    ...(title !== undefined && { title }),
    ...(hasMacros && {
      doubt: 'the file has macros, which were not run: look whether the text is whole without them',
    }),
  };
}

function decoded(bytes: Uint8Array | undefined): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function htmlOf(xml: string): string {
  // Notes are printed below the page, so they are written behind the text.
  const [body, notes]: [string[], string[]] = [[], []];
  const titles = new Set(['Title']);
  const open: string[] = [];
  let [unseen, inNote] = [0, 0];
  const write = (html: string): void => void (inNote > 0 ? notes : body).push(html);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (unseen > 0 || UNSEEN.test(name)) unseen += 1;
        if (unseen > 0) return;
        if (name === 'style:style' && attributes['style:parent-style-name'] === 'Title')
          titles.add(attributes['style:name'] ?? '');
        if (name === 'text:note-body') inNote += 1;
        const tag = tagOf(name, attributes, titles);
        if (tag !== undefined) write(`<${tag}>`);
        open.push(tag ?? '');
        write(MARKS[name]?.(attributes) ?? '');
      },
      ontext(text) {
        if (unseen > 0) return;
        write(escaped(open.some((tag) => tag !== '') ? text : ''));
      },
      onclosetag(name) {
        if (unseen > 0) {
          unseen -= 1;
          return;
        }
        const tag = open.pop();
        if (tag) write(`</${tag}>`);
        if (name === 'text:note-citation') write(']');
        if (name === 'text:note-body') inNote -= 1;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return [...body, ...notes].join('');
}

const MARKS: Readonly<Record<string, (attributes: Record<string, string>) => string>> = {
  'text:s': () => ' ',
  'text:tab': () => ' ',
  'text:line-break': () => '<br>',
  'text:note-citation': () => '[',
};

function tagOf(
  name: string,
  attributes: Record<string, string>,
  titles: ReadonlySet<string>,
): string | undefined {
  if (name === 'text:h') return attributes['text:outline-level'] === '1' ? 'h1' : 'h2';
  if (name === 'text:p' && titles.has(attributes['text:style-name'] ?? '')) return 'h1';
  return BLOCKS[name];
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
