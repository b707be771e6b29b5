// Bundles the library, the worker threads and what the program loads only when it is
// wanted; what they have in common stands in chunks beside them.

import { rmSync } from 'node:fs';
import { build } from 'esbuild';

const folder = 'dist/library';

/** Stay packages of their own: users have them, and `tinypool` starts a file of its own. */
const INSTALLED = ['handlebars', 'luxon', 'pdfmake', 'tinypool', 'yaml'];

/** The page of the preview has it: whoever reads PDFs takes it from there (src/article-worker.ts). */
const READER_OF_PDFS = 'pdfjs-dist/legacy/build/pdf.worker.mjs';

/** Writes it; functions keep their names: somebody may have to read a stack trace. */
export async function bundleLibrary(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await build({
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    splitting: true,
    minify: true,
    keepNames: true,
    legalComments: 'none',
    logLevel: 'warning',
    external: [...INSTALLED, READER_OF_PDFS],
    entryPoints: [
      'src/index.ts',
      'src/article-worker.ts',
      'src/batch-worker.ts',
      'src/cli/commands/build/build-many.ts',
      'src/mail/compose-mail.ts',
      'src/smtp/send-messages.ts',
    ],
    entryNames: '[name]',
    outdir: folder,
    // CommonJS among the bundled packages asks for Node's own modules.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module';const require = requireOf(import.meta.url);",
    },
  });
}
