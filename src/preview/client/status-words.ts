// The state of the preview in a few words.

import type { PreviewState, Problem } from '../state.ts';

/** For instance `2 pages, built in 84 ms`. */
export function statusWords(state: PreviewState, pages: number): string {
  if (state.bug !== undefined) return 'This program has a fault; see the terminal';
  if (hasErrors(state.problems)) {
    const counts = countWords(state.problems);
    return state.revision > 0 ? `${counts}; showing the last good pages` : counts;
  }
  if (state.revision === 0) return 'Building…';
  return `${words(pages, 'page')}, built in ${state.milliseconds} ms`;
}

/** For instance `2 errors, 1 warning, 5 to do`. */
export function countWords(problems: readonly Problem[]): string {
  const count = (wanted: Problem['severity']): number =>
    problems.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings, toDos] = [count('error'), count('warning'), count('to-do')];
  const parts = [
    errors && words(errors, 'error'),
    warnings && words(warnings, 'warning'),
    toDos && `${toDos} to do`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** True if any of them keeps a document from being made. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function words(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
