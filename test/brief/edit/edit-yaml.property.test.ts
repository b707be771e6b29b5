// Changes at random places of real briefs: what was meant is written, and nothing else moves.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BriefEdit, PlainValue } from '../../../src/brief/edit/brief-edit.ts';
import { editYaml } from '../../../src/brief/edit/edit-yaml.ts';
import { keysOfFormat } from '../../../src/brief/edit/format-keys.ts';
import { applyEdits } from '../../../src/brief/edit/text-edits.ts';
import { replaceAt } from '../../../src/brief/overrides/replace-at.ts';
import { withoutComments } from '../../../src/brief/yaml/comments.ts';
import { parseYamlText } from '../../../src/brief/yaml/parse-yaml-text.ts';
import { type Path, pathText, valueAt } from '../../../src/brief/yaml/path-text.ts';

const RUNS = { numRuns: 60 };

const FILES = ['test/fixtures', 'briefs'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);

/** A brief as it is, or as an editor on Windows saves it. */
const brief = fc.record({
  file: fc.constantFrom(...FILES),
  lineEnd: fc.constantFrom('\n', '\r\n'),
});

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.lorem({ maxCount: 30 }),
  fc.constantFrom(
    '2027',
    'true',
    'a: b',
    '# x',
    '- x',
    '*x',
    '&x',
    "'",
    '"',
    '{a}',
    'a, b',
    'x #y',
    '~',
  ),
  fc
    .array(fc.lorem({ maxCount: 25 }), { minLength: 2, maxLength: 3 })
    .map((each) => each.join('\n')),
);
/** What YAML can hold without its escapes; a brief refuses the rest. */
const text = words.filter((each) => !/[^\P{Cc}\n]|\p{Cs}|[\u2028\u2029\uFEFF]/u.test(each));
const scalar = fc.oneof(text, fc.integer(), fc.boolean());
const value: fc.Arbitrary<PlainValue> = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('text', 'by', 'note', 'source', 'id'), scalar),
);

function pathsOf(whole: unknown, isWanted: (value: unknown, path: Path) => boolean): Path[] {
  const found: Path[] = [];
  const walk = (each: unknown, path: Path): void => {
    if (path.length > 0 && isWanted(each, path)) found.push(path);
    if (Array.isArray(each))
      for (const [index, item] of each.entries()) walk(item, [...path, index]);
    else if (typeof each === 'object' && each !== null)
      for (const [key, item] of Object.entries(each)) walk(item, [...path, key]);
  };
  walk(whole, []);
  return found;
}

const isScalar = (each: unknown): boolean => typeof each !== 'object';
const isList = (each: unknown): boolean => Array.isArray(each);
const read = (yaml: string) => parseYamlText(yaml, 'a.yaml');
const plain = (each: unknown): unknown => JSON.parse(JSON.stringify(each));

function edited(yaml: string, ...edits: BriefEdit[]): string {
  const result = editYaml(yaml, edits, keysOfFormat);
  if ('refused' in result) throw new Error(result.refused);
  expect(applyEdits(yaml, result.edits)).toBe(result.text);
  expect(read(result.text).diagnostics).toEqual(read(yaml).diagnostics);
  return result.text;
}

/** One of the places of a brief that are wanted, chosen by chance. */
function anywhere<Rest extends unknown[]>(
  isWanted: (value: unknown, path: Path) => boolean,
  rest: { [Key in keyof Rest]: fc.Arbitrary<Rest[Key]> },
  check: (yaml: string, path: Path, ...rest: Rest) => void,
): void {
  const all = fc.tuple(brief, fc.nat(), ...(rest as fc.Arbitrary<unknown>[]));
  fc.assert(
    fc.property(all, ([{ file, lineEnd }, at, ...more]) => {
      const yaml = readFileSync(file, 'utf8').replaceAll('\n', lineEnd);
      const paths = pathsOf(read(yaml).value, isWanted);
      fc.pre(paths.length > 0);
      const path = paths[at % paths.length]!;
      try {
        check(yaml, path, ...(more as unknown as Rest));
      } catch (error) {
        throw new Error(pathText(path), { cause: error });
      }
    }),
    RUNS,
  );
}

