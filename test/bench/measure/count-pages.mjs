// Prints the number of pages of the PDF files named: node count-pages.mjs FILE…
// In a process of its own, so that the one that measures stays small.

import { readFileSync } from 'node:fs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

let pages = 0;
for (const file of process.argv.slice(2)) {
  const data = new Uint8Array(readFileSync(file));
  const task = getDocument({ data, verbosity: VerbosityLevel.ERRORS });
  pages += (await task.promise).numPages;
  await task.destroy();
}
console.log(pages);
