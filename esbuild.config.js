// Makes the program one file, and its starter: what `briefing` loads. `tsc` makes the library.

import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import Handlebars from 'handlebars';
import { parseYamlText } from './dist/brief/yaml/parse-yaml-text.js';
import { main } from './dist/cli/main.js';
import { createProgram } from './dist/cli/program.js';
import { HYPHENATED } from './dist/languages/languages.js';
import { builtInTemplates, MANIFEST, readTemplate } from './dist/files/look/read-template.js';
import { precompile } from './dist/template/render/compile-file.js';
import { readTheme } from './dist/theme/read-theme.js';
import { carriedFonts } from './dist/type/fallback-families.js';

const require = createRequire(import.meta.url);
const folder = 'dist/bundle';
const common = { bundle: true, platform: 'node', target: 'node20.19', logLevel: 'warning' };

// Named by pdfkit and pdfmake, but never reached by this program: fonts are opened by src/type,
// nothing is encrypted. Whoever does reach one is told.
const unreached = {
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

// Node inflates ten times as fast as the package that does it in JavaScript.
const inflate = {
  name: 'inflate',
  setup({ onLoad }) {
    const contents = `const { inflateRawSync } = require('node:zlib');
      module.exports = (source, target) => (target.set(inflateRawSync(source)), target);`;
    onLoad({ filter: /[\\/]tiny-inflate[\\/]index\.js$/ }, () => ({ contents }));
  },
};

// Loading this part of Node takes longer than what a build does with it, which is nothing.
const late = {
  name: 'late',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, namespace }) =>
      namespace === 'late' ? undefined : { path, namespace: 'late' },
    );
    onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
      contents: Object.keys(require(path))
        .map((name) => `Object.defineProperty(exports, '${name}', { enumerable: true,
          get: () => require('${path}').${name} });`)
        .join('\n'),
    }));
  },
};

// What reads articles is large and rarely wanted: it stays in the library until it is.
const articles = {
  name: 'articles',
  setup({ onLoad }) {
    const contents = `export const readArticle = async (...args) =>
      (await importFile('../library/read-article.js')).readArticle(...args);`;
    onLoad({ filter: /\/draft\/read-article\.ts$/ }, () => ({ contents }));
  },
};

// Worker threads are started by files of the library: what starts them is one of these too.
const threads = {
  name: 'threads',
  setup({ onLoad }) {
    const contents = `export const buildMany = async (...args) =>
      (await importFile('../library/build-many.js')).buildMany(...args);`;
    onLoad({ filter: /\/build-many\.ts$/ }, () => ({ contents }));
  },
};

// Mail is rare: it stays in the library too, and costs other commands nothing.
const mail = {
  name: 'mail',
  setup({ onLoad }) {
    const lazy = (name, path) => ({
      contents: `export const ${name} = async (...args) =>
        (await importFile('${path}')).${name}(...args);`,
    });
    onLoad({ filter: /\/mail\/compose-mail\.ts$/ }, () =>
      lazy('composeMail', '../library/compose-mail.js'),
    );
    onLoad({ filter: /\/smtp\/send-messages\.ts$/ }, () =>
      lazy('sendMessages', '../library/send-messages.js'),
    );
  },
};

// Our own templates are compiled here: doing it anew would take a tenth of a short run.
const templates = {
  name: 'templates',
  setup({ onLoad }) {
    const files = readdirSync('templates', { recursive: true })
      .filter((path) => path.endsWith('.hbs') && !/(?:^|[\\/])mail-[a-z]+\.hbs$/.test(path))
      .map((path) => readFileSync(`templates/${path}`, 'utf8'));
    onLoad({ filter: /\/precompiled\.ts$/ }, () => ({
      contents: `export const PRECOMPILED = new Map([${files.map(precompiled).join(',')}]);`,
    }));
  },
};

function precompiled(text) {
  const [source, specification] = precompile(Handlebars, text, '');
  return `[${JSON.stringify(source)}, () => (${specification})]`;
}

// What stands in their YAML is known here too: reading it is another tenth.
const prepared = {
  name: 'prepared',
  setup({ onLoad }) {
    const ours = builtInTemplates().map((name) => readTemplate(name).template);
    const texts = ours.flatMap(({ files }) => [...files]).filter(([path]) => path.endsWith('.yaml'));
    const themes = ours.map(({ files }) => files.get(MANIFEST));
    onLoad({ filter: /\/prepared-values\.ts$/ }, () => ({
      contents: mapOf('PREPARED_VALUES', texts.map(([, text]) => text), valueOf),
    }));
    onLoad({ filter: /\/prepared-themes\.ts$/ }, () => ({
      contents: mapOf('PREPARED_THEMES', themes, themeOf),
    }));
  },
};

