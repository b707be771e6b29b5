// The Word file: whole, read in order by somebody else's reader, linked, the same bytes each time.

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { BuildResult } from '../../src/build.ts';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import type { Block } from '../../src/document/tree.ts';
import { readTexts, writeDocx } from '../../src/docx/write-docx.ts';
import { readDesign } from '../../src/files/look/read-design.ts';
import {
  ARABIC,
  buildFixture,
  EXAMPLE,
  FACT_CHECK,
  FIGURES,
  HOUSE,
  MANY,
  REAL,
  VOICES,
} from '../support/build-fixture.ts';
import { buildText } from '../support/build-text.ts';

const FORMATS = ['docx'] as const;

function docxOf({ documents, diagnostics }: BuildResult): Uint8Array {
  expect(diagnostics.filter((each) => hasErrors([each]))).toEqual([]);
  return documents.docx!;
}

const partOf = (docx: Uint8Array, path: string): string => strFromU8(unzipSync(docx)[path]!);
const bodyOf = (docx: Uint8Array): string => partOf(docx, 'word/document.xml');
const read = async (docx: Uint8Array): Promise<string> =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(docx) })).value;

const BRIEFS: readonly [string, () => BuildResult][] = [
  ['the example', () => buildFixture(EXAMPLE, { formats: FORMATS })],
  ['our own brief', () => buildFixture(REAL, { withSources: false, formats: FORMATS })],
  ['six lines', () => buildText('title: A short brief', { formats: FORMATS })],
  ['a brief in Arabic', () => buildFixture(ARABIC, { formats: FORMATS })],
  ['pictures', () => buildFixture(FIGURES, { formats: FORMATS })],
  ['many scripts', () => buildFixture(VOICES, { formats: FORMATS })],
  ['a house with a marking of its own', () => buildFixture(HOUSE, { formats: FORMATS })],
  ['many of a kind', () => buildFixture(MANY, { formats: FORMATS })],
];

describe.each(BRIEFS)('the Word file of %s', (_name, build) => {
  const docx = docxOf(build());

  it('has the place that each of its links leads to', () => {
    const places = new Set([...bodyOf(docx).matchAll(/w:name="([^"]+)"/g)].map(([, name]) => name));
    const links = [...bodyOf(docx).matchAll(/w:anchor="([^"]+)"/g)].map(([, name]) => name);
    expect(links.filter((link) => !places.has(link))).toEqual([]);
  });

  it('has a style for each that its texts name', () => {
    const known = new Set(
      [...partOf(docx, 'word/styles.xml').matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id),
    );
    const parts = ['document', 'header1', 'header2', 'footer1'].map((name) =>
      partOf(docx, `word/${name}.xml`),
    );
    const named = [...parts.join('').matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)];
    expect(named.map(([, id]) => id).filter((id) => !known.has(id!))).toEqual([]);
  });

  it('has the words that its audit reads there to others too', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
    const words = (text: string): string => text.replace(/\s+/g, '');
    expect(words(readTexts(bodyOf(docx)))).toBe(words(value));
  });

  it('is the same byte for byte when built again', () => {
    expect(docxOf(build())).toEqual(docx);
  });
});

