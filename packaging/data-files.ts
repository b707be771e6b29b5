// Takes single files out of packages of which users would need no other: fonts with their licences,
// the engine that sets them, patterns of hyphenation, names of characters.

import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { builtInTemplates } from '../src/files/look/read-template.ts';
import { HYPHENATED } from '../src/languages/languages.ts';
import { carriedFonts } from '../src/type/fallback-families.ts';
import { carryAtlas } from './atlas.ts';
import { PAGE } from './desk-page.ts';
import { SEARCH } from './search-script.ts';

const require = createRequire(import.meta.url);

/** Writes them; those that few runs read are compressed. */
export async function carryDataFiles(): Promise<void> {
  for (const folder of ['dist/fonts', 'dist/hyphenation', 'dist/engine'])
    rmSync(folder, { recursive: true, force: true });
  for (const folder of ['dist/fonts', 'dist/engine']) mkdirSync(folder, { recursive: true });
  carryFallbackFonts();
  carryFontsOfTemplates();
  copyFileSync(require.resolve('harfbuzzjs/dist/harfbuzz.wasm'), 'dist/engine/harfbuzz.wasm');
  carryCharacterMaps();
  carryAtlas(ATLAS);
  await Promise.all([carryHyphenation(), carryCharacterNames()]);
  for (const file of rarelyRead()) compress(file);
}

/** Of further scripts. */
function carryFallbackFonts(): void {
  for (const path of carriedFonts()) {
    copyFileSync(require.resolve(path), `dist/fonts/${basename(path)}`);
    const licence = join(dirname(require.resolve(path)), '..', 'LICENSE_FONT');
    copyFileSync(licence, `dist/fonts/${basename(path).split('_')[0]}.LICENSE.txt`);
  }
}

function carryFontsOfTemplates(): void {
  for (const path of fontsOfTemplates())
    copyFileSync(require.resolve(path), `dist/fonts/${basename(path)}`);
  const licence = readFileSync(
    require.resolve('@expo-google-fonts/source-sans-3/LICENSE_FONT'),
    'utf8',
  );
  writeFileSync('dist/fonts/SourceSans3.LICENSE.txt', licence);
  // The package of the serif has no licence in it: this is the font's own copyright line.
  const serif =
    'Copyright 2014-2019 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.';
  writeFileSync('dist/fonts/SourceSerifPro.LICENSE.txt', licence.replace(/^.*/, serif));
}

interface Manifest {
  readonly fonts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

function fontsOfTemplates(): string[] {
  const manifests = builtInTemplates().map(
    (name): Manifest => parse(readFileSync(`templates/${name}/template.yaml`, 'utf8')),
  );
  const families = manifests.flatMap(({ fonts = {} }) => Object.values(fonts));
  const paths = families.flatMap((family) => Object.values(family));
  return [...new Set(paths)].filter((path) => !path.startsWith('./'));
}

const CHARACTER_MAPS = 'dist/character-maps';

/**
 * What the codes in PDFs with Chinese, Japanese and Korean fonts stand for: a line of JSON with the
 * name and length of each map, and the maps after it (`readCharacterMaps` in src/files/program).
 */
function carryCharacterMaps(): void {
  const folder = join(dirname(require.resolve('pdfjs-dist/package.json')), 'cmaps');
  const names = readdirSync(folder).filter((name) => name.endsWith('.bcmap'));
  const maps = names.map((name) => readFileSync(join(folder, name)));
  const lengths = maps.map(({ length }, index) => [basename(names[index]!, '.bcmap'), length]);
  writeFileSync(
    CHARACTER_MAPS,
    Buffer.concat([Buffer.from(`${JSON.stringify(lengths)}\n`), ...maps]),
  );
}

/** One file for each language. */
async function carryHyphenation(): Promise<void> {
  const entryPoints = HYPHENATED.map((name) => ({
    in: require.resolve(`hyphen/${name}`),
    out: name,
  }));
  await build({ ...SCRIPT, entryPoints, outdir: 'dist/hyphenation' });
}

const ATLAS = 'dist/atlas';

const CHARACTER_NAMES = 'dist/character-names.js';

/** They are large, and only told where a character cannot be set. */
async function carryCharacterNames(): Promise<void> {
  const contents = "export { unicodeReadableName } from 'unicode-name';";
  await build({ ...SCRIPT, stdin: { contents, resolveDir: '.' }, outfile: CHARACTER_NAMES });
}

/** A script whose value is what a module exports (`runPacked` in src/files/program). */
const SCRIPT = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
  format: 'iife',
  globalName: 'exported',
  minify: true,
  charset: 'utf8',
  banner: { js: '(() => {' },
  footer: { js: 'return exported; })()' },
} as const;

/** The fonts of our templates are read in nearly every run, but for the rarest of their faces; those of further scripts are not. */
function rarelyRead(): string[] {
  const fallbacks = readdirSync('dist/fonts').filter((name) =>
    /^Noto.*\.ttf$|SemiBold_Italic\.ttf$/.test(name),
  );
  const page = readdirSync(PAGE)
    .filter((name) => /\.js(?:on)?$/.test(name))
    .map((name) => `${PAGE}/${name}`);
  const patterns = HYPHENATED.map((name) => `dist/hyphenation/${name}.js`);
  const fonts = fallbacks.map((name) => `dist/fonts/${name}`);
  return [ATLAS, CHARACTER_NAMES, CHARACTER_MAPS, SEARCH, ...page, ...patterns, ...fonts];
}

// The most that it can: a build takes three seconds longer, and a tenth less has to be installed.
const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };

/** Puts `FILE.br` in the place of a file (src/files/program/carried-file.ts reads it). */
function compress(path: string): void {
  writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path), { params }));
  rmSync(path);
}
