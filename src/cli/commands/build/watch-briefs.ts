// `build --watch`: builds briefs, and again whenever something they are made from changes.

import { resolve, sep } from 'node:path';
import { examine, type Run } from '../../../examine.ts';
import { templateFolders } from '../../../files/look/read-brief-design.ts';

import { oneAtATime } from '../../../watch/bursts.ts';
import { type Watched, watchPlaces } from '../../../watch/watch-places.ts';
import { type ExitCode, FINE } from '../../running/ending.ts';
import { onInterrupt, turnOfEvents } from '../../running/interrupts.ts';
import { outcomeOf } from '../../running/outcome.ts';
import type { Task } from '../../running/outputs.ts';
import { createWarmRun, placesOf, warmUp } from '../../running/warm-run.ts';
import type { World } from '../../running/world.ts';
import { writeDocuments } from './build-in-turn.ts';
import type { BuildOptions } from './command.ts';
import { createWatchReporter, type WatchReporter } from './watch-report.ts';

/** Builds until it is stopped: that is how it is meant to end, so it ends well. */
export async function watchBriefs(
  tasks: readonly Task[],
  options: BuildOptions,
  world: World,
): Promise<ExitCode> {
  const nextRun = createWarmRun(options, tasks.length, world);
  const report = createWatchReporter(options, world);
  // A template that the command names is watched from the start, not only once it was read.
  const named = options.template === undefined ? [] : templateFolders(options.template);
  const places = new Map<string, Watched>(
    tasks.map(({ file }) => [
      file,
      placesOf(file, [], { files: [], folders: named }, options.since),
    ]),
  );
  const session: Session = { nextRun, report, places, since: options.since, world };
  const stop = new AbortController();
  const end = new Promise<void>((done) => stop.signal.addEventListener('abort', () => done()));
  const rebuild = oneAtATime(async (changed) => {
    const begun = Date.now();
    for (const task of affectedBy(changed, tasks, places)) {
      if (stop.signal.aborted) return;
      await buildOne(task, session, (files) => watcher.learn(files, begun));
      await turnOfEvents();
    }
    watcher.look(together(places), begun);
  });
  let isIdle = true;
  const watcher = watchPlaces(together(places), (paths) => {
    isIdle = false;
    void rebuild(paths);
  });
  onInterrupt(world, () => stop.abort());
  await watcher.ready;
  report.begin(tasks.length);
  await rebuild(tasks.map(({ file }) => file));
  const [first] = tasks;
  if (first)
    void warmUp(
      () => examine(first.file, nextRun(), world.stdin),
      () => isIdle && !stop.signal.aborted,
    );
  await end;
  await watcher.close();
  return FINE;
}

interface Session {
  readonly nextRun: () => Run;
  readonly report: WatchReporter;
  readonly places: Map<string, Watched>;
  readonly since: string | undefined;
  readonly world: World;
}

async function buildOne(
  task: Task,
  session: Session,
  learn: (files: readonly string[]) => void,
): Promise<void> {
  const { nextRun, report, places, since, world } = session;
  const { file } = task;
  const begun = performance.now();
  try {
    const examined = await examine(file, nextRun(), world.stdin);
    const looked = examined.places ?? places.get(file);
    const place = placesOf(file, examined.inputs, looked, since);
    places.set(file, place);
    // Before anybody is told: who hears of the build may change something at once.
    learn(place.files);
    const outcome = await writeDocuments(task, examined, outcomeOf(examined), world);
    report.tell(outcome, task, performance.now() - begun);
  } catch (error) {
    report.tellBug(error, file);
  }
}

function together(places: ReadonlyMap<string, Watched>): Watched {
  const all = [...places.values()];
  return {
    files: all.flatMap(({ files }) => files),
    folders: all.flatMap(({ folders }) => folders),
  };
}

/** The tasks that one of the changed paths belongs to, or leads to, as a folder that came back. */
function affectedBy(
  changed: ReadonlySet<string>,
  tasks: readonly Task[],
  places: ReadonlyMap<string, Watched>,
): readonly Task[] {
  const paths = [...changed].map((path) => resolve(path));
  return tasks.filter(({ file }) => {
    const { files, folders } = places.get(file) ?? { files: [], folders: [] };
    return paths.some(
      (path) =>
        [...files, ...folders].some((own) => isAtOrBelow(own, path)) ||
        folders.some((folder) => isAtOrBelow(path, folder)),
    );
  });
}

function isAtOrBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
