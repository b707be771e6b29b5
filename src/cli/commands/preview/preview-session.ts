// What a preview shows: the brief, built anew at every change, and its problems.

import { basename, resolve } from 'node:path';
import { sortDiagnostics } from '../../../diagnostics/diagnostic.ts';
import { type Examined, examine } from '../../../examine.ts';
import { isFile } from '../../../files/disk/paths.ts';
import { listEditions } from '../../../files/editions/list-editions.ts';
import { problemView } from '../../../preview/problem-view.ts';
import type { Shown } from '../../../preview/serve.ts';
import type { PreviewState, Problem } from '../../../preview/state.ts';
import { initialState, nextState, type PreviewEvent } from '../../../preview/state.ts';
import { oneAtATime } from '../../../watch/bursts.ts';
import { type Watched, type Watcher, watchPlaces } from '../../../watch/watch-places.ts';
import { reportBug } from '../../running/ending.ts';
import { outcomeOf } from '../../running/outcome.ts';
import type { Task } from '../../running/outputs.ts';
import { createWarmRun, placesOf, warmUp } from '../../running/warm-run.ts';
import type { World } from '../../running/world.ts';
import type { PreviewOptions } from './command.ts';

/** A preview that can be shown. */
export interface PreviewSession extends Shown {
  /** Builds for the first time and waits for changes; `tell` is called whenever the state changed. */
  start(tell: () => void): Promise<void>;
  end(): Promise<void>;
}

/** Looked at in any case: the list of editions begins with it. */
const LAST_COMMIT = 'HEAD';

/** A session for the brief of `task`, whose output is only looked at, never written. */
export function createPreview(
  { file, output }: Task,
  options: PreviewOptions,
  world: World,
): PreviewSession {
  const nextRun = createWarmRun(options, 1, world);
  let state: PreviewState = initialState(file, basename(output), options.since ?? '');
  let pdf: Uint8Array | undefined;
  let places: Watched = placesOf(file, [], undefined, options.since ?? LAST_COMMIT);
  let watcher: Watcher | undefined;
  let tell = (): void => {};
  let isIdle = true;

  const happen = (event: PreviewEvent): void => {
    state = nextState(state, event);
    tell();
  };
  const build = async (readFrom: number): Promise<void> => {
    const begun = performance.now();
    const since = state.since === '' ? undefined : state.since;
    const examined = await examine(file, { ...nextRun(), since }, world.stdin);
    places = placesOf(file, examined.inputs, examined.places ?? places, since ?? LAST_COMMIT);
    watcher?.learn(places.files, readFrom);
    pdf = examined.pdf ?? pdf;
    const milliseconds = Math.round(performance.now() - begun);
    const problems = problemsOf(examined);
    happen({ kind: 'built', pdf: examined.pdf !== undefined, problems, milliseconds });
  };
  const rebuild = oneAtATime(async () => {
    const readFrom = Date.now();
    happen({ kind: 'building' });
    try {
      await build(readFrom);
    } catch (error) {
      reportBug(error, file, options.debug === true, world);
      happen({ kind: 'failed', bug: error instanceof Error ? error.message : String(error) });
    }
    watcher?.look(places, readFrom);
    happen({ kind: 'editions', editions: editionsFor(file, output, options.since) });
  });

  return {
    state: () => state,
    pdf: () => pdf,
    compare(since) {
      const known = since === '' || state.editions.some(({ id }) => id === since);
      if (!known) return false;
      happen({ kind: 'compared', since });
      void rebuild([file]);
      return true;
    },
    async start(toldBy) {
      tell = toldBy;
      watcher = watchPlaces(places, (paths) => {
        isIdle = false;
        void rebuild(paths);
      });
      await watcher.ready;
      await rebuild([file]);
      void warmUp(
        () => examine(file, nextRun(), world.stdin),
        () => isIdle,
      );
    },
    async end() {
      isIdle = false;
      await watcher?.close();
    },
  };
}

function problemsOf(examined: Examined): Problem[] {
  const { diagnostics, texts } = outcomeOf(examined);
  return sortDiagnostics(diagnostics).map((each) => {
    const path = resolve(each.file);
    return problemView(each, texts.get(each.file), isFile(path) ? path : undefined);
  });
}

// What the command line named can be gone back to.
function editionsFor(file: string, output: string, named: string | undefined) {
  const found = listEditions(file, output);
  if (named === undefined || found.some(({ id }) => id === named)) return found;
  return [{ id: named, label: named }, ...found];
}
