// Finds changed files by looking at them: what is told of a file need not be news, and not every
// change is told, as in folders of other machines.

import { changedAt, fileSignature, NOT_THERE } from '../files/disk/paths.ts';

/** A memory of files as they were when they were last looked at. */
export interface KnownFiles {
  /**
   * Takes files that were not known as they are now for known, but for those that changed after
   * `begun`, when somebody began to read them: what was read may be older.
   */
  learn(paths: Iterable<string>, begun: number): void;
  /** Forgets all files but these, and those that are gone since: that is still to be told. */
  keep(paths: Iterable<string>): void;
  /** True if the file is not as it was known, or not known and there. Then it is known as it is. */
  isNews(path: string): boolean;
}

/** The time that a system writes down for a change may lie a little behind its clock. */
const TICK = 10;

/** A memory of nothing yet. */
export function knownFiles(): KnownFiles {
  const signatures = new Map<string, string>();
  return {
    learn(paths, begun) {
      for (const path of paths) {
        if (signatures.has(path) || changedAt(path) >= begun - TICK) continue;
        signatures.set(path, fileSignature(path));
      }
    },
    keep(paths) {
      const kept = new Set(paths);
      for (const [path, before] of signatures) {
        const isGone = before !== NOT_THERE && fileSignature(path) === NOT_THERE;
        if (!kept.has(path) && !isGone) signatures.delete(path);
      }
    },
    isNews(path) {
      const [before, now] = [signatures.get(path) ?? NOT_THERE, fileSignature(path)];
      signatures.set(path, now);
      return before !== now;
    },
  };
}