describe('the example, read by another program', async () => {
  const docx = docxOf(buildFixture(EXAMPLE, { formats: FORMATS }));
  const html = await read(docx);

  it('has its headings in their order and levels', () => {
    const headings = [...html.matchAll(/<h([1-3])>(.*?)<\/h\1>/g)].map(
      ([, level, words]) => `${level} ${words!.replace(/<[^>]*>/g, '')}`,
    );
    expect(headings).toEqual(
      expect.arrayContaining(['1 Bottom line', '1 Claims', '1 Annex', '2 Sources', '2 Colophon']),
    );
    expect(headings.indexOf('1 Claims')).toBeLessThan(headings.indexOf('1 Timeline'));
  });

  it('has tables whose heads stand again on each page', () => {
    expect(html).toContain('<thead><tr><th></th><th><p>Who says so, and what</p></th>');
  });

  it('links the mark of a source to the source, and back', () => {
    const mark = /<a href="#S1">S1\u00A0¶4<\/a>/;
    expect(html).toMatch(mark);
    expect(html).toMatch(/<a id="S1"><\/a>/);
    expect(html).toMatch(/Cited by <a href="#C1">C1–C2<\/a>/);
  });

  it('names the field of the brief beside each text that comes from one', () => {
    const tags = [...bodyOf(docx).matchAll(/<w:tag w:val="([^"]+)"\/>/g)].map(([, tag]) => tag);
    expect(tags).toEqual(
      expect.arrayContaining(['title', 'summary.bottom_line', 'claims[0].text', 'quotes[0].text']),
    );
    const [quotation] = /<w:sdtPr><w:tag w:val="quotes\[0\]\.text"\/>.*?<\/w:sdtPr>/.exec(
      bodyOf(docx),
    )!;
    expect(quotation).toContain('sdtContentLocked');
  });

  it('counts its pages and bears its marking on each', () => {
    const foot = partOf(docx, 'word/footer1.xml');
    expect(foot).toMatch(/ PAGE .* NUMPAGES /s);
    for (const name of ['header1', 'header2', 'footer1'])
      expect(partOf(docx, `word/${name}.xml`)).toContain('TLP:AMBER');
  });

  it('says of itself what it is', () => {
    const core = partOf(docx, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Saron Strait truce talks</dc:title>');
    expect(core).toContain('<dc:language>en</dc:language>');
    expect(partOf(docx, 'docProps/custom.xml')).toContain('<vt:lpwstr>AMBER</vt:lpwstr>');
  });
});

it('the level of a scheme stands above the running head and below the foot', () => {
  const docx = docxOf(buildFixture(HOUSE, { formats: FORMATS }));
  const [head, foot] = ['header2', 'footer1'].map((name) =>
    readTexts(partOf(docx, `word/${name}.xml`)),
  );
  expect(head).toMatch(/^DRAFTCONFIDENTIEL UE.*TLP:AMBER $/);
  expect(foot).toMatch(/TLP:AMBER CONFIDENTIEL UE[^:]*$/);
});

it('a place whose first block is only drawn is that of the words behind it', () => {
  const { stages } = buildText('title: T', { formats: FORMATS });
  const graphic = { name: 'likelihood', values: { low: 5, high: 20 } } as const;
  const section: Block = {
    kind: 'section',
    classes: [],
    id: 'J9',
    children: [
      { kind: 'graphic-block', classes: [], graphic: { kind: 'graphic', ...graphic } },
      { kind: 'paragraph', level: 0, classes: [], children: [{ kind: 'text', text: 'Unlikely' }] },
    ],
  };
  const { bytes } = writeDocx(
    { ...stages.tree!, body: [section] },
    {
      theme: readDesign('briefing').design!.theme,
      pictures: new Map(),
      pageSize: undefined,
      file: 'a.yaml',
      title: 'T',
      subject: undefined,
      author: undefined,
      generator: 'tests',
      created: new Date(0),
      facts: {},
      review: undefined,
    },
  );
  expect(bodyOf(bytes)).toMatch(/<w:bookmarkStart [^>]*w:name="J9"\/>.*Unlikely/);
});

it('a verdict stands in a bar, light on dark', () => {
  const body = bodyOf(docxOf(buildFixture(FACT_CHECK, { formats: FORMATS })));
  const bars = body.match(/<w:pStyle w:val="Text-bar"\/><w:shd [^>]*w:fill="173F5F"\/>/g);
  expect(bars).toHaveLength(6);
});

it('a draft has the word across its pages', () => {
  const built = buildFixture(EXAMPLE, {
    formats: FORMATS,
    edit: (text) => text.replace('status: final', 'status: draft'),
  });
  for (const name of ['header1', 'header2'])
    expect(partOf(docxOf(built), `word/${name}.xml`)).toMatch(/<v:textpath [^>]*string="DRAFT"/);
});

it('a brief from right to left runs so in paragraphs, tables and words', () => {
  const docx = docxOf(buildFixture(ARABIC, { formats: FORMATS }));
  expect(partOf(docx, 'word/styles.xml')).toMatch(/w:styleId="BodyText">.*?<w:bidi\/>/s);
  const tables = bodyOf(docx).match(/<w:tblPr>/g);
  expect(bodyOf(docx).match(/<w:bidiVisual\/>/g)).toHaveLength(tables!.length);
  expect(bodyOf(docx)).toMatch(/<w:rtl\/><\/w:rPr><w:t xml:space="preserve">قبلت فيلمورا/);
  expect(bodyOf(docx)).toMatch(/<w:r><w:t xml:space="preserve">Meridian/);
});

it('pictures have their words, and stand upright', () => {
  const body = bodyOf(docxOf(buildFixture(FIGURES, { formats: FORMATS })));
  expect(body).toMatch(/<wp:docPr id="1" name="Picture 1" descr="Map: the strait runs/);
  expect(body.match(/<a:xfrm rot="\d+">/g)).toHaveLength(1);
});

it.each(['constructor', '__proto__', 'PAGE', '&amp;', ']]>'])(
  '%s is a word like others',
  async (word) => {
    const { documents } = buildText({ title: 'T', gaps: [{ text: word }] }, { formats: FORMATS });
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(documents.docx!) });
    expect(value).toContain(word);
  },
);

it('every character of a text stands in the file, and none is markup', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), async (text) => {
      // What stands in the YAML is what is printed there: others refuse such characters.
      fc.pre(!/[\p{C}\s*_[\]\\]/u.test(text));
      const { documents, diagnostics } = buildText(
        { title: 'T', gaps: [{ text: `a${text}b` }] },
        { formats: FORMATS },
      );
      if (hasErrors(diagnostics)) return;
      expect(
        (await mammoth.extractRawText({ buffer: Buffer.from(documents.docx!) })).value,
      ).toContain(`a${text}b`);
    }),
    { numRuns: 60 },
  );
});
