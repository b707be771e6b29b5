// Chooses how a run is told.

import type { ReportOptions } from '../arguments/options.ts';
import type { Reporter } from '../running/outcome.ts';
import type { World } from '../running/world.ts';
import { reportForGithub } from './report-github.ts';
import { reportForHumans } from './report-human.ts';
import { reportAsJson } from './report-json.ts';
import { reportAsSarif } from './report-sarif.ts';

type CreateReporter = (options: ReportOptions, verb: string, world: World) => Reporter;

const reporters: Readonly<Record<ReportFormat, CreateReporter>> = {
  human: reportForHumans,
  json: (options, _verb, world) => reportAsJson(options, world),
  github: reportForGithub,
  sarif: (options, _verb, world) => reportAsSarif(options, world),
};

/** The form that the options ask for. */
export function reportFormat({ json, report = 'human' }: ReportOptions): ReportFormat {
  return json ? 'json' : report;
}

/** The reporter that the options ask for; `verb` is what is done with a brief, e.g. `built`. */
export function createReporter(options: ReportOptions, verb: string, world: World): Reporter {
  return reporters[reportFormat(options)](options, verb, world);
}

/** `human` is read on a terminal, the others by programs. */
export type ReportFormat = 'human' | 'json' | 'github' | 'sarif';

/** All forms, the usual one first. */
export const REPORT_FORMATS: readonly ReportFormat[] = ['human', 'json', 'github', 'sarif'];
