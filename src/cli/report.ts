// Chooses how a run is told.

import type { ReportOptions } from './options.ts';
import type { Reporter } from './outcome.ts';
import { reportForHumans } from './report-human.ts';
import { reportAsJson } from './report-json.ts';
import type { World } from './world.ts';

/** The reporter that the options ask for; `verb` is what is done with a brief, e.g. `built`. */
export function createReporter(options: ReportOptions, verb: string, world: World): Reporter {
  return options.json ? reportAsJson(options, world) : reportForHumans(options, verb, world);
}
