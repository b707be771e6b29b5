// Files that come with this package: copies out of npm packages of which users need not install the
// rest, some of them compressed, each read when it is first needed.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, extname, isAbsolute, join } from 'node:path';
import { Script } from 'node:vm';
import { brotliDecompressSync } from 'node:zlib';
import { type Atlas, readAtlas } from '../../drawing/map/atlas.ts';
import { baseOf, HYPHENATED } from '../../languages/languages.ts';
import type { Hyphenation, Hyphenator } from '../../type/hyphenation.ts';
import { packagePath } from '../package-root.ts';

const require = createRequire(import.meta.url);

type Kind = 'engine' | 'fonts';

/**
 * The file on the disk of `path`, which starts with the name of a package: the copy among ours of
 * that kind, else the package's own. Throws if there is neither. An absolute path is its own file.
 */
export function carriedFile(kind: Kind, path: string): string {
  if (isAbsolute(path)) return path;
  const copy = packagePath('dist', kind, basename(path));
  const found = [copy, copy + PACKED].find((file) => existsSync(file));
  return found ?? require.resolve(path);
}

/** A font of a package that users install, in which it may have a folder of its own. */
export function installedFont(path: string): string {
  try {
    return installedFile(path);
  } catch {
    return installedFile(path.replace(/\/[^/]+(?=\/[^/]+$)/, ''));
  }
}

/** A file of a package that users install: beside this one, or where they stand. */
export function installedFile(path: string): string {
  try {
    return require.resolve(path);
  } catch {
    return createRequire(join(process.cwd(), 'package.json')).resolve(path);
  }
}

/** What that file holds. */
export function readCarried(kind: Kind, path: string): Uint8Array {
  return readPacked(carriedFile(kind, path));
}

/** What packaging/data-files.ts adds to the names of the files that it compresses. */
const PACKED = '.br';

/** The bytes of the file at `path`, which is one that was compressed or not, as its name says. */
export function readPacked(path: string): Uint8Array {
  const bytes = readFileSync(path);
  return path.endsWith(PACKED) ? brotliDecompressSync(bytes) : bytes;
}

/** The script that an index of briefs searches with. */
export function readSearchScript(): string {
  const path = packagePath('dist', 'search', 'search.js');
  return Buffer.from(readPacked(existsSync(path) ? path : path + PACKED)).toString('utf8');
}

/** Hyphenators, each read once. */
export function readHyphenation(): Hyphenation {
  const known = new Map<string, Hyphenator>();
  return {
    get(language) {
      const name = baseOf(language);
      if (!HYPHENATED.includes(name)) return undefined;
      const hyphenator = known.get(name) ?? readPatterns(name);
      known.set(name, hyphenator);
      return hyphenator;
    },
  };
}

/** Out of this package, where each language is one file, else out of the library. */
function readPatterns(name: string): Hyphenator {
  const carried = packagePath('dist', 'hyphenation', `${name}.js${PACKED}`);
  const { hyphenateSync } = (
    existsSync(carried) ? runPacked(carried) : require(`hyphen/${name}`)
  ) as {
    readonly hyphenateSync: Hyphenator;
  };
  return (text) => hyphenateSync(text);
}

/** The value of a script that packaging/data-files.ts made of a module: what that exports. */
function runPacked(path: string): unknown {
  const script = Buffer.from(readPacked(path)).toString('utf8');
  return new Script(script, { filename: path }).runInThisContext();
}

interface Names {
  readonly unicodeReadableName: (character: string) => string | undefined;
}

let names: Names | undefined;

/** The name of a character in the Unicode Character Database, or what stands for one. */
export function characterName(character: string): string | undefined {
  names ??= runPacked(packagePath('dist', `character-names.js${PACKED}`)) as Names;
  return names.unicodeReadableName(character);
}

/** The maps of characters that pdf.js needs for some fonts, packed, by their names. */
export function readCharacterMaps(): ReadonlyMap<string, Uint8Array> {
  const bytes = readPacked(packagePath('dist', `character-maps${PACKED}`));
  let at = bytes.indexOf(0x0a) + 1;
  const lengths = JSON.parse(Buffer.from(bytes.subarray(0, at)).toString('utf8')) as [
    string,
    number,
  ][];
  return new Map(
    lengths.map(([name, length]) => {
      at += length;
      return [name, bytes.subarray(at - length, at)];
    }),
  );
}

let world: Atlas | undefined;

/** The world for maps, read once. */
export function readWorld(): Atlas {
  world ??= readAtlas(readPacked(packagePath('dist', `atlas${PACKED}`)));
  return world;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Every file of that folder of the package by its name, `page.html` by the empty one. */
export function readAssets(
  ...folder: readonly string[]
): ReadonlyMap<string, { readonly type: string; readonly bytes: Uint8Array }> {
  const names = readdirSync(packagePath(...folder)).filter((name) => extname(plain(name)) in TYPES);
  return new Map(
    names.map((name) => [
      name === 'page.html' ? '' : plain(name),
      { type: TYPES[extname(plain(name))]!, bytes: readPacked(packagePath(...folder, name)) },
    ]),
  );
}

function plain(name: string): string {
  return basename(name, PACKED);
}
