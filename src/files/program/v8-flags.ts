// Tells V8 how long a run is: optimising code takes time too, which short runs never win back. Without
// it (28 November 2026) three pages take 0.71 s of cpu instead of 0.46, 50 pages 2.30 instead of 1.34,
// 500 pages 9.0 instead of 7.8.

import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { sizeOfFile } from '../disk/paths.ts';

/** Flags for briefs of fewer bytes than `below`. */
interface Preparation {
  readonly below: number;
  readonly flags: readonly string[];
}

// A few pages keep the code of the font engine as it is first made; so do some hundred pages, and
// even a run of seconds wins back the making of better code only where that runs through and through.
const PLAIN_WASM = ['--no-wasm-dynamic-tiering', '--no-wasm-tier-up', '--wasm-lazy-validation'];

/**
 * How much bytecode a function runs through before V8 optimises it: what runs for a second wins back
 * little of that, what runs for many more.
 */
const PATIENCE = '--interrupt-budget=3000000';
const LITTLE_PATIENCE = '--interrupt-budget=250000';

/** The room for new objects grows at once to what V8 would reach in four steps of copying them. */
const ROOM = '--semi-space-growth-factor=16';

/**
 * No function is short enough to be optimised. `--no-opt` would do it too, but V8 12 doesn't come back
 * from that to the flags that it loads compiled code under.
 */
const UNOPTIMISED = '--max-optimized-bytecode-size=0';

const PREPARATIONS: readonly Preparation[] = [
  { below: 50_000, flags: [UNOPTIMISED, ...PLAIN_WASM, ROOM] },
  { below: 500_000, flags: [PATIENCE, ...PLAIN_WASM, ROOM] },
  { below: Number.POSITIVE_INFINITY, flags: [LITTLE_PATIENCE] },
];

/** V8's own settings of all that. */
const USUAL = [
  '--max-optimized-bytecode-size=61440',
  '--interrupt-budget=67584',
  '--wasm-dynamic-tiering',
  '--wasm-tier-up',
  '--no-wasm-lazy-validation',
  '--semi-space-growth-factor=2',
];

// V8 tells the user of a flag that it doesn't know: only those are given that it is known to have.
const NEWEST_V8 = 14;
const LAST_WITH_BUDGET = 11;

/** Those of `flags` that V8 of the version `v8` has; none for a version that was never tried. */
export function knownFlags(flags: readonly string[], v8: string): readonly string[] {
  const major = Number.parseInt(v8, 10);
  if (major > NEWEST_V8) return [];
  return flags.filter((flag) => !flag.startsWith('--interrupt') || major <= LAST_WITH_BUDGET);
}

function setFlags(flags: readonly string[]): void {
  for (const flag of knownFlags(flags, process.versions.v8)) setFlagsFromString(flag);
}

/** Parts of Node that a build needs later: under other flags V8 would compile them anew. */
const PARTS = ['node:crypto', 'node:zlib'];

/** Asks V8 to optimise little if only one brief is read, and nothing at all if it is small. */
export function prepareForInput(files: readonly string[]): void {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) return;
  PARTS.forEach(createRequire(import.meta.url));
  const size = sizeOfFile(file) ?? Number.POSITIVE_INFINITY;
  setFlags(PREPARATIONS.find(({ below }) => size < below)?.flags ?? []);
}

/** Ends what `prepareForInput` began. V8 keeps flags with compiled code and loads it under the same only. */
export function endPreparation(): void {
  setFlags(USUAL);
}
