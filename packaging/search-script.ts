// Makes the script of an index of briefs, with the search in it: the page needs nothing else.

import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';

/** Where it is put. */
export const SEARCH = 'dist/search/search.js';

/** Writes the script. */
export async function bundleSearch(): Promise<void> {
  rmSync(dirname(SEARCH), { recursive: true, force: true });
  await build({
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    logLevel: 'warning',
    // Its licence stands with the others; the page says whose it is (src/html/write-index.ts).
    legalComments: 'none',
    entryPoints: ['src/html/client/main.ts'],
    outfile: SEARCH,
  });
}
