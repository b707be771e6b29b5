// Texts that begin with a sign of YAML's: told where they begin, shown as they are to be written.
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseBrief } from '../../../src/brief/parse-brief.ts';

const HEAD = 'title: x\nactors: { a: { name: A } }\n';
const TEXTS = [
  ...['[T]he guns fell silent.', '[sic] the word', '[…] and then', '[The] guns, [and] ships'],
  ...["'We don't know'", '"Talks" in Brin', `"He said "no" and left"`, '"Yes" and "no"'],
  ...["'Yes' and 'no'", '*bold* move', '**strong** word', '& more', '%5 of all', '@anton said'],
  ...['`code` here', '{x} and y', '|x| is', '> 50 ships', String.raw`"C:\temp" is`],
];
/** Marks around the whole are YAML's, not the author's. */
const MEANT: Readonly<Record<string, string>> = {
  "'We don't know'": "We don't know",
  '"He said "no" and left"': 'He said "no" and left',
};

describe.each([
  ['on a line', (text: string) => `claims:\n  - text: ${text}\n    by: a\n`],
  ['in brackets', (text: string) => `claims:\n  - { text: ${text}, by: a }\n`],
])('%s', (_, claim) => {
  test.each(TEXTS)('%s', (text) => {
    const yaml = HEAD + claim(text);
    const { diagnostics } = parseBrief(yaml, 'x');
    expect(diagnostics).toHaveLength(1);
    const [{ code, span, hint = '' }] = diagnostics as [(typeof diagnostics)[number]];
    expect(code).toBe('yaml-syntax');
    expect(yaml.slice(span?.start, span?.end)).toBe(text);
    // What the hint says to write is what the author meant.
    expect(hint).toMatch(/^write text: /);
    expect(parse(hint.replace('write ', ''))).toEqual({ text: MEANT[text] ?? text });
    const mended =
      yaml.slice(0, span?.start) + hint.slice('write text: '.length) + yaml.slice(span?.end);
    expect(parseBrief(mended, 'x').diagnostics).toEqual([]);
  });
});

test('what stands below is read all the same', () => {
  const yaml = `${HEAD}claims:\n  - text: [T]he guns\n    by: A\n  - text: "Talks" began\n    by: a\n`;
  const told = parseBrief(yaml, 'x').diagnostics.map(({ code, hint }) => [code, hint]);
  expect(told).toEqual([
    ['yaml-syntax', 'write text: "[T]he guns"'],
    ['dangling-actor', 'write a (a is “A”)'],
    ['yaml-syntax', `write text: '"Talks" began'`],
  ]);
});

test('an apostrophe that swallows the lines below is told where it opens', () => {
  const yaml = `${HEAD}claims:\n  - text: 'Tis the season\n    by: a\n  - text: It's late\n    by: a\n`;
  const { diagnostics } = parseBrief(yaml, 'x');
  expect(diagnostics).toHaveLength(1);
  expect(yaml.slice(diagnostics[0]?.span?.start).startsWith("'Tis")).toBe(true);
  expect(diagnostics[0]?.hint).toBe(
    `add the closing mark; if it is part of the text, write "'Tis the season"`,
  );
});

test('a list on the line of its key may be meant as one', () => {
  const { diagnostics } = parseBrief(`${HEAD}gaps: - who pays\n`, 'x');
  expect(diagnostics.map(({ message, hint }) => [message, hint])).toEqual([
    [
      'a list cannot begin on the line of its key',
      'begin it on the next line; if it is a text, write gaps: "- who pays"',
    ],
  ]);
});

test('a list with something behind it is no text', () => {
  const { diagnostics } = parseBrief(`${HEAD}gaps: [one, two] three\n`, 'x');
  expect(diagnostics[0]?.message).toBe('text stands after the end of the value');
});

test.each([
  [
    '&Co is here',
    'unused-anchor',
    'if &Co belongs to the text, write "&Co is here"; else delete it',
  ],
  ['! important', 'custom-tag', 'if it is part of the text, write "! important"; else delete it'],
  [
    '!important thing',
    'custom-tag',
    'delete the tag; if it is part of a text, write "!important thing"',
  ],
  ['**bold**', 'unknown-alias', 'put a text that begins with * in quotes: "**bold**"'],
  ['[sic]', 'wrong-type', 'a text that begins with [ needs quotes: "[sic]"'],
  ['{x}', 'wrong-type', 'a text that begins with { needs quotes: "{x}"'],
  [
    'Next: because of it',
    'yaml-syntax',
    'a text that holds “: ” needs quotes: "Next: because of it"; a key begins on a line of its own',
  ],
  [
    "'90s rock",
    'yaml-syntax',
    `add the closing mark; if it is part of the text, write "'90s rock"`,
  ],
])('%s', (text, code, hint) => {
  const { diagnostics } = parseBrief(`${HEAD}subtitle: ${text}\n`, 'x');
  expect(diagnostics.map((each) => [each.code, each.hint])).toEqual([[code, hint]]);
});

test.each(['007', '1e3', '1.10', '00447911123456', '0x1F', '.5', '+1', 'true', 'TRUE', '.inf'])(
  'the characters of %s stay as they are',
  (written) => {
    const { diagnostics } = parseBrief(`title: x\nsubtitle: ${written}\n`, 'x');
    expect(diagnostics[0]?.message).toContain(` ${written}`);
    expect(diagnostics[0]?.hint).toBe(`put it in quotes: "${written}"`);
  },
);

test.each(['null', '~', 'Null'])('%s is no value, and may be meant as a text', (written) => {
  const { diagnostics } = parseBrief(`title: x\nsubtitle: ${written}\n`, 'x');
  expect(diagnostics[0]?.hint).toBe(
    `${written} means “no value” in YAML; if it is meant as a text, write "${written}"`,
  );
});
