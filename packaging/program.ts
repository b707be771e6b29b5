// Makes the program one file, `dist/bundle/program.cjs`, which a starter loads: as the modules of
// src/ and of packages (28 November 2026) three pages take 1.89 s of cpu instead of 0.56.

import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { preparedThemes, preparedValues, templates } from './prepared.ts';

const require = createRequire(import.meta.url);
const folder = 'dist/bundle';

// Named by pdfkit and pdfmake, but never reached by this program: fonts are opened by src/type,
// nothing is encrypted. Whoever does reach one is told.
const unreached: Plugin = {
  name: 'unreached',
  setup({ onResolve, onLoad }) {
    const packages = /^(?:fontkit|@noble\/.*|xmldoc)$|qrEnc(?:\.js)?$/;
    onResolve({ filter: packages }, ({ path }) => ({ path, namespace: 'unreached' }));
    onLoad({ filter: /.*/, namespace: 'unreached' }, ({ path }) => ({
      contents: `const gone = () => { throw new Error('${path} is not part of the program'); };
        module.exports = { create: gone, XmlDocument: gone, default: gone };`,
    }));
  },
};

// The table of line breaks comes deflated: Node's own zlib unpacks it 14 ms sooner than the package
// named for it, of the 240 ms of cpu that a brief of six lines takes (28 November 2026).
const inflate: Plugin = {
  name: 'inflate',
  setup({ onLoad }) {
    const contents = `const { inflateRawSync } = require('node:zlib');
      module.exports = (source, target) => (target.set(inflateRawSync(source)), target);`;
    onLoad({ filter: /[\\/]tiny-inflate[\\/]index\.js$/ }, () => ({ contents }));
  },
};

/** What is large and rarely wanted is left to the library, which has files of its own for it. */
const LEFT_TO_LIBRARY: readonly (readonly [file: RegExp, name: string, path: string])[] = [
  [/\/build-many\.ts$/, 'buildMany', 'build-many.js'],
  [/\/mail\/compose-mail\.ts$/, 'composeMail', 'compose-mail.js'],
  [/\/pdf\/signing\/sign\.ts$/, 'sign', 'sign.js'],
  [/\/pdf\/signing\/judge-signatures\.ts$/, 'judgeSignatures', 'judge-signatures.js'],
  [/\/smtp\/send-messages\.ts$/, 'sendMessages', 'send-messages.js'],
];

const leftToLibrary: Plugin = {
  name: 'left to library',
  setup({ onLoad }) {
    for (const [filter, name, path] of LEFT_TO_LIBRARY)
      onLoad({ filter }, () => ({
        contents: `export const ${name} = async (...args) =>
          (await importFile('../library/${path}')).${name}(...args);`,
      }));
  },
};

/** Writes the program and gives its text. */
export async function bundleProgram(): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/data`, { recursive: true });
  const { outputFiles } = await build({
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    logLevel: 'warning',
    format: 'cjs',
    minify: true,
    entryPoints: ['src/cli/main.ts'],
    plugins: [unreached, inflate, leftToLibrary, templates, preparedValues, preparedThemes],
    // A function, so that V8's compiled form of it can be kept (src/files/program/load-program.ts).
    banner: {
      js: `(function (exports, require, module, __filename, __dirname, importFile) {
      const bundleUrl = require('url').pathToFileURL(__filename).href;`,
    },
    footer: { js: '})' },
    define: { 'import.meta.url': 'bundleUrl' },
    write: false,
  });
  const program = outputFiles[0]!.text;
  writeFileSync(`${folder}/program.cjs`, program);
  // pdfkit reads it from beside itself.
  const profile = 'data/sRGB_IEC61966_2_1.icc';
  copyFileSync(`${dirname(require.resolve('pdfkit'))}/${profile}`, `${folder}/${profile}`);
  return program;
}
