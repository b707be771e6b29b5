// Packages as the library carries them: four times smaller packed, and few runs want them.

import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

/** All modules of node-forge add to one object. */
const FORGE = 'node-forge/lib/forge.js';

/** What is asked for, and a CommonJS module that answers. */
const PACKED: readonly (readonly [filter: RegExp, contents: () => string])[] = [
  [/^mammoth$/, () => "module.exports = require('mammoth');"],
  [/^node-forge\/lib\//, () => `${modulesOfForge()} module.exports = require('${FORGE}');`],
];

export const packedPackages: Plugin = {
  name: 'packed packages',
  setup({ onResolve, onLoad }) {
    for (const [index, [filter, contents]] of PACKED.entries()) {
      const path = String(index);
      onResolve({ filter }, () => ({ path, namespace: 'packed' }));
      onLoad({ filter: new RegExp(`^${path}$`), namespace: 'packed' }, async () => ({
        contents: unpacking(await packed(contents())),
      }));
    }
  },
};

function unpacking(script: string): string {
  return `import { createRequire } from 'node:module';
    import { runInThisContext } from 'node:vm';
    import { brotliDecompressSync } from 'node:zlib';
    const script = brotliDecompressSync(Buffer.from('${script}', 'base64'));
    const module = { exports: {} };
    runInThisContext(script.toString('utf8'))(createRequire(import.meta.url), module);
    export default module.exports;`;
}

function modulesOfForge(): string {
  const source = readFileSync('src/signature/signing-identity.ts', 'utf8');
  const modules = [...source.matchAll(/'(node-forge\/lib\/[^']+)'/g)];
  return modules.map(([, path]) => `require('${path}');`).join('');
}

async function packed(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
  });
  const script = `(function (require, module) {${outputFiles[0]!.text}})`;
  return brotliCompressSync(script).toString('base64');
}
