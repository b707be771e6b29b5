// Compresses large files that few runs read (src/files/program/read-packed.ts reads them).

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

// Beyond this it takes ten times longer and saves a tenth.
const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };

export function packLargeFiles() {
  pack('dist/character-names.js');
  for (const name of ['page.js', 'pdf.worker.js']) pack(`dist/preview/page/${name}`);
  // Those of our templates are read in nearly every run.
  const fallbacks = readdirSync('dist/fonts').filter((name) => /^Noto.*\.ttf$/.test(name));
  for (const name of fallbacks) pack(`dist/fonts/${name}`);
}

function pack(path) {
  writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path), { params }));
  rmSync(path);
}
