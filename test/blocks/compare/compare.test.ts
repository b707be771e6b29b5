// Texts side by side: what differs, what is bracketed, and whether the words are those of the texts.
import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../src/blocks/compare/pieces.ts';
import { parseBrief } from '../../../src/brief/parse-brief.ts';
import { isSound } from '../../../src/build.ts';
import { checkBrief } from '../../../src/editorial/check-brief.ts';
import { buildFixture, COMPARE } from '../../support/build-fixture.ts';
import { buildText, type PlainBrief, pdfOf } from '../../support/build-text.ts';
import { readTagged } from '../../support/pdf-structure.ts';
import { readPages } from '../../support/set-markup.ts';
import { spoken } from '../../support/spoken.ts';

const NOW = new Date('2027-10-02T12:00:00Z');
const texts = (...keys: readonly string[]): string =>
  keys.map((key) => `${key}: { title: Text ${key}, source: ${key} }`).join(', ');
const brief = (clauses: string, keys = ['one', 'two'], more = ''): string =>
  `title: T
sources: { ${keys.map((key) => `${key}: { title: Source ${key} ${more} }`).join(', ')} }
compare:
  texts: { ${texts(...keys)} }
  clauses: [${clauses}]
`;
const clause = (one: string, two: string, state = 'open'): string =>
  `{ clause: Art. 1, state: ${state}, wording: { one: '${one}', two: '${two}' } }`;

function found(text: string, files: Readonly<Record<string, string>> = {}) {
  const parsed = parseBrief(text, 'brief.yaml');
  if (!parsed.brief) return parsed.diagnostics;
  const sources = new Map(Object.entries(files).map(([id, words]) => [id, Buffer.from(words)]));
  return checkBrief({ ...parsed, brief: parsed.brief }, sources, NOW).diagnostics;
}

test('brackets are tinted in pairs, one within another too, and told as what they are', () => {
  const pieces = piecesOf([{ text: 'of [six [or ten]] days] each', differs: false }]);
  expect(pieces.map(({ words, isTinted }) => (isTinted ? `<${words}>` : words)).join('')).toBe(
    'of <[><six ><[><or ten><]><]> days] each',
  );
});

describe('the words of a text', () => {
  const files = { one: 'Art. 1. Within [15] [20] km.', two: 'Art. 1. Within 25 km of the line.' };

  test('are those of its source, brackets included', () => {
    expect(
      found(brief(clause('Within [15] [20] km.', 'Within 25 km of the line.')), files),
    ).toEqual([]);
    const altered = found(brief(clause('Within 15 km.', 'Within [25] km of the line.')), files);
    expect(altered.map(({ code, message }) => [code, message])).toEqual([
      ['altered-quotation', expect.stringMatching(/^the clause differs from its source: /u)],
      [
        'altered-quotation',
        'the clause differs from its source: “[” is not in “two”; “]” is not in “two”',
      ],
    ]);
  });

  test('that nobody could check are told of once a text', () => {
    const body = brief(`${clause('A b.', 'A c.')}, ${clause('D e.', 'D f.')}`);
    const told = found(body).filter(({ code }) => code === 'quotation-unchecked');
    expect(told.map(({ span }) => span && body.slice(span.start, span.end))).toEqual([
      'one',
      'two',
    ]);
  });
});

describe('the state of a clause', () => {
  test.each([
    ['agreed', 'Six months.', 'Six months.', undefined],
    ['agreed', 'Six months.', 'Ten months.', 'its texts differ: “Six” in “one”, “Ten” in “two”'],
    ['agreed', '[Six] months.', '[Six] months.', '“one” has brackets'],
    ['bracketed', 'Six months.', 'Ten months.', 'no text has brackets'],
    ['bracketed', 'Six months.', '[Ten] months.', undefined],
    ['open', 'Six months.', 'Ten months.', undefined],
  ])('%s, “%s” and “%s”', (state, one, two, message) => {
    const told = found(brief(clause(one, two, state))).filter(
      ({ code }) => code === 'clause-state',
    );
    expect(told.map((each) => each.message)).toEqual(
      message === undefined ? [] : [expect.stringContaining(message)],
    );
  });
});

