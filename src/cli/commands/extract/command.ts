// `briefing extract`: the brief inside a PDF, byte for byte.

import { type Declaration, EXIT } from '../../arguments/declaration.ts';
import { addReporting, type ReportOptions } from '../../arguments/options.ts';

/** What `extract` can be told. */
export interface ExtractOptions extends ReportOptions {
  readonly output?: string;
  readonly force?: boolean;
}

export const extract: Declaration = {
  name: 'extract',
  description: 'print the brief inside a PDF, byte for byte',
  help: `
Examples:
  briefing extract a.pdf                the brief on standard output
  briefing extract a.pdf -o a.yaml      into a file
  briefing extract a.pdf -o briefs/     into a folder, by the name that the PDF gives it
  briefing extract book.pdf -o briefs/  all briefs of a book
${EXIT}`,
  options: (command) =>
    addReporting(
      command
        .argument('<pdf>', 'a PDF that `briefing build` made; - is standard input')
        .option(
          '-o, --output <path>',
          'file or folder to write it to instead (- is standard output)',
        )
        .option('--force', 'write over a file that is there'),
    ),
  async run(world, file: string, options: ExtractOptions) {
    return (await import('./extract.ts')).extract(file, options, world);
  },
};
