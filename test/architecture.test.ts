// The architecture, checked on the imports of src/. Each failure says what to do.

import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  EMPTY_NAMES,
  ENTRIES,
  FIRST_IMPURE_LAYER,
  IMPURITIES,
  LAYERS,
  MAX_LINES,
  MAX_UNTESTED_LINES,
  OWNERS,
} from './architecture/rules.ts';
import {
  type Import,
  readSourceFiles,
  type SourceFile,
  unitOf,
} from './architecture/source-file.ts';

const files = readSourceFiles(new URL('../src/', import.meta.url));
const byPath = new Map(files.map((file) => [file.path, file]));
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

  test('below layer 4 nothing depends on time, chance or the process', () => {
    expect(files.flatMap(impurityFaults)).toEqual([]);
  });

  test('files are short, say what they are and have telling names', () => {
    expect(files.flatMap(formFaults)).toEqual([]);
  });

  test('tests mirror src/', () => {
    expect(files.flatMap(untestedFaults)).toEqual([]);
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

// A test of the file, of its folder, or one beside where its own would be.
function untestedFaults({ path, text, code }: SourceFile): string[] {
  const isLong = text.split('\n').length > MAX_UNTESTED_LINES;
  if (!isLong || !/\b(?:function|class)\b|=>/.test(code)) return [];
  const mirror = new URL(`./${path.replace(/\.ts$/, '')}.test.ts`, import.meta.url);
  if (existsSync(mirror) || foldersOf(path).some(folderHasTests)) return [];
  return [`src/${path} has no test: write test/${path.replace(/\.ts$/, '.test.ts')}.`];
}

// The folder of a file and those above it, without src/ itself.
function foldersOf(path: string): string[] {
  const parts = posix.dirname(path).split('/');
  return path.includes('/') ? parts.map((_, index) => parts.slice(0, index + 1).join('/')) : [];
}

function folderHasTests(folder: string): boolean {
  const mirror = new URL(`./${folder}/`, import.meta.url);
  const ofFolder = existsSync(new URL(`./${folder}.test.ts`, import.meta.url));
  return (
    ofFolder ||
    (existsSync(mirror) && readdirSync(mirror).some((name) => name.endsWith('.test.ts')))
  );
}
