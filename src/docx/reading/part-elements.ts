// What elements of a Word file mean to those who read its words (ECMA-376-1, 17).
import type { ChangeMark } from './reviewed.ts';

/** What a tracked change does to the words in it. */
export function kindOf(local: string): ChangeMark['kind'] | undefined {
  if (INSERTIONS.has(local)) return 'inserted';
  return DELETIONS.has(local) ? 'deleted' : undefined;
}
