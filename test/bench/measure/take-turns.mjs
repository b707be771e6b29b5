// Runs contenders in turn (A B C A B C …), so that a slow moment of the machine hits all of them.

import { measure } from './measure.mjs';
import { median } from './median.mjs';

/**
 * Runs each of `contenders` `runs` times after `warmUps` that don't count. `say` is told what
 * comes next. One that fails is not run again.
 */
export async function takeTurns(contenders, { runs, warmUps }, say) {
  const results = contenders.map((contender) => ({ contender, runs: [] }));
  for (let turn = 1 - warmUps; turn <= runs; turn++) {
    for (const result of results) {
      if (result.failure) continue;
      say(`${turn > 0 ? `${turn}/${runs}` : 'warm-up'} ${result.contender.name}`);
      const { failure, ...figures } = await runOnce(result.contender);
      if (failure) result.failure = failure;
      else if (turn > 0) result.runs.push(figures);
    }
  }
  return results.map(summarise);
}

// A warm contender takes its own time; all others are timed from outside.
async function runOnce({ args, inside }) {
  const { output, failure, ...figures } = await measure(args);
  if (failure) return { failure };
  return inside ? { ...figures, ...JSON.parse(output) } : figures;
}

function summarise({ contender, runs, failure }) {
  if (failure || runs.length === 0) return { contender, failure: failure ?? 'not run' };
  const of = (key) => median(runs.map((run) => run[key]));
  return { contender, runs, wall: of('wall'), cpu: of('cpu'), peak: of('peak') };
}
