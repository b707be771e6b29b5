// Chooses how a run is told; no other way is loaded.

import { type ReportFormat, type ReportOptions, reportFormat } from '../arguments/options.ts';
import type { Reporter } from '../running/outcome.ts';
import type { World } from '../running/world.ts';

type CreateReporter = (options: ReportOptions, world: World, verb: string) => Reporter;

const REPORTERS: Readonly<Record<ReportFormat, () => Promise<CreateReporter>>> = {
  human: async () => (await import('./report-human.ts')).reportForHumans,
  json: async () => (await import('./report-json.ts')).reportAsJson,
  github: async () => (await import('./report-github.ts')).reportForGithub,
  sarif: async () => (await import('./report-sarif.ts')).reportAsSarif,
};

/** The reporter that the options ask for; `verb` is what is done with a brief, e.g. `built`. */
export async function createReporter(
  options: ReportOptions,
  verb: string,
  world: World,
): Promise<Reporter> {
  const create = await REPORTERS[reportFormat(options)]();
  return create(options, world, verb);
}
