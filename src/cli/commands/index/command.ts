// `briefing index`: a page on which the briefs inside PDFs are searched.

import { type Declaration, EXIT } from '../../arguments/declaration.ts';
import { addReporting, type ReportOptions } from '../../arguments/options.ts';

/** What `index` can be told. */
export interface IndexOptions extends ReportOptions {
  readonly output?: string;
  readonly title?: string;
  readonly language?: string;
}

export const index: Declaration = {
  name: 'index',
  description: 'write a page that searches the briefs inside the PDFs of a folder',
  help: `
Examples:
  briefing index output/                          output/index.html
  briefing index library/ -o library.html --title "Briefs of the desk"
  briefing index library/ --language fr           its labels in French

One file, without a server and without the network: it finds words of titles,
texts, actors, sources and dates, in any script, and shows what has a status, a
label or a language. PDFs without a brief are named, and so are those that
cannot be read. The page holds the text of every brief that it finds, and is
marked as the strictest of them: pass it on to those only who may read all.
${EXIT}`,
  options: (command) =>
    addReporting(
      command
        .argument('<folder>', 'PDFs that `briefing build` made, also in folders below')
        .option(
          '-o, --output <file>',
          'the page, - for standard output (default: <folder>/index.html)',
        )
        .option('--title <text>', 'title of the page')
        .option(
          '--language <tag>',
          'language of its labels (default: that of all briefs, or English)',
        ),
    ),
  async run(world, folder: string, options: IndexOptions) {
    return (await import('./index-folder.ts')).indexFolder(folder, options, world);
  },
};
