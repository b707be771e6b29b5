// `briefing book`: several briefs as one PDF.

import { type Declaration, EXIT } from '../../arguments/declaration.ts';
import { addMaking, addReporting, addStrict, type CheckOptions } from '../../arguments/options.ts';

/** What `book` can be told. */
export interface BookOptions extends CheckOptions {
  readonly output?: string;
  readonly title?: string;
  readonly language?: string;
}

export const book: Declaration = {
  name: 'book',
  description: 'bind briefs into one PDF: contents, chapters, one numbering of sources',
  help: `
Examples:
  briefing book a.yaml b.yaml                     output/book.pdf
  briefing book briefs/*.yaml -o may.pdf --title "Briefs of May 2027"
  briefing book a.yaml b.yaml --language fr       heads and labels in French
  briefing book a.yaml b.yaml --audience public   without what is internal

Each brief is a chapter, in the order in which they are named, and lies in the
PDF as a file. A source that two of them cite has one number. The book has the
design and the language of the first, and is handled as the strictest of all:
its Traffic Light Protocol label, the last embargo, every caveat, DRAFT if one
is a draft. No book is written if one of the briefs has errors.
${EXIT}`,
  options: (command) =>
    addReporting(
      addStrict(
        addMaking(
          command
            .argument('<file...>', 'YAML files, a chapter each')
            .option(
              '-o, --output <path>',
              'folder, file or - for standard output (default: output/book.pdf)',
            )
            .option('--title <text>', 'title of the book')
            .option('--language <tag>', 'language of its labels instead of the first brief’s'),
        ),
      ),
    ),
  async run(world, files: string[], options: BookOptions) {
    return (await import('./book.ts')).bindBook(files, options, world);
  },
};
