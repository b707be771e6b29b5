// What a Word file carries of its brief: as much as `embed` lets travel, and where each text stands.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { RecordedField, ReviewRecord } from '../../src/docx/reading/reviewed.ts';
import { parseReview } from '../../src/provenance/review-record.ts';
import { buildFixture, EXAMPLE, HOUSE, MANY, REAL } from '../support/build-fixture.ts';
import { buildText } from '../support/build-text.ts';

const FORMATS = ['docx'] as const;

function partsOf(docx: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(docx));
  return Object.fromEntries(parts.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

function recordOf(docx: Uint8Array): ReviewRecord {
  const json = /<review [^>]*>(.*)<\/review>/s.exec(partsOf(docx)['customXml/item1.xml']!)![1]!;
  const signs = { quot: '"', lt: '<', gt: '>', amp: '&' } as const;
  const name = /&(quot|lt|gt|amp);/g;
  return parseReview(json.replace(name, (_, sign: keyof typeof signs) => signs[sign]))!;
}

const NOTED = 'title: T # a secret\nsummary:\n  bottom_line: It *is* so. # another\n';

it('holds the brief as it was built, and who built it with what', () => {
  const { documents } = buildText(NOTED, { formats: FORMATS });
  const { yaml, name, build, sha256 } = recordOf(documents.docx!);
  expect(yaml).toBe(NOTED);
  expect(name).toBe('brief.yaml');
  expect(build).toMatchObject({ version: '0.0.0', template: 'briefing' });
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
});

it('holds no more of it than `embed` lets travel', () => {
  const built = (embed: string): Uint8Array =>
    buildText(`${NOTED}embed: ${embed}\n`, { formats: FORMATS }).documents.docx!;
  expect(recordOf(built('stripped')).yaml).toContain('It *is* so.');
  expect(Object.values(partsOf(built('stripped'))).join()).not.toMatch(/secret|another/);
  const none = recordOf(built('none'));
  expect(none.yaml).toBeUndefined();
  expect(Object.values(partsOf(built('none'))).join()).not.toMatch(/secret|another|\*is\*/);
  expect(none.fields.find(({ path }) => path === 'summary.bottom_line')).toEqual({
    path: 'summary.bottom_line',
    printed: 'It is so.',
    source: undefined,
    lengths: [3, [1, 0], 2, [1, 0], 4],
    isLocked: false,
  });
});

it('keeps what an edition for some readers withholds', () => {
  const brief = {
    title: 'T',
    audiences: { press: 'the press' },
    gaps: [{ text: 'For the house', audience: ['internal'] }, { text: 'For all' }],
  };
  const internal = { ...brief, audiences: { ...brief.audiences, internal: 'the house' } };
  const { documents } = buildText(internal, { formats: FORMATS, audience: 'press' });
  expect(recordOf(documents.docx!).audience).toBe('press');
  expect(Object.values(partsOf(documents.docx!)).join()).not.toContain('For the house');
});

describe.each([
  ['the example', EXAMPLE],
  ['our own brief', REAL],
  ['a house with references in its prose', HOUSE],
  ['many of a kind', MANY],
])('the fields of %s', (_name, path) => {
  const { documents } = buildFixture(path, { formats: FORMATS, withSources: path !== REAL });
  const record = recordOf(documents.docx!);
  const body = partsOf(documents.docx!)['word/document.xml']!;

  it('stand each in a control that bears its name', () => {
    const tags = new Set([...body.matchAll(/<w:tag w:val="([^"]+)"/g)].map(([, tag]) => tag));
    expect(record.fields.map((field) => field.path).filter((each) => !tags.has(each))).toEqual([]);
  });

  it('are counted letter by letter, as they are written and as they are printed', () => {
    const count = ({ printed, source, lengths }: RecordedField): void => {
      const sum = (index: 0 | 1): number =>
        lengths.reduce<number>(
          (all, each) => all + (typeof each === 'number' ? each : each[index]),
          0,
        );
      expect([sum(0), sum(1)]).toEqual([source!.length, printed.length]);
    };
    for (const field of record.fields) count(field);
  });
});

it('words around a field are not in its control', () => {
  const { documents } = buildFixture(EXAMPLE, { formats: FORMATS });
  const { frame, fields } = recordOf(documents.docx!);
  expect(frame).toContain('“\u0001quotes[0].text\u0001”');
  expect(frame).toContain('\u0001claims[0].text\u0001 S1 ¶4');
  expect(fields.find(({ path }) => path === 'quotes[0].text')!.isLocked).toBe(true);
});

it('a text of several paragraphs has a control in each', () => {
  const brief = { title: 'T', sections: [{ title: 'S', text: 'One.\n\nTwo.' }] };
  const { documents } = buildText(brief, { formats: FORMATS });
  const body = partsOf(documents.docx!)['word/document.xml']!;
  expect(body).toMatch(
    /w:val="sections\[0\]\.text"\/>.*One.*w:val="sections\[0\]\.text ¶2"\/>.*Two/,
  );
});

it('a path too long for a tag is named by its number', () => {
  const id = 'a'.repeat(70);
  const brief = { title: 'T', sources: { [id]: { title: 'Ledger' } } };
  const { documents } = buildText(brief, { formats: FORMATS });
  const { fields } = recordOf(documents.docx!);
  const number = fields.findIndex(({ path }) => path.includes(id));
  expect(partsOf(documents.docx!)['word/document.xml']).toContain(`<w:tag w:val="#${number}"/>`);
});
