// `briefing check`: all problems of briefs, nothing written but what `--fix` mends.

import { Option } from 'commander';
import { BRIEFS_FOLDER } from '../../../files/brief/find-briefs.ts';
import { type Declaration, EXIT } from '../../arguments/declaration.ts';
import {
  addJudging,
  type CheckOptions,
  REPORT_FORMATS,
  type ReportFormat,
} from '../../arguments/options.ts';

/** What `check` can be told. */
export interface CheckCommandOptions extends CheckOptions {
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

export const check: Declaration = {
  name: 'check',
  description: `list all problems of these briefs (default: all in ${BRIEFS_FOLDER}/), write nothing`,
  help: `
Examples:
  briefing check                        all briefs in briefs/
  briefing check a.yaml --strict        warnings count as errors
  briefing check a.yaml --json          for other programs; --format github or sarif for theirs
  briefing check a.yaml --fix           mend what is safe: spaces, order of keys, a missing hash
  briefing explain claim-without-source what the code in a message means

An item can pass a check over with its reason: ignore: { claim-without-source: told in person }.
${EXIT}`,
  options: (command) =>
    addJudging(command.argument('[file...]', 'YAML files; - is standard input'))
      .addOption(
        new Option('--format <format>', 'how to tell the problems')
          .choices(REPORT_FORMATS)
          .default(REPORT_FORMATS[0])
          .conflicts('json'),
      )
      .option('--fix', 'mend what can be mended safely, never a quotation')
      .option('--dry-run', 'with --fix: show what it would change'),
  async run(
    world,
    files: string[],
    { format, ...options }: CheckCommandOptions & { readonly format: ReportFormat },
  ) {
    return (await import('./check.ts')).check(files, { ...options, report: format }, world);
  },
};
