// For tests: the example brief, the built-in template, and the words that a reader sees.
import { readFileSync } from 'node:fs';
import type { Brief } from '../../src/brief/format/schema.ts';
import { type ParsedBrief, parseBrief } from '../../src/brief/parse-brief.ts';
import type { QuotationResult } from '../../src/brief/quotation.ts';
import { readTemplate } from '../../src/files/look/read-template.ts';
import type { Labels } from '../../src/template/labels/labels.ts';
import { readLabels } from '../../src/template/labels/read-labels.ts';
import { present, type View } from '../../src/template/present/present.ts';
import type { PresentContext } from '../../src/template/present/scope.ts';
import { renderTemplate } from '../../src/template/render/render-template.ts';
import type { TemplateSource } from '../../src/template/template-source.ts';

const EXAMPLE: URL = new URL('../fixtures/saron-strait.yaml', import.meta.url);
const VERBATIM: QuotationResult = { kind: 'verbatim', omissions: 0, insertions: 0 };

export const briefing: TemplateSource = readTemplate('briefing').template!;

export function exampleText(): string {
  return readFileSync(EXAMPLE, 'utf8');
}

/** The brief of a YAML text, which must be sound. */
export function briefOf(text: string): Brief {
  const parsed: ParsedBrief = parseBrief(text, 'test.yaml');
  if (parsed.brief === undefined) throw new Error(JSON.stringify(parsed.diagnostics));
  return parsed.brief;
}

export function labelsOf(language: string, template: TemplateSource = briefing): Labels {
  const { labels, diagnostics } = readLabels(template, language);
  if (labels === undefined) throw new Error(JSON.stringify(diagnostics));
  return labels;
}

/** The view of a brief in its own language on the evening of 7 May 2027. */
export function viewOf(text: string, changes: Partial<PresentContext> = {}): View {
  const brief = briefOf(text);
  const quotes = brief.quotes ?? [];
  return present(brief, {
    labels: labelsOf(brief.language),
    quotations: new Map(
      quotes.map(({ text: words }, index) => [
        `quotes[${index}]`,
        { ...VERBATIM, omissions: words.split('[…]').length - 1 },
      ]),
    ),
    now: new Date('2027-05-07T16:00:00Z'),
    file: 'saron-strait.yaml',
    sha256: 'ab'.repeat(32),
    version: '1.2.3',
    templateName: 'briefing',
    ...changes,
  });
}

/** The whole markup of a view; the template must render it without a problem. */
export function markupOf(view: View, template: TemplateSource = briefing): string {
  const { markup, diagnostics } = renderTemplate(template, view);
  if (markup === undefined) throw new Error(JSON.stringify(diagnostics));
  return `${markup.head}\n${markup.body}\n${markup.foot}`;
}

/** The built-in template with some files replaced or added. */
export function templateWith(files: Readonly<Record<string, string>>): TemplateSource {
  return { name: 'own', files: new Map([...briefing.files, ...Object.entries(files)]) };
}

const BLOCK =
  /<\/?(?:section|div|h\d|p|ul|li|table|thead|tbody|tr|th|td|blockquote|meter|br)\b[^>]*>/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The text of markup as a reader sees it, a block a line. */
export function textOf(markup: string): string {
  return decoded(markup.replace(BLOCK, '\n').replace(/<[^>]*>/g, ''))
    .replace(/[ \t]+/g, ' ')
    .replace(/ *\n\s*/g, '\n')
    .trim();
}

/** HTML text as characters. */
export function decoded(html: string): string {
  return html.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? all;
  });
}
