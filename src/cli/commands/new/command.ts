// `briefing new`: begins a brief, from nothing or from an article.

import { BRIEFS_FOLDER } from '../../../files/brief/find-briefs.ts';
import type { Declaration } from '../../arguments/declaration.ts';

/** What `new` can be told. */
export interface NewOptions {
  readonly from?: string;
}

export const newBrief: Declaration = {
  name: 'new',
  description: 'begin a brief, with comments that say what goes where',
  help: `
Examples:
  briefing new strait-talks                       briefs/strait-talks.yaml
  briefing new talks/strait.yaml                  a path is taken as it is
  briefing new strait-talks --from article.html   with the quotations of an article
  pbpaste | briefing new strait-talks --from -    of what is on the clipboard

A bare name goes into briefs/ if there is such a folder, else here. Nothing is overwritten.
An article may be a PDF, a saved page (.html, .mhtml), .docx, .odt, .rtf, a mail (.eml), .txt or .md;
its bytes say which. Its text is kept in sources/ beside the brief, where git does not see it, and
beside the text the file that it came in. Nothing is fetched from the network.`,
  options: (command) =>
    command
      .argument(
        '<name>',
        `a name for a file in ${BRIEFS_FOLDER}/ (here, if there is none), or a path`,
      )
      .option(
        '--from <article>',
        'take quotations, speakers and dates from an article: a file, or - for standard input',
      ),
  async run(world, name: string, options: NewOptions) {
    return (await import('./new-brief.ts')).newBrief(name, options, world);
  },
};
