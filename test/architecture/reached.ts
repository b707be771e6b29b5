// Which files of src/ a test runs, by what it imports.

import type { SourceFile } from './source-file.ts';

type Files = ReadonlyMap<string, SourceFile>;

const IN_SRC = /^(?:\.\.\/)+src\//;

/** What a test imports of src/, itself or by way of its helpers. */
export function sourcesOf(test: string, tests: Files, seen: Set<string> = new Set()): string[] {
  if (seen.has(test)) return [];
  seen.add(test);
  return targetsOf(tests.get(test)).flatMap((target) =>
    IN_SRC.test(target) ? [target.replace(IN_SRC, '')] : sourcesOf(target, tests, seen),
  );
}

/** These files and what they import, as far as the ways lead through files that `isOnWay` takes. */
export function reachedFrom(
  starts: readonly string[],
  sources: Files,
  isOnWay: (path: string) => boolean,
): Set<string> {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path) || !isOnWay(path)) return;
    reached.add(path);
    targetsOf(sources.get(path)).forEach(visit);
  };
  starts.forEach(visit);
  return reached;
}

function targetsOf(file: SourceFile | undefined): string[] {
  return (file?.imports ?? [])
    .filter(({ ours, typeOnly }) => ours && !typeOnly)
    .map(({ target }) => target);
}
