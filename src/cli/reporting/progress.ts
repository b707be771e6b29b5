// A bar on the terminal that shows how far a long run is.

import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { type ReportOptions, reportFormat } from '../arguments/options.ts';
import type { Reporter } from '../running/outcome.ts';
import type { World } from '../running/world.ts';

const WIDTH = 24;
const CLEAR_LINE = '\r\u001B[2K';

/** The reporter with a bar below what it tells, if there is a person to look at it. */
export function withProgress(
  reporter: Reporter,
  total: number,
  options: ReportOptions,
  { stderr, env }: World,
): Reporter {
  const seen =
    stderr.isTTY === true &&
    env.TERM !== 'dumb' &&
    !options.quiet &&
    reportFormat(options) === 'human';
  if (!seen || total < 2) return reporter;
  let done = 0;
  let failed = 0;
  const draw = (): void => void stderr.write(bar(done, total, failed));
  const between = (tell: () => void): void => {
    stderr.write(CLEAR_LINE);
    tell();
  };
  const step = (bad: boolean, tell: () => void): void => {
    done += 1;
    if (bad) failed += 1;
    between(tell);
    draw();
  };
  draw();
  return {
    tell: (outcome) => step(hasErrors(outcome.diagnostics), () => reporter.tell(outcome)),
    tellBug: (error, what) => step(true, () => reporter.tellBug(error, what)),
    end: (interrupted) => between(() => reporter.end(interrupted)),
  };
}

// Without a line end, so that the next thing said can take its place.
function bar(done: number, total: number, failed: number): string {
  const filled = Math.floor((done / total) * WIDTH);
  const drawn = `${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}`;
  return `[${drawn}] ${done} of ${total} briefs${failed > 0 ? `, ${failed} failed` : ''}`;
}
