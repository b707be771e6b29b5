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
import { PAGE } from './preview-page.ts';

const require = createRequire(import.meta.url);

/** Writes them; those that few runs read are compressed. */
export async function carryDataFiles(): Promise<void> {
  for (const folder of ['dist/cmaps', 'dist/fonts', 'dist/hyphenation', 'dist/engine'])
    rmSync(folder, { recursive: true, force: true });
  for (const folder of ['dist/fonts', 'dist/engine']) mkdirSync(folder, { recursive: true });
  carryFallbackFonts();
  carryFontsOfTemplates();
  copyFileSync(require.resolve('harfbuzzjs/dist/harfbuzz.wasm'), 'dist/engine/harfbuzz.wasm');
  carryCharacterMaps();
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

/** What the codes in PDFs with Chinese, Japanese and Korean fonts stand for. */
function carryCharacterMaps(): void {
  const folder = join(dirname(require.resolve('pdfjs-dist/package.json')), 'cmaps');
  mkdirSync('dist/cmaps', { recursive: true });
  for (const name of readdirSync(folder)) copyFileSync(`${folder}/${name}`, `dist/cmaps/${name}`);
}

/** One file for each language. */
async function carryHyphenation(): Promise<void> {
  await build({
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
    format: 'cjs',
    minify: true,
    entryPoints: HYPHENATED.map((name) => ({ in: require.resolve(`hyphen/${name}`), out: name })),
    outdir: 'dist/hyphenation',
    outExtension: { '.js': '.cjs' },
  });
}

const CHARACTER_NAMES = 'dist/character-names.js';

/** They are large, and only told where a character cannot be set: a script that gives them. */
async function carryCharacterNames(): Promise<void> {
  await build({
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
    format: 'iife',
    globalName: 'names',
    minify: true,
    stdin: { contents: "export { unicodeReadableName } from 'unicode-name';", resolveDir: '.' },
    charset: 'utf8',
    banner: { js: '(() => {' },
    footer: { js: 'return names; })()' },
    outfile: CHARACTER_NAMES,
  });
}

/** The fonts of our templates are read in nearly every run, those of further scripts are not. */
function rarelyRead(): string[] {
  const fallbacks = readdirSync('dist/fonts').filter((name) => /^Noto.*\.ttf$/.test(name));
  const page = ['page.js', 'pdf.worker.js'].map((name) => `${PAGE}/${name}`);
  return [CHARACTER_NAMES, ...page, ...fallbacks.map((name) => `dist/fonts/${name}`)];
}

// Beyond this it takes ten times longer and saves a tenth.
const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };

/** Puts `FILE.br` in the place of a file (src/files/program/carried-file.ts reads it). */
function compress(path: string): void {
  writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path), { params }));
  rmSync(path);
}
