// `briefing merge`: what colleagues changed in a Word file, brought back into its brief.

import { parseNow } from '../../arguments/clock.ts';
import type { Declaration } from '../../arguments/declaration.ts';
import { addReporting, type ReportOptions } from '../../arguments/options.ts';

/** What `merge` can be told. */
export interface MergeCommandOptions extends ReportOptions {
  readonly apply?: boolean;
  readonly all?: boolean;
  readonly author?: string;
  readonly notes?: boolean;
  readonly sent?: string;
  readonly now?: Date;
}

export const merge: Declaration = {
  name: 'merge',
  description: 'bring back into a brief what was changed in its Word file',
  help: `
Examples:
  briefing build a.yaml --format docx -o a.docx       the file for those who clear it
  briefing merge a.yaml cleared.docx                  what they changed, nothing written
  briefing merge a.yaml cleared.docx --apply          asks for each change
  briefing merge a.yaml legal.docx press.docx --apply --all
  briefing merge a.yaml cleared.docx --author 'Ada Lind' --notes --apply
  briefing merge a.yaml google.docx --sent a.docx     after a program that keeps only words

[-words-] are gone, {+words+} are new. Comments, order and layout of the brief are kept.
Never taken: changes of quotations and of values that are no text. --all leaves what would
bring an error into the brief, and words that the brief has changed too since the file was
made; on a terminal you are asked for these as well.

Exit status: 0 all can be taken or was decided, 1 some of it cannot, or a file cannot be
read, 2 wrong usage, 70 a bug of ours, 130 interrupted.`,
  options: (command) =>
    addReporting(
      command
        .argument('<file>', 'YAML file; - is standard input')
        .argument('<word...>', 'Word files (.docx) of it, in the order in which they are merged')
        .option('--apply', 'write what is taken into the brief; asks for each change')
        .option('--all', 'with --apply: take all that fits, ask nothing')
        .option('--author <name>', 'only the tracked changes and comments of this person')
        .option('--notes', 'make notes of open comments, at the items that they are about')
        .option('--sent <word>', 'the file as it was sent out, for files that lost their record')
        .option('--now <time>', 'take this for the time it is (also: SOURCE_DATE_EPOCH)', parseNow),
    ),
  async run(world, file: string, documents: string[], options: MergeCommandOptions) {
    return (await import('./merge.ts')).merge(file, documents, options, world);
  },
};
