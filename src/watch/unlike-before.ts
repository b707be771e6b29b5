// Finds changed files by looking at them: not every change is told, as in folders of other machines.

import { fileSignature } from '../files/file-signature.ts';

/** A memory of files: true for one that is not as it was when it was last asked about. */
export function unlikeBefore(): (path: string) => boolean {
  const signatures = new Map<string, string>();
  return (path) => {
    const [before, now] = [signatures.get(path), fileSignature(path)];
    signatures.set(path, now);
    return before !== undefined && before !== now;
  };
}