describe('what cannot be compared', () => {
  test.each([
    ['one text', brief("{ clause: A, wording: { one: 'x' } }", ['one']), 'missing-key'],
    [
      'five texts',
      brief("{ clause: A, wording: { one: 'x' } }", ['one', 'two', 'three', 'four', 'five']),
      'table-too-wide',
    ],
    ['a text that nobody declared', brief("{ clause: A, wording: { tow: 'x' } }"), 'unknown-key'],
    ['no source', 'title: T\ncompare: { texts: { a: { title: A } }, clauses: [] }', 'missing-key'],
  ])('%s is told of with its place and what would mend it', (_, text, code) => {
    const [first] = found(text);
    expect(first).toMatchObject({ code, hint: expect.any(String), span: expect.any(Object) });
  });
});

describe('on the page', () => {
  test('differing words are strong, and each bracket is told', async () => {
    const said = spoken(await readTagged(buildFixture(COMPARE).pdf!));
    expect(said).toContain('Clause: Art. 4');
    expect(said).toContain('[ (say “bracket opens”)');
    expect(said.match(/say “bracket opens”/gu)).toHaveLength(9);
    expect(said.match(/say “bracket closes”/gu)).toHaveLength(9);
  });

  test('each text says its source and what the check found; twins say the same', () => {
    const { documents } = buildFixture(COMPARE, { formats: ['txt', 'md', 'html'] });
    const [txt, md, html] = [documents.txt, documents.md, documents.html].map((bytes) =>
      new TextDecoder().decode(bytes),
    );
    expect(txt).toContain('Bridging text, 30 September: [S3] ✓ Verbatim');
    expect(md).toContain('valid for **twelve** months');
    expect(md).toContain('within \\[**six**\\] **hours**');
    expect(html).toContain('<span class="unseen">bracket opens </span>');
    expect(buildFixture(COMPARE, { withSources: false }).stages.markup?.body).toContain(
      'Not checked',
    );
  });

  test.each([
    [2, 'A4'],
    [3, 'Letter'],
    [4, 'Letter'],
  ] as const)('%i texts of any length lose nothing on %s', async (count, page) => {
    const keys = ['one', 'two', 'three', 'four'].slice(0, count);
    const long = (words: string): string => `${words} ${'and so on and on '.repeat(150)}`.trim();
    const wide = `${'Donaudampfschifffahrts'.repeat(6)} ends`;
    const all: PlainBrief = {
      title: 'T',
      sources: Object.fromEntries(keys.map((key) => [key, { title: `Source ${key}` }])),
      compare: {
        texts: Object.fromEntries(keys.map((key) => [key, { title: `Text ${key}`, source: key }])),
        clauses: [
          { clause: 'Art. 1', wording: Object.fromEntries(keys.map((key) => [key, long(key)])) },
          { clause: 'Art. 2', wording: { [keys.at(-1)!]: wide } },
        ],
      },
    };
    const pages = await readPages(pdfOf(buildText(all, { page })));
    expect(pages.length).toBeGreaterThan(1);
  });

  test('what changed since the edition before is said of its clause', () => {
    const now = brief(clause('Six months.', 'Ten months.', 'agreed').replace('{', '{ id: a,'));
    const since = parseBrief(now.replace('agreed', 'open').replace('Ten', 'Two'), 'old.yaml');
    if (!isSound(since)) throw new Error('the edition before has errors');
    const { documents } = buildText(now, { formats: ['txt'], since });
    const txt = new TextDecoder().decode(documents.txt).replace(/\s+/gu, ' ');
    expect(txt).toContain('Art. 1 · Agreed · Changed: status (was open), wording.');
  });

  test('shorter templates leave it out and say so', () => {
    for (const templateName of ['at-a-glance', 'sitrep', 'lectern']) {
      const { documents } = buildText(brief(clause('A b.', 'A c.')), {
        templateName,
        formats: ['txt'],
      });
      expect(new TextDecoder().decode(documents.txt).replace(/\s+/gu, ' ')).toContain(
        'a comparison of one clause',
      );
    }
  });
});
