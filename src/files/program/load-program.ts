// Loads the program out of its one bundled file, by its compiled form if that was kept.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { largest } from '../../diagnostics/extremes.ts';
import { sizeOfFile } from '../disk/paths.ts';
import {
  codeCacheFile,
  isBetter,
  readCodeCache,
  removeCodeCache,
  worthOf,
  writeCodeCache,
} from './code-cache.ts';
import { endPreparation } from './v8-flags.ts';

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
  /** After a build; the briefs are among `names`. */
  readonly keepCompiled: (names: readonly string[], isBuilt: boolean) => void;
}

/** The program of this package, made by packaging/program.ts; `hash` is the bundled file's. */
export function loadProgram(hash: string): LoadedProgram {
  const file = join(dirname(fileURLToPath(import.meta.url)), 'bundle', 'program.cjs');
  const cache = codeCacheFile(`${hash}-${process.version}-${process.arch}`, process);
  const known = readCodeCache(cache);
  const source = readFileSync(file, 'utf8');
  const script = new Script(source, {
    filename: file,
    ...(known && { cachedData: known.bytes }),
  });
  const wrapper = script.runInThisContext() as Wrapper;
  const module: { exports: object } = { exports: {} };
  const importFile = (path: string): Promise<object> =>
    import(new URL(path, pathToFileURL(file)).href);
  wrapper(module.exports, createRequire(file), module, file, dirname(file), importFile);
  const kept = script.cachedDataRejected === false ? known : undefined;
  return {
    program: module.exports as Program,
    keepCompiled: (names, isBuilt) => {
      if (cache === undefined) return;
      const made = worthOf(sizeOfLargest(names), isBuilt);
      if (kept !== undefined) {
        // What was loaded from a cache is never written with more in it: the next start makes it anew.
        if (isBetter(made, kept)) removeCodeCache(cache);
        return;
      }
      endPreparation();
      writeCodeCache(cache, { bytes: script.createCachedData(), made });
    },
  };
}

function sizeOfLargest(names: readonly string[]): number {
  const briefs = names.filter((name) => /\.ya?ml$/i.test(name));
  return largest(
    briefs.map((name) => sizeOfFile(name) ?? 0),
    0,
  );
}
