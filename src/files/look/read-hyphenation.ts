// Reads the hyphenation patterns of a language when a brief first needs them.

import { createRequire } from 'node:module';
import type { Hyphenation, Hyphenator } from '../../type/hyphenation.ts';
import { packagePath } from '../package-root.ts';

const require = createRequire(import.meta.url);

/** Languages with patterns. English is set without hyphenation. */
export const HYPHENATED: readonly string[] =
  'bg cs da de el es fi fr hy it ka nl pl pt ro ru sv tr uk'.split(' ');

/** Hyphenators, each read once. */
export function readHyphenation(): Hyphenation {
  const known = new Map<string, Hyphenator>();
  return {
    get(language) {
      const name = language.split('-')[0]!.toLowerCase();
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
