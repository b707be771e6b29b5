// A run that lasts: each build takes the time anew, and templates and fonts only where they changed.

import { resolve } from 'node:path';
import type { Format } from '../../build/formats.ts';
import type { Run } from '../../examine.ts';
import { revisionPlaces } from '../../files/editions/read-edition.ts';
import { createWatchfulDesignReader } from '../../files/look/read-brief-design.ts';
import { createWarmth, readDesign } from '../../files/look/read-design.ts';
import type { Watched } from '../../watch/watch-places.ts';
import type { CheckOptions } from '../arguments/options.ts';
import { refuseIfUnknown } from './ending.ts';
import { turnOfEvents } from './interrupts.ts';
import { settingsOf } from './run-briefs.ts';
import type { World } from './world.ts';

/** Gives the run of the next build; a template that nobody has is refused at once. */
export function createWarmRun(
  options: CheckOptions & { readonly format?: readonly Format[] },
  briefs: number,
  world: World,
): () => Run {
  const warmth = createWarmth();
  const { template, format: formats } = options;
  if (template !== undefined) refuseIfUnknown(template, readDesign(template, warmth).diagnostics);
  const designOf = createWatchfulDesignReader(template, warmth);
  return () => ({ ...settingsOf(options, briefs, world), formats, designOf });
}

/** After so many builds there is little more to gain. */
const ROUNDS = 8;
/** A long document is warm after its first build, and nobody wants to wait behind another one. */
const LONGEST = 400;

/** Calls `build` a few times, as long as `isIdle`. */
export async function warmUp(build: () => Promise<unknown>, isIdle: () => boolean): Promise<void> {
  for (let round = 0; round < ROUNDS && isIdle(); round++) {
    const begun = performance.now();
    try {
      await build();
    } catch {
      // Told when it was built in earnest.
      return;
    }
    if (performance.now() - begun > LONGEST) return;
    // Whatever came meanwhile goes first.
    await turnOfEvents();
    await new Promise((done) => setTimeout(done, 1));
  }
}

/**
 * The places to watch for one brief: itself, what was read, where else it looked or looks, and where
 * git keeps what a revision `since` means.
 */
export function placesOf(
  file: string,
  inputs: readonly string[],
  looked: Watched | undefined,
  since?: string,
): Watched {
  const revisions = since === undefined ? [] : revisionPlaces(since, file);
  const own = [file, ...inputs, ...(looked?.files ?? []), ...revisions];
  const files = own.map((path) => resolve(path));
  return { files: [...new Set(files)], folders: looked?.folders ?? [] };
}
