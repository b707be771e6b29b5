// Loads the program out of its one bundled file, by its compiled form if that was kept.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { codeCacheFile, readCodeCache, writeCodeCache } from './code-cache.ts';
import { endPreparation } from './small-input.ts';

/** What the bundled file exports. */
interface Program {
  run(): Promise<void>;
}

type Wrapper = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  file: string,
  folder: string,
  importFile: (path: string) => Promise<object>,
) => void;

/** A program, and what keeps its compiled form for the next start. */
export interface LoadedProgram {
  readonly program: Program;
  readonly keepCompiled: () => void;
}

/** The program of this package, made by esbuild.config.js; `hash` is the bundled file's. */
export function loadProgram(hash: string): LoadedProgram {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'bundle', 'program.cjs');
  const cache = codeCacheFile(`${hash}-${process.version}-${process.arch}`, process);
  const cachedData = readCodeCache(cache);
  // The bundle is ASCII: Latin-1 is the form that V8 keeps without a copy.
  const source = readFileSync(file, 'latin1');
  const script = new Script(source, {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  const wrapper = script.runInThisContext() as Wrapper;
  const module: { exports: object } = { exports: {} };
  const importFile = (path: string): Promise<object> =>
    import(new URL(path, pathToFileURL(file)).href);
  wrapper(module.exports, createRequire(file), module, file, dirname(file), importFile);
  const isKept = cachedData !== undefined && script.cachedDataRejected === false;
  return {
    program: module.exports as Program,
    keepCompiled: () => {
      if (cache === undefined || isKept) return;
      endPreparation();
      writeCodeCache(cache, script.createCachedData());
    },
  };
}
