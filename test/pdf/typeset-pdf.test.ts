import { describe, expect, it } from 'vitest';
import { type PdfValue, readObjects } from '../support/pdf-objects.ts';
import { openPdf, readPages, setMarkup, textOf } from '../support/set-markup.ts';

const SENTENCE = 'Kastria put a joint harbour inspectorate into a draft in 2022 and had no reply.';
const row = (index: number, text: string, more = ''): string =>
  `<tr id="C${index}" data-at="claims[${index}]"${more}><th scope="row" class="number">C${index}</th><td><p class="item">${text}</p></td><td><p class="status">Reported</p></td></tr>`;
const table = (rows: string): string =>
  `<table class="claims"><thead><tr><td></td><th scope="col">Who says so</th><th scope="col">Status</th></tr></thead><tbody>${rows}</tbody></table>`;
const section = (head: string, body: string): string =>
  `<section id="${head}"><h2>${head}</h2>${body}</section>`;
const title = '<h1>Title of the brief</h1>';
const repeated = (text: string, count: number): string =>
  Array.from({ length: count }, () => text).join(' ');

async function set(body: string) {
  const result = setMarkup(title + body);
  expect(result.diagnostics).toEqual([]);
  return { result, pages: await readPages(result.bytes!) };
}

describe('typesetPdf', () => {
  it('gives the same bytes for the same input', () => {
    const body = title + section('Claims', table(row(1, SENTENCE)));
    expect(Buffer.compare(setMarkup(body).bytes!, setMarkup(body).bytes!)).toBe(0);
  });

  it('extracts text as written: ligatures, no-break spaces, hyphens, other scripts', async () => {
    const text = 'Efficient offices, 30\u00A0km, well-known co\u2011op, Олена Вайда, Ελλάδα, é';
    const { pages } = await set(`<p>${text}</p>`);
    const lines = pages[0]!.body.map((item) => item.text);
    // Readers give every kind of space as a plain one; test/pdf/fonts/embedded-font.test.ts reads the map itself.
    expect(lines.join('').normalize('NFC')).toContain(text.normalize('NFC').replace('\u00A0', ' '));
  });

  it('sets characters that the main face lacks in a fallback, and refuses what no face has', () => {
    expect(setMarkup('<p>a → b ✓</p>').diagnostics).toEqual([]);
    const { bytes, diagnostics } = setMarkup('<p data-at="summary.bottom_line">ব</p>');
    expect(bytes).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: 'no-glyph',
        severity: 'error',
        message: 'No font has the character ব (U+09AC), used at summary.bottom_line',
      },
    ]);
  });

  it('refuses a class that the theme does not know', () => {
    const { bytes, diagnostics } = setMarkup('<p class="shouting">x</p>');
    expect(bytes).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code: 'template-class' });
    expect(diagnostics[0]!.message).toContain('“shouting”');
  });

  it('lets a row and a paragraph taller than a page flow on, losing nothing', async () => {
    const long = repeated(SENTENCE, 200);
    const { pages } = await set(
      section('Claims', table(row(1, long))) + section('Prose', `<p>${long}</p>`),
    );
    expect(pages.length).toBeGreaterThan(4);
    const words = textOf(pages).match(/inspectorate/g);
    expect(words).toHaveLength(400);
  });

  it('repeats the column heads and the section’s head as artifacts, once a page', async () => {
    const { pages } = await set(
      section('Claims', table(Array.from({ length: 60 }, (_, i) => row(i, SENTENCE)).join(''))),
    );
    expect(pages.length).toBeGreaterThan(2);
    expect(pages[0]!.body.map((item) => item.text)).toContain('Who says so');
    for (const page of pages.slice(1)) {
      const artifacts = page.artifacts.map((item) => item.text);
      expect(artifacts.filter((text) => text === 'Who says so')).toHaveLength(1);
      expect(artifacts).toContain('Claims');
      expect(artifacts).toContain('continued');
    }
  });

  it('keeps a short row on one page and its number with its text', async () => {
    const rows = Array.from({ length: 80 }, (_, i) => row(i, repeated(SENTENCE, 1 + (i % 5)))).join(
      '',
    );
    const { pages } = await set(section('Claims', table(rows)));
    for (const page of pages) {
      const numbers = page.body.filter((item) => /^C\d+$/.test(item.text));
      const states = page.body.filter((item) => item.text === 'Reported');
      expect(numbers.length).toBe(states.length);
    }
  });

  it('never leaves a section’s head alone at the foot of a page', async () => {
    for (let lines = 30; lines < 46; lines++) {
      const filler = Array.from({ length: lines }, () => '<p>Short line.</p>').join('');
      const { pages } = await set(
        section('First', filler) + section('Second', table(row(1, SENTENCE) + row(2, SENTENCE))),
      );
      const page = pages.find(({ body }) => body.some((item) => item.text === 'Second'))!;
      expect(
        page.body.map((item) => item.text),
        `after ${lines} lines`,
      ).toContain('C1');
    }
  });

  it('leaves no single line of a paragraph on a page', async () => {
    for (let lines = 28; lines < 44; lines += 3) {
      const filler = Array.from({ length: lines }, () => '<p>Short line.</p>').join('');
      const { pages } = await set(
        section('First', `${filler}<p>${repeated('Marked words stand here in a row.', 12)}</p>`),
      );
      const counts = pages
        .map(({ body }) => body.filter((item) => item.text.includes('Marked')).length)
        .filter((n) => n > 0);
      for (const count of counts) expect(count, `after ${lines} lines`).toBeGreaterThan(1);
    }
  });

  it('aligns the first baselines of a row', async () => {
    const { pages } = await set(section('Claims', table(row(1, SENTENCE))));
    const y = (text: string): number =>
      pages[0]!.body.find((item) => item.text.startsWith(text))!.y;
    expect(y('C1')).toBeCloseTo(y('Kastria put'), 1);
    expect(y('Reported')).toBeCloseTo(y('Kastria put'), 1);
    expect(y('Claims')).toBeCloseTo(y('Who says so'), 1);
  });

  it('stands on Letter with the same grid', async () => {
    const result = setMarkup(title + section('Claims', table(row(1, SENTENCE))), {
      pageSize: 'Letter',
    });
    const page = await (await openPdf(result.bytes!)).getPage(1);
    expect(page.view).toEqual([0, 0, 612, 792]);
    const { body } = (await readPages(result.bytes!))[0]!;
    expect(body.find((item) => item.text === 'Claims')!.x).toBeCloseTo((612 - 481.28) / 2, 1);
  });

  it('tags all text, links both ways and names the headings in the outline', async () => {
    const ref = (id: string): string => `<a class="ref" href="#${id}">${id}</a>`;
    const body = section(
      'Claims',
      table(
        row(1, `${SENTENCE} ${ref('C2')}`) +
          row(2, `See ${ref('C1')} and <a href="https://example.org/x">a page</a>.`),
      ),
    );
    const { result } = await set(body);
    const pdf = await openPdf(result.bytes!);
    const page = await pdf.getPage(1);
    const links = (await page.getAnnotations()).filter((each) => each.subtype === 'Link');
    expect(links.map((each) => each.url ?? each.dest)).toEqual([
      'C2',
      'C1',
      'https://example.org/x',
    ]);
    for (const name of ['C1', 'C2', 'Claims'])
      expect(await pdf.getDestination(name), name).not.toBeNull();
    const outline = await pdf.getOutline();
    expect(outline[0]).toMatchObject({ title: 'Title of the brief', items: [{ title: 'Claims' }] });
    expect(result.structure).toContain('TH scope=Row');
    expect(result.structure).toContain('Link contents=C2');
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'A & B', Language: 'en' });
    expect(metadata.get('dc:title')).toBe('A & B');
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  });

  it('counts all bookmarks that are open, and writes no key that validators refuse', async () => {
    const sections = ['Claims', 'Demands', 'Quotes'].map((name) => section(name, '<h3>Part</h3>'));
    const { result } = await set(sections.join(''));
    const { root, at } = readObjects(result.bytes!);
    const outline = at(root, 'Outlines');
    // The title, three heads, a part under each.
    expect(at(outline, 'Count')).toBe(7);
    const title = at(outline, 'First');
    expect(at(title, 'Count')).toBe(6);
    expect(at(at(title, 'First'), 'Count')).toBe(1);
    expect(at(at(at(title, 'First'), 'First'), 'Count')).toBeUndefined();
    const [page] = at(at(root, 'Pages'), 'Kids') as PdfValue[];
    expect(at(page, 'UserUnit')).toBeUndefined();
    expect(at(at(root, 'Metadata'), 'length')).toBeUndefined();
  });

  it('has no text outside the tags', async () => {
    const { result } = await set(section('Claims', table(row(1, SENTENCE))));
    const pdf = await openPdf(result.bytes!);
    const { items } = await (await pdf.getPage(1)).getTextContent({ includeMarkedContent: true });
    let depth = 0;
    const untagged: string[] = [];
    for (const item of items) {
      if ('str' in item) {
        if (depth === 0 && item.str.trim()) untagged.push(item.str);
      } else depth += item.type === 'endMarkedContent' ? -1 : 1;
    }
    expect(untagged).toEqual([]);
  });

  it('draws the watermark and the marking on every page, the first marking as text, the rest as artifacts', async () => {
    const result = setMarkup(title + section('Prose', `<p>${repeated(SENTENCE, 120)}</p>`), {
      head: '<p class="marking">TLP:AMBER</p><p class="watermark">DRAFT</p>',
    });
    const pages = await readPages(result.bytes!);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]!.body.map((item) => item.text)).toContain('TLP:AMBER');
    for (const [index, page] of pages.entries()) {
      const artifacts = page.artifacts.map((item) => item.text);
      expect(artifacts).toContain('DRAFT');
      if (index > 0) expect(artifacts).toContain('TLP:AMBER');
    }
  });

  it('embeds the source as it is', async () => {
    const bytes = new TextEncoder().encode('title: Ünïcode\n');
    const result = setMarkup(title, {
      embedded: () => [
        {
          name: 'brief.yaml',
          mediaType: 'application/yaml',
          relationship: 'Source',
          description: 'The brief',
          bytes,
        },
      ],
    });
    const attachments = await (await openPdf(result.bytes!)).getAttachments();
    expect(Buffer.compare(attachments['brief.yaml'].content, bytes)).toBe(0);
  });

  it('keeps long words, lists and running heads inside the page', async () => {
    const word = 'x'.repeat(400);
    const head = `<p class="running-title">${repeated('A title that goes on', 30)}</p><p class="marking">TLP:AMBER+STRICT</p>`;
    const list = `<ul class="points"><li>${word}</li></ul>`;
    const body =
      title +
      section(
        'Long',
        `<p>${word}</p>${list}${table(row(1, word))}<p>${repeated(SENTENCE, 90)}</p>`,
      );
    const result = setMarkup(body, { head });
    expect(result.diagnostics).toEqual([]);
    const pages = await readPages(result.bytes!);
    expect(pages.length).toBeGreaterThan(1);
    const all = pages.flatMap((page) => [...page.body, ...page.artifacts]);
    for (const item of all) {
      expect(item.x + item.width, item.text).toBeLessThan(595.28 - 50);
      expect(item.y - item.height, item.text).toBeGreaterThan(0);
    }
  });
});
