// Makes the page of the desk, with the editor and pdf.js in it: users need not install those.

import { copyFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { build } from 'esbuild';
import { writeWords } from './desk-words.ts';

const require = createRequire(import.meta.url);
const source = 'src/desk/client';

/** Where it is put. */
export const PAGE = 'dist/desk/page';

/** Writes the page and what it loads. */
export async function bundlePage(): Promise<void> {
  rmSync(PAGE, { recursive: true, force: true });
  await build({
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    logLevel: 'warning',
    legalComments: 'eof',
    alias: { 'pdfjs-dist': 'pdfjs-dist/legacy/build/pdf.min.mjs' },
    entryPoints: { page: `${source}/main.ts` },
    outdir: PAGE,
  });
  for (const name of ['page.html', 'page.css', 'desk.css', 'form/form.css', 'icon.svg'])
    copyFileSync(`${source}/${name}`, `${PAGE}/${basename(name)}`);
  writeWords(source, PAGE);
  const pdfjs = dirname(require.resolve('pdfjs-dist/package.json'));
  copyFileSync(`${pdfjs}/legacy/build/pdf.worker.min.mjs`, `${PAGE}/pdf.worker.js`);
  copyFileSync(`${pdfjs}/LICENSE`, `${PAGE}/pdfjs.LICENSE`);
}
