// `briefing build`: documents of briefs.

import { InvalidArgumentError, Option } from 'commander';
import { FORMATS, type Format } from '../../../build/formats.ts';
import type { Stages } from '../../../build.ts';
import { BRIEFS_FOLDER } from '../../../files/brief/find-briefs.ts';
import { type Declaration, EXIT } from '../../arguments/declaration.ts';
import { formatOption } from '../../arguments/format-option.ts';
import { addJudging, type CheckOptions } from '../../arguments/options.ts';

/** What `build` can be told. */
export interface BuildOptions extends CheckOptions {
  readonly output?: string;
  /** The kinds of document to write, in this order. */
  readonly format: readonly Format[];
  readonly emit?: keyof Stages;
  readonly jobs?: number;
  readonly watch?: boolean;
}

/** The steps whose result `--emit` prints, in the order of the way. */
const STAGES: readonly (keyof Stages)[] = ['brief', 'view', 'markup', 'tree', 'structure'];

export const build: Declaration = {
  name: 'build',
  description: `make the PDFs of these briefs (default: all in ${BRIEFS_FOLDER}/)`,
  help: `
Examples:
  briefing build                                  all briefs in briefs/ into output/
  briefing build a.yaml b.yaml -o ~/Documents/    one PDF each into a folder
  briefing build a.yaml -o a-draft.pdf --set status=draft
  briefing build a.yaml --format pdf,html,ics     a PDF, a web page and its dates
  briefing build a.yaml --format docx             a Word file for those who clear it there
  briefing build a.yaml --format txt -o -         plain text on the terminal
  cat a.yaml | briefing build - > a.pdf           standard input to standard output
  briefing build a.yaml --template ./my-look      a template folder of your own
  briefing build a.yaml --watch                   again at every save, until Ctrl-C
  briefing build a.yaml --emit markup             the HTML that the template gave
  briefing build a.yaml --since HEAD              what changed since the last commit is marked
  briefing build a.yaml --audience public         output/a-public.pdf, without what is internal

A value of --set is YAML; its path is written like summary.bottom_line,
claims[0].status or claims.accepted.status (by id). --set @values.yaml takes
them from a file that looks like a brief with only what is to be different.
${EXIT}`,
  options: (command) =>
    addJudging(
      command
        .argument('[file...]', 'YAML files; - is standard input')
        .option('-o, --output <path>', 'folder, file or - for standard output (default: output/)')
        .addOption(formatOption(`${FORMATS.join(', ')}, with commas between`)),
    )
      .option('--jobs <number>', 'briefs built at a time (default: by cores and briefs)', parseJobs)
      .addOption(
        new Option('--emit <stage>', 'print what one step gave instead of writing a document')
          .choices(STAGES)
          .conflicts(['output', 'json']),
      )
      .addOption(
        new Option('--watch', 'build again whenever something changes').conflicts([
          'emit',
          'json',
          'jobs',
        ]),
      ),
  async run(world, files: string[], options: BuildOptions) {
    return (await import('./build.ts')).build(files, options, world);
  },
};

const MOST_JOBS = 256;

function parseJobs(value: string): number {
  const jobs = Number(value);
  if (/^\d+$/.test(value) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new InvalidArgumentError(`Write a number from 1 to ${MOST_JOBS}.`);
}
