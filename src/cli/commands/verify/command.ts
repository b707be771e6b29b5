// `briefing verify`: says what is proved of PDFs.

import type { Declaration } from '../../arguments/declaration.ts';
import { addReporting, type ReportOptions } from '../../arguments/options.ts';

/** What `verify` can be told. */
export interface VerifyOptions extends ReportOptions {
  readonly template?: string;
  readonly sources?: string;
  /** The brief that PDFs must be of. */
  readonly brief?: string;
  /** Whose signatures are known. */
  readonly certificate?: string;
}

export const verify: Declaration = {
  name: 'verify',
  description: 'rebuild PDFs from the briefs inside them and compare, byte for byte',
  help: `
Examples:
  briefing verify a.pdf                      is it what this program makes of the brief inside?
  briefing verify a.pdf --sources texts/     and do the quotations still stand in their sources?
  briefing verify a.pdf --brief a.yaml       a PDF that does not carry its brief: is it of this one?
  briefing verify a.pdf --certificate me.pem a signed PDF: was it signed with this certificate?
  briefing verify a.pdf --template ./look    for a template folder of your own

Exit status: 0 proved, 1 not proved, 2 wrong usage, 70 a bug of ours.`,
  options: (command) =>
    addReporting(
      command
        .argument('<pdf...>', 'PDFs that `briefing build` made; - is standard input')
        .option('--template <folder>', 'the template, where it is none of ours')
        .option('--brief <file>', 'the brief that it must be of, e.g. where it does not carry it')
        .option('--certificate <file>', 'of whom a signed PDF must be, or who issued it (PEM, DER)')
        .option('--sources <folder>', 'where the source texts are: checks the quotations again'),
    ),
  async run(world, files: string[], options: VerifyOptions) {
    return (await import('./verify.ts')).verify(files, options, world);
  },
};
