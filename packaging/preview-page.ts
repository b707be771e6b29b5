// Makes the page of the preview, with pdf.js in it: users need not install that.

import { copyFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const source = 'src/preview/client';

/** Where it is put. */
export const PAGE = 'dist/preview/page';

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
  for (const name of ['page.html', 'page.css', 'icon.svg'])
    copyFileSync(`${source}/${name}`, `${PAGE}/${name}`);
  const pdfjs = dirname(require.resolve('pdfjs-dist/package.json'));
  copyFileSync(`${pdfjs}/legacy/build/pdf.worker.min.mjs`, `${PAGE}/pdf.worker.js`);
  copyFileSync(`${pdfjs}/LICENSE`, `${PAGE}/pdfjs.LICENSE`);
}
