// One brief on the desk: built anew at every change, on the disk or in a window, with its problems.

import { basename, resolve } from 'node:path';
import { createEventStream, type EventStream } from '../../../desk/event-stream.ts';
import { problemView } from '../../../desk/problem-view.ts';
import {
  type BriefEvent,
  type BriefState,
  type DraftName,
  initialState,
  nextState,
  type Problem,
} from '../../../desk/state.ts';
import { sortDiagnostics } from '../../../diagnostics/diagnostic.ts';
import type { ShownFields } from '../../../document/shown-fields.ts';
import { type Examined, examine } from '../../../examine.ts';
import { isFile } from '../../../files/disk/paths.ts';
import { listEditions } from '../../../files/editions/list-editions.ts';
import { oneAtATime } from '../../../watch/bursts.ts';
import { type Watched, type Watcher, watchPlaces } from '../../../watch/watch-places.ts';
import type { CheckOptions } from '../../arguments/options.ts';
import { reportBug } from '../../running/ending.ts';
import { turnOfEvents } from '../../running/interrupts.ts';
import { outcomeOf } from '../../running/outcome.ts';
import type { Task } from '../../running/outputs.ts';
import { createWarmRun, placesOf, warmUp } from '../../running/warm-run.ts';
import type { World } from '../../running/world.ts';
import { bytesOf, type FileText, readFileText, type Saved, saveText } from './brief-file.ts';

/** A brief that is open on the desk. */
export interface BriefSession {
  readonly file: string;
  state(): BriefState;
  /** The PDF that the state speaks of. */
  pdf(): Uint8Array | undefined;
  /** Where on its pages each field is shown. */
  fields(): ShownFields;
  /** The windows that show it. */
  readonly windows: EventStream;
  read(): FileText;
  /** Shows the pages of a text that is being written, before it is saved. */
  draft(text: string, name: DraftName): void;
  save(base: string, text: string): Saved;
  /** Marks what changed since this edition; false if there is no such choice. */
  compare(since: string): boolean;
  /** Builds for the first time and waits for changes. */
  start(): Promise<void>;
  end(): Promise<void>;
}

/** Looked at in any case: the list of editions begins with it. */
const LAST_COMMIT = 'HEAD';

interface Draft {
  readonly text: string;
  readonly name: DraftName;
}

/** A session for the brief of `task`, whose output is only looked at, never written. */
export function createBriefSession(
  { file, output }: Task,
  options: CheckOptions,
  world: World,
): BriefSession {
  const nextRun = createWarmRun(options, 1, world);
  const windows = createEventStream(() => {
    // What nobody has saved is no longer on the pages when nobody is there.
    if (draft === undefined || hasEnded) return;
    draft = undefined;
    void rebuild([file]);
  });
  let state: BriefState = initialState(file, basename(output), options.since ?? '');
  let made: Pick<Examined, 'pdf' | 'fields'> = {};
  let places: Watched = placesOf(file, [], undefined, options.since ?? LAST_COMMIT);
  let watcher: Watcher | undefined;
  let draft: Draft | undefined;
  let isIdle = true;
  let hasEnded = false;
  let last: { readonly examined: Examined; readonly readFrom: number } | undefined;

  const happen = (event: BriefEvent): void => {
    state = nextState(state, event);
    windows.send(state);
  };
  const build = async (): Promise<Examined> => {
    const begun = performance.now();
    const since = state.since === '' ? undefined : state.since;
    const { text, name: built } = draft ?? {};
    const bytes = text === undefined ? undefined : bytesOf(file, text);
    const examined = await examine(file, { ...nextRun(), since, draft: bytes }, world.stdin);
    if (examined.pdf) made = examined;
    const milliseconds = Math.round(performance.now() - begun);
    const problems = problemsOf(examined, file);
    happen({ kind: 'built', pdf: examined.pdf !== undefined, problems, milliseconds, built });
    return examined;
  };
  // What only matters for the next change waits until the windows have their pages.
  const lookAround = async (readFrom: number): Promise<void> => {
    await turnOfEvents();
    if (last !== undefined) {
      const since = state.since === '' ? LAST_COMMIT : state.since;
      places = placesOf(file, last.examined.inputs, last.examined.places ?? places, since);
      watcher?.learn(places.files, last.readFrom);
    }
    watcher?.look(places, readFrom);
    happen({ kind: 'editions', editions: editionsFor(file, output, options.since) });
  };
  const rebuild = oneAtATime(async () => {
    const readFrom = Date.now();
    const isDraft = draft !== undefined;
    happen({ kind: 'building' });
    try {
      last = { examined: await build(), readFrom };
    } catch (error) {
      reportBug(error, file, options.debug === true, world);
      happen({ kind: 'failed', bug: error instanceof Error ? error.message : String(error) });
    }
    if (!isDraft) await lookAround(readFrom);
  });
  const find = (): void => {
    const { hash } = readFileText(file);
    if (hash !== state.hash) happen({ kind: 'found', hash });
  };

  return {
    file,
    windows,
    state: () => state,
    pdf: () => made.pdf,
    fields: () => made.fields?.() ?? {},
    read: () => readFileText(file),
    draft(text, name) {
      isIdle = false;
      draft = { text, name };
      void rebuild([file]);
    },
    save(base, text) {
      const saved = saveText(file, base, text);
      if (saved.kind !== 'saved') return saved;
      watcher?.wrote(file);
      happen({ kind: 'found', hash: saved.hash });
      // What was shown as a draft is what the file is now.
      const isShown = draft?.text === text;
      draft = undefined;
      if (!isShown) void rebuild([file]);
      else if (last) void lookAround(last.readFrom);
      return saved;
    },
    compare(since) {
      const known = since === '' || state.editions.some(({ id }) => id === since);
      if (!known) return false;
      happen({ kind: 'compared', since });
      void rebuild([file]);
      return true;
    },
    async start() {
      watcher = watchPlaces(places, (paths) => {
        isIdle = false;
        if (paths.has(resolve(file))) draft = undefined;
        find();
        void rebuild(paths);
      });
      await watcher.ready;
      find();
      await rebuild([file]);
      void warmUp(
        () => examine(file, nextRun(), world.stdin),
        () => isIdle,
      );
    },
    async end() {
      isIdle = false;
      hasEnded = true;
      windows.close();
      await watcher?.close();
    },
  };
}

function problemsOf(examined: Examined, file: string): Problem[] {
  const { diagnostics, texts } = outcomeOf(examined);
  return sortDiagnostics(diagnostics).map((each) => {
    const path = resolve(each.file);
    return problemView(each, {
      text: texts.get(each.file),
      path: isFile(path) ? path : undefined,
      own: each.file === file,
    });
  });
}

// What the command line named can be gone back to.
function editionsFor(file: string, output: string, named: string | undefined) {
  const found = listEditions(file, output);
  if (named === undefined || found.some(({ id }) => id === named)) return found;
  return [{ id: named, label: named }, ...found];
}
