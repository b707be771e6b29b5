// Reads the hyphenation patterns of a language when a brief first needs them.

import { createRequire } from 'node:module';
import { baseOf, HYPHENATED } from '../../languages/languages.ts';
import type { Hyphenation, Hyphenator } from '../../type/hyphenation.ts';
import { packagePath } from '../package-root.ts';

const require = createRequire(import.meta.url);

/** Hyphenators, each read once. */
export function readHyphenation(): Hyphenation {
  const known = new Map<string, Hyphenator>();
  return {
    get(language) {
      const name = baseOf(language);
      if (!HYPHENATED.includes(name)) return undefined;
      const hyphenator = known.get(name) ?? readPatterns(name);
      known.set(name, hyphenator);
      return hyphenator;
    },
  };
}

/** Out of this package, where each language is one file, else out of the library. */
function readPatterns(name: string): Hyphenator {
  const { hyphenateSync } = load(
    packagePath('dist', 'hyphenation', `${name}.cjs`),
    `hyphen/${name}`,
  );
  return (text) => hyphenateSync(text);
}

interface Patterns {
  readonly hyphenateSync: Hyphenator;
}

function load(carried: string, library: string): Patterns {
  try {
    return require(carried) as Patterns;
  } catch {
    return require(library) as Patterns;
  }
}
