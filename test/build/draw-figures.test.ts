import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DRAWERS } from '../../src/blocks/drawers.ts';
import type { DrawingLook } from '../../src/drawing/look.ts';
import { drawing, element, text } from '../../src/drawing/svg.ts';
import { readDesign } from '../../src/files/look/read-design.ts';
import { type Drawer, drawingView } from '../../src/template/present/drawings.ts';
import type { Scope } from '../../src/template/present/scope.ts';
import { buildText, pdfOf } from '../support/build-text.ts';
import { readByPdfium } from '../support/read-text.ts';
import { openPdf } from '../support/set-markup.ts';

const labels = { words: ['Keld', 'Garrow'], apart: 20 };

const drawer: Drawer = { block: 'tables', draw: (_, lookFor) => [bars(lookFor('full'))] };
beforeAll(() => {
  (DRAWERS as Drawer[]).push(drawer);
});
afterAll(() => {
  (DRAWERS as Drawer[]).pop();
});

/** Two bars with their names, so far apart as the test says. */
function bars({ width, ink, sizes, measure, number }: DrawingLook) {
  const size = sizes.label;
  const rows = labels.words.map((words, index) => {
    const y = 20 + index * labels.apart;
    const x = measure(words, { size, weight: 400 }) + 4;
    const bar = element('rect', { x, y: y - 8, width: 100, height: 10, fill: ink.accent });
    return text(words, { x: 0, y, size, fill: ink.text }) + bar;
  });
  return {
    name: 'bars:T1',
    svg: drawing(width, 80, ...rows),
    alt: `Bars: ${number(1200)}`,
    table: {
      columns: [
        { name: 'Place', isNumber: false },
        { name: 'Refused', isNumber: true },
      ],
      rows: labels.words.map((words) => [words, number(1200)]),
    },
  };
}

const PARTIAL = `<section class="tables"><h2>Bars</h2>
{{#each this}}
<figure id="{{number}}" data-at="{{at}}"><img src="bars:T1" alt="Bars of two places"><p class="data-link pdf-only"><a class="link" href="attachment:bars-T1.csv">Data (CSV)</a></p><figcaption><p class="caption" data-at="{{at}}.title">{{title}}{{> refs refs}}</p></figcaption></figure>
<div class="twin-only figure-data"><p class="data-title">Data of the bars</p><p>1,200</p></div>
{{/each}}
</section>`;

function build(brief: object = {}, formats: readonly ('pdf' | 'html' | 'docx' | 'md')[] = ['pdf']) {
  const { design } = readDesign();
  const { template } = design!;
  const files = new Map([...template.files, ['partials/tables.hbs', PARTIAL]]);
  const rows = labels.words.map((words) => [words]);
  const tables = [{ id: 'bars', title: 'Refused', columns: ['Bars'], rows, source: 'log' }];
  const sources = { log: { title: 'Log', publisher: 'Port', kind: 'dataset' } };
  return buildText(
    { title: 'Bars', sources, tables, ...brief },
    { template: { ...template, files }, formats },
  );
}

describe('what is drawn from data', () => {
  it('stands on the page with its words, which count as said', async () => {
    const result = build();
    expect(result.diagnostics).toEqual([]);
    const read = await readByPdfium(pdfOf(result));
    expect(read).toContain('Keld');
    expect(read).toContain('Garrow');
    expect(read).not.toContain('Data of the bars');
    expect(result.stages.structure).toContain('Figure alt=Bars of two places\n        Span\n');
  });

  it('is set in other sizes in large print, and from right to left', () => {
    for (const brief of [{ design: { large_print: true } }, { language: 'ar' }])
      expect(build(brief).diagnostics).toEqual([]);
  });

  it('stands in the web page as text, with its data behind it', () => {
    const { documents, diagnostics } = build({}, ['html', 'docx', 'md']);
    expect(diagnostics).toEqual([]);
    const html = new TextDecoder().decode(documents.html);
    expect(html).toMatch(/<svg class="drawing" role="img" aria-label="Bars of two places"/);
    expect(html).toMatch(/<text [^>]*textLength="[\d.]+"[^>]*>Keld<\/text>/);
    expect(html).toMatch(/<details class="[^"]*"><summary[^>]*>Data of the bars<\/summary>/);
    expect(new TextDecoder().decode(documents.md)).toContain('Data of the bars');
    const parts = unzipSync(documents.docx!);
    const svg = new TextDecoder().decode(parts['word/media/1.svg']);
    expect(svg).toContain(`font-family="'Source Sans`);
  });

  it('leads to its data, which go along as a file', async () => {
    const { structure } = build().stages;
    expect(structure).toMatch(/Caption\n.*\n.*\n +P\n +Annot contents=Data \(CSV\): bars-T1\.csv/);
    const pdf = await openPdf(pdfOf(build()));
    const files = (await pdf.getAttachments()) as Record<string, { content: Uint8Array }>;
    const { content } = files['bars-T1.csv']!;
    expect(Buffer.from(content).toString()).toBe(
      '\uFEFFPlace,Refused\r\nKeld,"1,200"\r\nGarrow,"1,200"\r\n',
    );
    const [annotation] = (await (await pdf.getPage(1)).getAnnotations()).filter(
      ({ subtype }) => subtype === 'FileAttachment',
    );
    expect(annotation).toMatchObject({ file: { filename: 'bars-T1.csv' } });
  });

  it('takes no number of a page from references', async () => {
    const result = build({ summary: { bottom_line: 'See [](#bars).' } });
    expect(result.diagnostics).toEqual([]);
    expect(await readByPdfium(pdfOf(result))).toContain('See T1, page 1.');
  });

  it('keeps its data where the brief stays behind', async () => {
    const { pdf, diagnostics } = build({ embed: 'none' });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(Object.keys((await (await openPdf(pdf!)).getAttachments()) ?? {})).toHaveLength(1);
  });

  it('gives the same bytes again', () => {
    expect(pdfOf(build())).toEqual(pdfOf(build()));
  });

  it('is told of where one word stands over another', () => {
    labels.apart = 3;
    const { diagnostics } = build();
    labels.apart = 20;
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      [
        'label-overlap',
        'in the drawing bars:T1, “Keld” and “Garrow” stand over one another (at tables[0])',
      ],
    ]);
  });

  it('is printed by templates as a picture and a table', () => {
    const made = bars({
      ...{ width: 100, ink: { accent: '', text: '' }, sizes: { label: 8 } },
      ...{ measure: () => 1, number: String },
    } as unknown as DrawingLook);
    const scope = { brief: {}, drawings: new Map([[made.name, made]]) } as unknown as Scope;
    expect(drawingView(scope, 'bars:T1')).toMatchObject({
      file: 'bars:T1',
      alt: 'Bars: 1200',
      data: 'bars-T1.csv',
      table: {
        rows: [
          [
            { text: 'Keld', isNumber: false },
            { text: '1200', isNumber: true },
          ],
          {},
        ],
      },
    });
    expect(drawingView({} as Scope, 'bars:T1')).toBeUndefined();
  });
});