// Values are made by functions, and known by the digest of their long texts: only those that are
// asked for cost time.
function mapOf(name, keys, read) {
  const makers = [...new Set(keys)].map(
    (key) => `'${digestOf(key)}': () => (${JSON.stringify(read(key))})`,
  );
  const lengths = [...new Set(keys.map((key) => key.length))];
  return `const lengths = ${JSON.stringify(lengths)};
    const makers = { ${makers.join(',')} };
    export const ${name} = { get: (text) => lengths.includes(text.length)
      ? makers[require('node:crypto').createHash('sha256').update(text).digest('hex')] : undefined };`;
}

function digestOf(text) {
  return createHash('sha256').update(text).digest('hex');
}

function valueOf(text) {
  return sound(parseYamlText(text, MANIFEST)).value;
}

function themeOf(text) {
  return sound(readTheme(text, MANIFEST)).theme;
}

function sound(read) {
  if (read.diagnostics.length > 0) throw new Error(JSON.stringify(read.diagnostics));
  return read;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(`${folder}/data`, { recursive: true });
const { outputFiles } = await build({
  ...common,
  format: 'cjs',
  minify: true,
  entryPoints: ['src/cli/main.ts'],
  plugins: [unreached, inflate, late, articles, threads, mail, templates, prepared],
  // A function, so that V8's compiled form of it can be kept (src/files/program/load-program.ts).
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

// Fonts of further scripts, out of packages with many weights, with their licence; one file of
// hyphenation for each language.
for (const part of ['fonts', 'hyphenation']) rmSync(`dist/${part}`, { recursive: true, force: true });
mkdirSync('dist/fonts', { recursive: true });
for (const path of carriedFonts()) {
  copyFileSync(require.resolve(path), `dist/fonts/${basename(path)}`);
  const licence = join(dirname(require.resolve(path)), '..', 'LICENSE_FONT');
  copyFileSync(licence, `dist/fonts/${basename(path).split('_')[0]}.LICENSE.txt`);
}
await build({
  ...common,
  format: 'cjs',
  minify: true,
  entryPoints: HYPHENATED.map((name) => ({ in: require.resolve(`hyphen/${name}`), out: name })),
  outdir: 'dist/hyphenation',
  outExtension: { '.js': '.cjs' },
});

// The names of characters are large, and only told where one cannot be set: a script that gives them.
await build({
  ...common,
  format: 'iife',
  globalName: 'names',
  minify: true,
  stdin: { contents: "export { unicodeReadableName } from 'unicode-name';", resolveDir: '.' },
  charset: 'utf8',
  banner: { js: '(() => {' },
  footer: { js: 'return names; })()' },
  outfile: 'dist/character-names.js',
});

// The page of the preview, with pdf.js in it: users need not install that.
const page = 'dist/preview/page';
rmSync(page, { recursive: true, force: true });
await build({
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: ['chrome111', 'firefox115', 'safari16.4'],
  logLevel: 'warning',
  legalComments: 'eof',
  alias: { 'pdfjs-dist': 'pdfjs-dist/legacy/build/pdf.min.mjs' },
  entryPoints: { page: 'src/preview/client/main.ts' },
  outdir: page,
});
for (const name of ['page.html', 'page.css', 'icon.svg'])
  copyFileSync(`src/preview/client/${name}`, `${page}/${name}`);
const pdfjs = dirname(require.resolve('pdfjs-dist/package.json'));
copyFileSync(`${pdfjs}/legacy/build/pdf.worker.min.mjs`, `${page}/pdf.worker.js`);
copyFileSync(`${pdfjs}/LICENSE`, `${page}/pdfjs.LICENSE`);

// The starter knows the program by its hash, and what it says of itself by heart.
const hash = digestOf(program).slice(0, 16);
// CommonJS, which Node starts sooner; tsc's form of it knows neither.
rmSync('dist/cli.js');
await build({
  ...common,
  // So old a Node can read it, to be told that it is too old.
  target: 'node14.18',
  format: 'cjs',
  entryPoints: ['src/cli.ts'],
  outfile: 'dist/cli.cjs',
  banner: { js: "const starterUrl = require('url').pathToFileURL(__filename).href;" },
  define: {
    PROGRAM_HASH: JSON.stringify(hash),
    ANSWERS: JSON.stringify(await answers()),
    'import.meta.url': 'starterUrl',
  },
});

// By command line, as JSON.
async function answers() {
  const { commands } = createProgram({ ...silent(), env: {} }, () => {});
  const names = commands.map((command) => command.name());
  const helps = names.flatMap((name) => [[name, '--help'], [name, '-h'], ['help', name]]);
  const lines = [[], ['--version'], ['-V'], ['--help'], ['-h'], ['help'], ...helps];
  const told = lines.map(async (args) => [JSON.stringify(args), await answer(args)]);
  return Object.fromEntries(await Promise.all(told));
}

async function answer(args) {
  const streams = silent();
  const status = await main(args, { ...streams, env: {} });
  if (status !== 0) throw new Error(`briefing ${args.join(' ')}: ${streams.stderr.text}`);
  return streams.stdout.text;
}

function silent() {
  const stream = () => ({ text: '', write(part) { this.text += part; } });
  return { stdout: stream(), stderr: stream() };
}
