// The architecture, checked on the imports of src/. Each failure says what to do.

import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reachedFrom, sourcesOf } from './architecture/reached.ts';
import {
  EMPTY_NAMES,
  ENTRIES,
  FIRST_IMPURE_LAYER,
  IMPURITIES,
  LAYERS,
  MAX_LINES,
  MAX_UNTESTED_LINES,
  OWNERS,
  TESTED_BY,
} from './architecture/rules.ts';
import {
  type Import,
  readSourceFiles,
  type SourceFile,
  unitOf,
} from './architecture/source-file.ts';

const files = readSourceFiles(new URL('../src/', import.meta.url));
const byPath = new Map(files.map((file) => [file.path, file]));
const tests = new Map(
  readSourceFiles(new URL('./', import.meta.url)).map((file) => [file.path, file]),
);
const layerOf = (unit: string): number => LAYERS.findIndex((layer) => layer.includes(unit));

describe('the architecture', () => {
  test('every folder of src/ has a layer', () => {
    const homeless = [...new Set(files.map((file) => file.unit))].filter(
      (unit) => layerOf(unit) < 0,
    );
    expect(
      homeless.map((unit) => `Give src/${unit} a layer in test/architecture/rules.ts.`),
    ).toEqual([]);
  });

  test('a lower layer never imports a higher one, nor a sibling', () => {
    expect(files.flatMap(layerFaults)).toEqual([]);
  });

  test('every library is imported by its owner only', () => {
    expect(files.flatMap(ownerFaults)).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    expect(cycles(files, ({ typeOnly }) => !typeOnly)).toEqual([]);
  });

  // A command and what it does know each other's types: both are one folder.
  test('below the command line no file needs the types of those that need its own', () => {
    const below = files.filter(({ unit }) => unit !== 'cli');
    expect(cycles(below, () => true)).toEqual([]);
  });

  test(`below layer ${FIRST_IMPURE_LAYER} nothing depends on time, chance or the process`, () => {
    expect(files.flatMap(impurityFaults)).toEqual([]);
  });

  test('files are short, say what they are and have telling names', () => {
    expect(files.flatMap(formFaults)).toEqual([]);
  });

  test('every file that does something is run by a test of its unit, or by one named for it', () => {
    expect(files.flatMap(unreachedFaults)).toEqual([]);
  });

  test('only what no test of its unit runs has a test named for it', () => {
    const starts = Object.keys(TESTED_BY).filter((start) =>
      files
        .filter(({ path }) => path.startsWith(start))
        .every(({ path, unit }) => reachedAtHome(unit).has(path)),
    );
    expect(starts.map((start) => `Take ${start} out of TESTED_BY.`)).toEqual([]);
  });
});

function layerFaults(file: SourceFile): string[] {
  const own = layerOf(file.unit);
  return file.imports
    .filter(({ ours }) => ours)
    .map(({ target }) => ({ target, unit: unitOf(target) }))
    .filter(({ unit }) => unit !== file.unit)
    .flatMap(({ target, unit }) => {
      const other = layerOf(unit);
      if (other > own) {
        return `src/${file.path} (layer ${own}) imports src/${target} (layer ${other}): hand it in as an argument, or move what both need to a lower layer.`;
      }
      if (other === own && !ENTRIES.includes(file.path)) {
        return `src/${file.path} imports its sibling src/${target}: let the layer above call both, or move what both need to a lower layer.`;
      }
      return [];
    });
}

function ownerFaults(file: SourceFile): string[] {
  return file.imports
    .filter(({ ours }) => !ours)
    .flatMap(({ target }) => {
      const owners = OWNERS[target];
      if (owners === undefined)
        return `src/${file.path} imports ${target}, which has no owner: name one in test/architecture/rules.ts, or do without it.`;
      if (owners.includes(file.unit)) return [];
      return `src/${file.path} imports ${target}, which belongs to ${owners.join(' and ')}: call a function of theirs instead.`;
    });
}

function cycles(among: readonly SourceFile[], counts: (each: Import) => boolean): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      const circle = [...way.slice(way.indexOf(path)), path].map((each) => `src/${each}`);
      found.push(`${circle.join(' → ')}: move what the first two share to a file of its own.`);
      return;
    }
    if (done.has(path)) return;
    for (const each of byPath.get(path)?.imports ?? []) {
      if (each.ours && counts(each)) visit(each.target, [...way, path]);
    }
    done.add(path);
  };
  for (const file of among) visit(file.path, []);
  return found;
}

function impurityFaults(file: SourceFile): string[] {
  if (layerOf(file.unit) >= FIRST_IMPURE_LAYER) return [];
  return IMPURITIES.flatMap(({ pattern, instead }) => {
    const match = pattern.exec(file.code);
    return match ? `src/${file.path} uses \`${match[0]}\`: ${instead}.` : [];
  });
}

function formFaults({ path, text }: SourceFile): string[] {
  const lines = text.split('\n').length - 1;
  const name = posix.basename(path, '.ts');
  return [
    ...(lines > MAX_LINES
      ? [
          `src/${path} has ${lines} lines: split it by what changes together (${MAX_LINES} at most).`,
        ]
      : []),
    ...(/^(?:#!.*\n)?\/\/ \S/.test(text)
      ? []
      : [`src/${path} does not say what it is: begin it with a comment of one line.`]),
    ...(path.split('/').some((part) => EMPTY_NAMES.test(part.replace('.ts', '')))
      ? [`src/${path}: name it after what it holds.`]
      : []),
    ...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)
      ? []
      : [`src/${path}: write the name in kebab-case.`]),
  ];
}

// By a test of its own unit, on a way that doesn't leave the unit, or by one that is named for it.
function unreachedFaults({ path, unit, text, code }: SourceFile): string[] {
  const isLong = text.split('\n').length > MAX_UNTESTED_LINES;
  if (!isLong || !/\b(?:function|class)\b|=>/.test(code) || holdsTypesOnly(path)) return [];
  if (reachedAtHome(unit).has(path)) return [];
  const named = Object.entries(TESTED_BY).find(([start]) => path.startsWith(start))?.[1];
  if (named !== undefined && tests.has(named)) return [];
  return [
    `No test in test/${testsOf(unit)} runs src/${path}: write test/${path.replace(/\.ts$/, '.test.ts')}, or name the test that does in TESTED_BY.`,
  ];
}

function holdsTypesOnly(path: string): boolean {
  const imports = files.flatMap((file) => file.imports.filter(({ target }) => target === path));
  return imports.length > 0 && imports.every(({ typeOnly }) => typeOnly);
}

/** The folder of the tests of a unit, or the beginning of their file's name. */
function testsOf(unit: string): string {
  return unit.replace(/\.ts$/, '');
}

const atHome = new Map<string, Set<string>>();

function reachedAtHome(unit: string): Set<string> {
  const known = atHome.get(unit);
  if (known) return known;
  const own = [...tests.keys()].filter(
    (test) => test.endsWith('.test.ts') && test.split(/[./]/)[0] === testsOf(unit),
  );
  const starts = own.flatMap((test) => sourcesOf(test, tests));
  const reached = reachedFrom(starts, byPath, (path) => unitOf(path) === unit);
  atHome.set(unit, reached);
  return reached;
}
