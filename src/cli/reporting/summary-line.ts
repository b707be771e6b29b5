// The last line of a run: how many briefs went well and how many problems there are.

import type { Tally } from './tally.ts';

/** For instance `2 briefs built, 1 failed (3 errors, 1 warning)`. */
export function summaryLine(tally: Tally, verb: string, interrupted: boolean = false): string {
  const { done, failed, bugs } = tally;
  const nothingElse = failed === 0 && bugs === 0;
  const parts = [
    ...(done > 0 || nothingElse ? [`${count(done, 'brief')} ${verb}`] : []),
    ...(failed > 0 ? [done > 0 ? `${failed} failed` : `${count(failed, 'brief')} failed`] : []),
    ...(bugs > 0 ? [`${bugs} not ${verb} by a bug of ours`] : []),
  ];
  return `${interrupted ? 'interrupted: ' : ''}${parts.join(', ')}${problemCounts(tally)}`;
}

function problemCounts({ errors, warnings, toDos, ignored }: Tally): string {
  const counts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(toDos > 0 ? [`${toDos} to do`] : []),
    ...(ignored > 0 ? [`${ignored} ignored`] : []),
  ];
  return counts.length > 0 ? ` (${counts.join(', ')})` : '';
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
