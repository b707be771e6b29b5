// Maps: on the page, in the other documents, in every language; and what is wrong with them.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseBrief } from '../../../src/brief/parse-brief.ts';
import { createPress } from '../../../src/press.ts';
import { buildText, pdfOf } from '../../support/build-text.ts';
import { readByPdfium } from '../../support/read-text.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const FIXTURE = fileURLToPath(new URL('strait-watch.yaml', FIXTURES));
const LABELS = readdirSync(new URL('../../../templates/briefing/labels/', import.meta.url));
const now = new Date('2027-06-13T12:00:00Z');

const brief = (map: object, own: object = {}) => ({
  title: 'T',
  maps: [{ title: 'M', ...map }],
  ...own,
});
const build = (map: object, own: object = {}) => buildText(brief(map, own));
const FIJI = { region: ['Fiji'], points: [{ name: 'Suva', at: [-18.14, 178.44] }] };

describe('maps', () => {
  it.each(['briefing', 'sitrep'])(
    'stand with their names and disclaimers in %s',
    async (template) => {
      const { documents, diagnostics } = await createPress().build(FIXTURE, { template, now });
      expect(diagnostics).toEqual([]);
      const text = await readByPdfium(documents.pdf!);
      for (const name of [
        'Kastria',
        'Velmora',
        'Port Ellin',
        'Cape Tarn',
        'Buffer zone',
        'Truce line of 28 April',
        'Reykjavík',
        'Fiji',
        'Suva',
      ])
        expect(text).toContain(name);
      expect(text).toContain('Projection: Lambert conformal conic.');
      expect(text.replaceAll(/\s+/gu, ' ')).toContain(
        'imply no opinion on the status of any place.',
      );
    },
  );

  it.each(['at-a-glance', 'lectern'])('are said to be left out of %s', async (template) => {
    const { documents, diagnostics } = await createPress().build(FIXTURE, { template, now });
    expect(diagnostics).toEqual([]);
    expect(await readByPdfium(documents.pdf!)).toContain('3 maps');
  });

  it('have their data behind them in documents without pages', async () => {
    const formats = ['html', 'md', 'txt', 'docx'] as const;
    const { documents, diagnostics } = await createPress().build(FIXTURE, { formats, now });
    expect(diagnostics).toEqual([]);
    const [html, md, txt] = [documents.html, documents.md, documents.txt].map((each) =>
      new TextDecoder().decode(each),
    );
    expect(html?.includes('<th class="data" scope="row">Cape Tarn</th>')).toBe(true);
    for (const text of [html, md, txt]) expect(text?.includes('\u2212120.6')).toBe(true);
    expect(documents.docx).toBeDefined();
  });

  it('are built from the PDF alone: what a GeoJSON file said is inside', () => {
    const read = (file: string): string => readFileSync(new URL(file, FIXTURES), 'utf8');
    const whole = parseBrief(read('strait-watch.yaml'), 'a.yaml', [], (name) => ({
      file: name,
      text: read(name),
    }));
    expect(whole.brief?.maps?.[0]?.areas).toHaveLength(7);
    expect(parseBrief(whole.complete, 'a.yaml').brief?.maps).toEqual(whole.brief?.maps);
  });

  it.each(LABELS.map((file) => file.replace('.yaml', '')))('speak %s', (language) => {
    const lines = [{ kind: 'truce', path: '-18, 177; -18, 178' }];
    // Fonts for Chinese are installed beside this program.
    const formats = language === 'zh' ? (['md'] as const) : (['pdf', 'md'] as const);
    const { diagnostics, documents } = buildText(brief({ ...FIJI, lines }, { language }), {
      formats,
    });
    expect(diagnostics).toEqual([]);
    expect(new TextDecoder().decode(documents.md)).toContain('Natural Earth');
  });

  it('print the disclaimer of the organisation, or their own', async () => {
    const organisation = { name: 'House', disclaimer: 'Lines imply nothing.' };
    const words = async (map: object) =>
      readByPdfium(pdfOf(build({ ...FIJI, ...map }, { organisation })));
    expect((await words({})).split('Lines imply nothing.')).toHaveLength(3);
    const own = await words({ disclaimer: 'No opinion.' });
    expect(own).toContain('No opinion.');
    expect(own.split('Lines imply nothing.')).toHaveLength(2);
  });
});

describe('what is wrong with a map', () => {
  const problems = (map: object): string[] =>
    build(map).diagnostics.map(({ code, message, hint }) => `${code}: ${message} (${hint})`);

  it.each<[string, object, RegExp]>([
    [
      'an unknown country',
      { region: ['Fidji', 'Atlantis of the west'] },
      /^unknown-country: “Atlantis of the west” is no country/,
    ],
    [
      'a misspelt one',
      { region: ['Ukrane'] },
      /did you mean “Ukraine”\? write its name, or its code/,
    ],
    ['nothing', {}, /^missing-key: the map shows nothing/],
    [
      'a swapped position',
      { points: [{ at: [178.44, -18.14] }] },
      /^invalid-position: the latitude 178.44 .* did you mean \[-18.14, 178.44\]\?/,
    ],
    [
      'no number',
      { points: [{ at: [1, 2], value: 'many' }] },
      /^not-a-number: “many” is no number/,
    ],
    ['counts without values', { ...FIJI, counts: 'shots' }, /^missing-key: no point has a value/],
    [
      'a point far away',
      { ...FIJI, points: [{ name: 'Suva', at: [18.14, 178.44] }] },
      /^map-point-outside: “Suva” at 18.14, 178.44 is far from Fiji \(did you mean \[-18.14, 178.44\]\?\)/,
    ],
    [
      'one on the other side',
      { region: ['FR'], points: [{ at: [2.35, 48.85] }] },
      /the point at 2.35, 48.85 is far from France \(did you mean \[48.85, 2.35\], the other way round\?\)/,
    ],
  ])('%s is told', (_, map, problem) => {
    expect(problems(map)).toContainEqual(expect.stringMatching(problem));
  });

  it('is not that a point lies off the coast', () => {
    expect(problems({ ...FIJI, points: [{ name: 'At sea', at: [-19, 176] }] })).toEqual([]);
  });
});
