// Makes the program one file, and its starter: what `briefing` loads. `tsc` makes the library.

import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const folder = 'dist/bundle';
const common = { bundle: true, platform: 'node', target: 'node20.19', logLevel: 'warning' };

// Named by pdfkit and pdfmake, but never reached by this program: fonts are opened by src/type,
// nothing is encrypted, SVG is not drawn. Whoever does reach one is told.
const unreached = {
  name: 'unreached',
  setup({ onResolve, onLoad }) {
    const packages = /^(?:fontkit|@noble\/.*|xmldoc)$|svg-to-pdfkit$|qrEnc(?:\.js)?$/;
    onResolve({ filter: packages }, ({ path }) => ({ path, namespace: 'unreached' }));
    onLoad({ filter: /.*/, namespace: 'unreached' }, ({ path }) => ({
      contents: `const gone = () => { throw new Error('${path} is not part of the program'); };
        module.exports = { create: gone, XmlDocument: gone, default: gone };`,
    }));
  },
};

// What reads articles is large and rarely wanted: it stays in the library until it is.
const articles = {
  name: 'articles',
  setup({ onLoad }) {
    const contents = `export const readArticle = async (...args) =>
      (await importFile('../draft/read-article.js')).readArticle(...args);`;
    onLoad({ filter: /\/draft\/read-article\.ts$/ }, () => ({ contents }));
  },
};

// Worker threads are started by files of the library: what starts them is one of these too.
const threads = {
  name: 'threads',
  setup({ onLoad }) {
    const contents = `export const buildMany = async (...args) =>
      (await importFile('../cli/build-many.js')).buildMany(...args);`;
    onLoad({ filter: /\/build-many\.ts$/ }, () => ({ contents }));
  },
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(`${folder}/data`, { recursive: true });
const { outputFiles } = await build({
  ...common,
  format: 'cjs',
  minify: true,
  entryPoints: ['src/cli/run.ts'],
  plugins: [unreached, articles, threads],
  // A function, so that V8's compiled form of it can be kept (src/files/load-program.ts).
  banner: {
    js: `(function (exports, require, module, __filename, __dirname, importFile) {
      const bundleUrl = require('url').pathToFileURL(__filename).href;`,
  },
  footer: { js: '})' },
  define: { 'import.meta.url': 'bundleUrl' },
  write: false,
});
// ASCII, which V8 keeps in one byte a character; esbuild leaves regular expressions as they are.
const program = outputFiles[0].text.replaceAll(
  /[^\0-\x7F]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
);
writeFileSync(`${folder}/program.cjs`, program);
// pdfkit reads it from beside itself.
const profile = 'data/sRGB_IEC61966_2_1.icc';
copyFileSync(`${dirname(require.resolve('pdfkit'))}/${profile}`, `${folder}/${profile}`);

// The starter knows the program by its hash.
const hash = createHash('sha256').update(program).digest('hex').slice(0, 16);
await build({
  ...common,
  format: 'esm',
  entryPoints: ['src/cli.ts'],
  outfile: 'dist/cli.js',
  define: { PROGRAM_HASH: JSON.stringify(hash) },
});
