// The quick reader of YAML agrees with the library on every text that it takes on.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlockStyle } from '../../../../src/brief/yaml/block-style/read-block-style.ts';
import { parseByLibrary, parseYamlText } from '../../../../src/brief/yaml/parse-yaml-text.ts';
import type { Path } from '../../../../src/brief/yaml/path-text.ts';

const FOLDERS = ['test/fixtures', 'test/diagnostics', 'briefs'];
const TEXTS = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

/** What YAML's syntax is made of, and what looks like it. */
const PIECES =
  '␣ ␣␣ ⏎ ⏎⏎ ⏎␣␣ ⏎␣␣␣␣ ⏎-␣ : :␣ ␣:␣ -␣ - # ␣# #␣c⏎ " \' "" \'\' \\ \\n \\⏎ [ ] { } , [] {} [a,␣"b␣c"] {␣a:␣1␣} | > >-⏎ |⏎ |-⏎ ? ?␣ &a␣ *a ! % @ ... --- ⏎---⏎ ~ null true 12 -1 1.5 .5 .inf 0x1F 1e3 <<:␣ __proto__:␣x ⇥ \u00a0 \u2028 \ufeff é a a:␣ "a":␣ a:⏎ word␣word c:⏎␣␣'
    .split(' ')
    .map((piece) => piece.replaceAll('␣', ' ').replaceAll('⏎', '\n').replaceAll('⇥', '\t'))
    .concat(`{'it''s': 1}`, `{"a\\nb": 1, 'c'`, `"a\\tb": 1`, `'a''b': 1`);

describe('readBlockStyle', () => {
  test('takes on briefs as people write them', () => {
    const brief = readFileSync('test/fixtures/saron-strait.yaml', 'utf8');
    expect(readBlockStyle(brief)).toBeDefined();
    expect(readBlockStyle('a: &x 1\n')).toBeUndefined();
  });

  test('agrees with the library on every brief and faulty brief here', () => {
    for (const text of TEXTS) expectSame(text);
  });

  test.each([
    `{'it''s': 1}`,
    `{"a\\nb": 1}`,
    `{ "\\u0041": 1, 'b': 2 }`,
    `\n  'it''s': 1`,
    `\n  "a\\tb": 1`,
  ])('leaves keys with escapes to the library: %j', (value) => {
    expectSame(`a: ${value}\n`);
    expect(readBlockStyle(`a: ${value}\n`)).toBeUndefined();
  });

  test('agrees with the library on stretches of briefs with slips in them', () => {
    const stretch = fc
      .tuple(fc.constantFrom(...TEXTS), fc.nat(), fc.integer({ min: 1, max: 12 }))
      .map(([text, from, count]) => linesOf(text, from, count));
    const slip = fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom(...PIECES, ''));
    fc.assert(
      fc.property(stretch, fc.array(slip, { maxLength: 4 }), (text, slips) =>
        expectSame(slips.reduce(withSlip, text)),
      ),
      { numRuns: 2000 },
    );
  });

  test('agrees with the library on pieces of YAML in any order', () => {
    const pieces = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 16 });
    fc.assert(
      fc.property(pieces, (list) => {
        expectSame(list.join(''));
        expectSame(`k: ${list.join('')}`);
      }),
      { numRuns: 2000 },
    );
  });

  test('long runs of spaces, lines and brackets exhaust nothing', () => {
    for (const run of [' ', '\n', '\n ', '[', 'a ', '\\', "''"])
      for (const start of ['a: b', 'a: "', "a: '", 'a: [', 'a: |\n  b'])
        for (const end of ['x', ' x"', " x'"])
          expect(() => readBlockStyle(`${start}${run.repeat(200_000)}${end}`)).not.toThrow();
  });
});

/** Some lines of a text, moved to the left as far as the first one goes. */
function linesOf(text: string, from: number, count: number): string {
  const lines = text.split('\n');
  const start = from % lines.length;
  const [first = '', ...more] = lines.slice(start, start + count);
  const indent = first.length - first.trimStart().length;
  return [first, ...more]
    .map((line) => (line.slice(0, indent).trim() === '' ? line.slice(indent) : line))
    .join('\n');
}

function withSlip(text: string, [at, dropped, piece]: readonly [number, number, string]): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + piece + text.slice(place + dropped);
}

function expectSame(text: string): void {
  const quick = readBlockStyle(text);
  if (quick === undefined) return;
  const { value, diagnostics, locate, locateKey } = parseByLibrary(text, 'x');
  expect({ text, value: quick.value, diagnostics: [] }).toEqual({ text, value, diagnostics });
  const parsed = parseYamlText(text, 'x');
  for (const path of pathsIn(value, [])) {
    expect([text, path, parsed.locate(path)]).toEqual([text, path, locate(path)]);
    expect([text, path, parsed.locateKey(path)]).toEqual([text, path, locateKey(path)]);
  }
}

function pathsIn(value: unknown, path: Path): Path[] {
  const nowhere = [...path, 'nowhere'];
  if (Array.isArray(value))
    return [path, nowhere, ...value.flatMap((item, index) => pathsIn(item, [...path, index]))];
  if (typeof value !== 'object' || value === null) return [path, nowhere];
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]))];
}
