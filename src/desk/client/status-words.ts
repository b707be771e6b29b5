// The state of a brief in a few words.

import type { BriefState, Problem } from '../state.ts';
import { word, wordFor } from './words.ts';

/** For instance `2 pages, built in 84 ms`. */
export function statusWords(state: BriefState, pages: number): string {
  if (state.bug !== undefined) return word('status.bug');
  if (hasErrors(state.problems)) {
    const counts = countWords(state.problems);
    return state.revision > 0 ? word('status.last-good', { counts }) : counts;
  }
  if (state.revision === 0) return word('status.building');
  return word('status.pages', { pages: wordFor('count.page', pages), time: state.milliseconds });
}

/** For instance `2 errors, 1 warning, 5 to do`. */
export function countWords(problems: readonly Problem[]): string {
  const count = (wanted: Problem['severity']): number =>
    problems.filter(({ severity }) => severity === wanted).length;
  const kinds = ['error', 'warning', 'to-do'] as const;
  return kinds
    .filter((kind) => count(kind) > 0)
    .map((kind) => wordFor(`count.${kind}`, count(kind)))
    .join(', ');
}

/** True if any of them keeps a document from being made. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
