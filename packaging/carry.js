// Copies single files out of packages of which users would need no other: the fonts of our
// templates and the engine that sets them.

import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { parse } from 'yaml';

const require = createRequire(import.meta.url);
const ENGINE = 'harfbuzz.wasm';
const sansLicence = '@expo-google-fonts/source-sans-3/LICENSE_FONT';

export function carry() {
  for (const path of fontsOfTemplates())
    copyFileSync(require.resolve(path), `dist/fonts/${basename(path)}`);
  const licence = readFileSync(require.resolve(sansLicence), 'utf8');
  writeFileSync('dist/fonts/SourceSans3.LICENSE.txt', licence);
  // The package of the serif has no licence in it: this is the font's own copyright line.
  const serif =
    'Copyright 2014-2019 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.';
  writeFileSync('dist/fonts/SourceSerifPro.LICENSE.txt', licence.replace(/^.*/, serif));
  rmSync('dist/engine', { recursive: true, force: true });
  mkdirSync('dist/engine');
  copyFileSync(require.resolve(`harfbuzzjs/dist/${ENGINE}`), `dist/engine/${ENGINE}`);
}

function fontsOfTemplates() {
  const manifests = readdirSync('templates', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => parse(readFileSync(`templates/${name}/template.yaml`, 'utf8')));
  const families = manifests.flatMap(({ fonts = {} }) => Object.values(fonts));
  const paths = families.flatMap((family) => Object.values(family));
  return [...new Set(paths)].filter((path) => !path.startsWith('./'));
}