test('a value is set where it stands, and what is around it stays', () => {
  anywhere(isScalar, [scalar], (yaml, path, next: PlainValue) => {
    const after = edited(yaml, { kind: 'set', path, value: next });
    const span = read(yaml).locate(path)!;
    expect(after.startsWith(yaml.slice(0, span.start))).toBe(true);
    expect(after.endsWith(yaml.slice(span.end).trimStart())).toBe(true);
    expect(plain(read(after).value)).toEqual(plain(replaceAt(read(yaml).value, path, next)));
  });
});

test('any value takes the place of any other', () => {
  anywhere(
    () => true,
    [value],
    (yaml, path, next: PlainValue) => {
      const after = edited(yaml, { kind: 'set', path, value: next });
      expect(plain(valueAt(read(after).value, path))).toEqual(plain(next));
      expect(plain(read(after).value)).toEqual(plain(replaceAt(read(yaml).value, path, next)));
    },
  );
});

test('a new key is only added, and goes as it came', () => {
  const isMapping = (each: unknown): boolean => !isScalar(each) && !isList(each);
  anywhere(isMapping, [value], (yaml, path, next: PlainValue) => {
    const at = [...path, 'new'];
    const result = editYaml(yaml, [{ kind: 'set', path: at, value: next }], keysOfFormat);
    if ('refused' in result) throw new Error(result.refused);
    expect(result.edits.every(({ start, end }) => start === end)).toBe(true);
    expect(edited(result.text, { kind: 'remove', path: at })).toBe(yaml);
  });
});

test('an item is only added, and goes as it came', () => {
  anywhere(isList, [fc.nat(), value], (yaml, path, at: number, next: PlainValue) => {
    const length = (valueAt(read(yaml).value, path) as unknown[]).length;
    const place = at % (length + 1);
    const after = edited(yaml, { kind: 'insert', path, at: place, value: next });
    expect(plain(valueAt(read(after).value, [...path, place]))).toEqual(plain(next));
    expect(edited(after, { kind: 'remove', path: [...path, place] })).toBe(yaml);
  });
});

test('what is moved and moved back stands as it stood', () => {
  const hasPlace = (_: unknown, path: Path): boolean => path.length > 1;
  anywhere(hasPlace, [fc.nat()], (yaml, path, to: number) => {
    const parent = valueAt(read(yaml).value, path.slice(0, -1)) as object;
    const keys: (string | number)[] = Array.isArray(parent)
      ? [...parent.keys()]
      : Object.keys(parent);
    const place = to % keys.length;
    const from = keys.indexOf(path.at(-1)!);
    const after = edited(yaml, { kind: 'move', path, to: place });
    const key = Array.isArray(parent) ? place : path.at(-1)!;
    expect(edited(after, { kind: 'move', path: [...path.slice(0, -1), key], to: from })).toBe(yaml);
    expect([...after].sort().join('')).toBe([...yaml].sort().join(''));
  });
});

test('what is removed takes nothing else along', () => {
  anywhere(
    () => true,
    [],
    (yaml, path) => {
      const after = edited(yaml, { kind: 'remove', path });
      const [kept, lines] = [withoutComments(after), yaml.split(/\r?\n/)];
      // Every line that is left was there, but for the one that lost a part or moved up to a dash.
      const strange = kept
        .split(/\r?\n/)
        .filter((line) => !lines.some((each) => each.startsWith(line)));
      expect(strange.length).toBeLessThan(2);
      expect(valueAt(read(after).value, path)).not.toBe(valueAt(read(yaml).value, path) ?? 'none');
    },
  );
});

test('line ends are those of the file', () => {
  anywhere(isScalar, [value], (yaml, path, next: PlainValue) => {
    const crlf = yaml.replace(/\r?\n/g, '\r\n');
    const after = edited(crlf, { kind: 'set', path, value: next });
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
