// Bundles the library, the worker threads and what the program loads only when it is
// wanted; what they have in common stands in chunks beside them.

import { readFileSync, rmSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { packedPackages } from './packed-packages.ts';

const folder = 'dist/library';

/** Stay packages of their own: users have them, and `tinypool` starts a file of its own. */
const INSTALLED = ['handlebars', 'pdfmake', 'tinypool', 'yaml'];

/** The page of the preview has it: whoever reads PDFs takes it from there (src/article-worker.ts). */
const READER_OF_PDFS = 'pdfjs-dist/legacy/build/pdf.worker.mjs';

/** Styles of a page are never asked for: the reader of styles is left out. */
const withoutStyles: Plugin = {
  name: 'without styles',
  setup({ onLoad }) {
    const contents = 'export const parse = () => ({ cssRules: [] });';
    onLoad({ filter: /[\\/]cssomnom[\\/]/ }, () => ({ contents }));
  },
};

/** Its table is three times smaller packed, and wanted for few mails. */
const packedLetters: Plugin = {
  name: 'packed letters',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]any-ascii[\\/]block\.js$/ }, ({ path }) => {
      const script = readFileSync(path, 'utf8').replace('export default', 'return');
      const packed = brotliCompressSync(`(() => {${script}})()`).toString('base64');
      const contents = `import { runInThisContext } from 'node:vm';
        import { brotliDecompressSync } from 'node:zlib';
        const script = brotliDecompressSync(Buffer.from('${packed}', 'base64'));
        export default runInThisContext(script.toString('utf8'));`;
      return { contents };
    });
  },
};

/** Writes it. Names of functions are minified as in the program: kept, they take 0.12 MB of the 60. */
export async function bundleLibrary(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await build({
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    splitting: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [withoutStyles, packedLetters, packedPackages],
    external: [...INSTALLED, READER_OF_PDFS],
    entryPoints: [
      'src/index.ts',
      'src/article-worker.ts',
      'src/batch-worker.ts',
      'src/cli/commands/build/build-many.ts',
      'src/mail/compose-mail.ts',
      'src/pdf/signing/judge-signatures.ts',
      'src/pdf/signing/sign.ts',
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
