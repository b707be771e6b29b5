// What --fix mends, and what it must not touch.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../../src/brief/parse-brief.ts';
import { isSound } from '../../../src/build.ts';
import { fixBrief } from '../../../src/editorial/fix/fix-brief.ts';
import { ROOT } from '../../support/build-fixture.ts';

const BYTES = Buffer.from('All will be well.\n');
const HASH = createHash('sha256').update(BYTES).digest('hex');

function fixed(text: string, sources: readonly string[] = []): string {
  const parsed = parseBrief(text, 'a.yaml');
  expect(parsed.diagnostics).toEqual([]);
  if (!isSound(parsed)) throw new Error('the brief of the test is wrong');
  const [fix] = fixBrief(parsed, new Map(sources.map((id) => [id, BYTES])));
  return fix?.after ?? text;
}

describe('a hash that is missing', () => {
  test('is added below the text, with its indentation', () => {
    const text = 'title: A\nsources:\n  p:\n    title: P\n    text: p.txt  # ours\n    note: n\n';
    expect(fixed(text, ['p'])).toBe(
      `title: A\nsources:\n  p:\n    title: P\n    text: p.txt  # ours\n    sha256: ${HASH}\n    note: n\n`,
    );
  });

  test('is added inside braces, and at the end of a file', () => {
    expect(fixed('title: A\nsources: { p: { title: P, text: p.txt } }', ['p'])).toBe(
      `title: A\nsources: { p: { title: P, text: p.txt, sha256: ${HASH} } }`,
    );
    expect(fixed('title: A\nsources:\n  p:\n    title: P\n    text: p.txt', ['p'])).toBe(
      `title: A\nsources:\n  p:\n    title: P\n    text: p.txt\n    sha256: ${HASH}`,
    );
  });

  test('is left to the desk where there is one, though wrong, or no text', () => {
    const wrong = `title: A\nsources:\n  p: { title: P, text: p.txt, sha256: ${'a'.repeat(64)} }\n`;
    expect(fixed(wrong, ['p'])).toBe(wrong);
    const none = 'title: A\nsources:\n  p: { title: P, text: p.txt }\n';
    expect(fixed(none)).toBe(none);
  });
});

describe('our own prose', () => {
  test.each([
    ['runs of spaces', 'Two  words.', 'Two words.'],
    ['letters in pieces', 'A cafe\u0301.', 'A café.'],
    ['spaces at the ends of lines', '>-\n    One   \n    two.', '>-\n    One\n    two.'],
    ['runs inside a quoted scalar', "'It''s  so.'", "'It''s so.'"],
  ])('%s', (_, before, after) => {
    const brief = (value: string) => `title: A\nsummary:\n  why_it_matters: ${value}\n`;
    expect(fixed(brief(before))).toBe(brief(after));
  });

  test('remarks on sources and quotations, not the quotation', () => {
    const brief = (space: string, quotation: string) =>
      `title: A\nactors: { a: { name: A } }\nsources:\n  p: { title: P, note: So${space}it is. }\nquotes:\n  - { text: ${quotation}, speaker: a, source: p, context: Read${space}out. }\n`;
    expect(fixed(brief('  ', 'so  be it'))).toBe(brief(' ', 'so  be it'));
  });

  test.each([
    ['words between marks', 'summary:\n  ask: He said “so  it is” and "no  more".\n'],
    ['words between marks in a quoted scalar', 'summary:\n  ask: "He said \\"so  it is\\"."\n'],
    ['apostrophes and quotation marks', 'summary:\n  ask: It\'s “so” and "so" -- or not...\n'],
    ['what is escaped', 'summary:\n  ask: "a\\  b"\n'],
    [
      'quotations and names',
      'actors:\n  v: { name: Jose\u0301  V }\nquotes:\n  - { text: all  will cafe\u0301, speaker: v }\n',
    ],
    [
      'quotations over lines',
      'actors:\n  v: { name: V }\nquotes:\n  - text: |-\n      all   \n      will\n    speaker: v\n',
    ],
    [
      'prose that a quotation is tied to',
      'actors:\n  v: { name: V }\nclaims:\n  - { text: &said so  it is, by: v }\nquotes:\n  - { text: *said, speaker: v }\n',
    ],
  ])('leaves alone: %s', (_, rest) => {
    const text = `title: A\n${rest}`;
    expect(fixed(text)).toBe(text);
  });
});

describe('marks round a quotation', () => {
  const brief = (text: string): string =>
    `title: A\nactors: { v: { name: V } }\nquotes:\n  - text: ${text}\n    speaker: v\n`;

  test.each([
    ['“All will be well,”', 'All will be well'],
    ['"“All will be well”"', 'All will be well'],
    [String.raw`"\"All will be well\""`, 'All will be well'],
    ["'„All will be well“'", 'All will be well'],
    ['“[A]ll will be well”', '"[A]ll will be well"'],
    ['>-\n      “All will\n      be well,”', '>-\n      All will\n      be well'],
  ])('are taken off: %s', (before, after) => {
    expect(fixed(brief(before))).toBe(brief(after));
    expect(fixed(brief(after))).toBe(brief(after));
  });

  test('stay where they mark two quotations, and where the brief says so', () => {
    expect(fixed(brief('“A” and “B”'))).toBe(brief('“A” and “B”'));
    const ignored = `${brief('“All will be well”')}    ignore: { quotation-in-marks: A quotation of his mother. }\n`;
    expect(fixed(ignored)).toBe(ignored);
  });
});

describe('the file', () => {
  test('loses spaces at the ends of its lines, comments too', () => {
    expect(fixed('title: A  \n# b \t\nstatus: draft # c  \n')).toBe(
      'title: A\n# b\nstatus: draft # c\n',
    );
  });

  test('that needs no fix stays as it is: the brief with every block', () => {
    const text = readFileSync(`${ROOT}test/fixtures/saron-strait.yaml`, 'utf8');
    expect(fixed(text)).toBe(text);
  });

  test('is the same after a second run', () => {
    const text = `summary:  \n  ask: b  c\n  bottom_line: >-\n    d  e   \n    f\ntitle: A\nsources:\n  p:\n    text: p.txt\n    title: P\n`;
    const once = fixed(text, ['p']);
    expect(once).not.toBe(text);
    expect(fixed(once, ['p'])).toBe(once);
  });
});
