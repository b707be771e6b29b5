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

A bare name goes into briefs/ if there is such a folder, else here. Nothing is overwritten.
The text of an article is copied into sources/ beside the brief, where git does not see it.`,
  options: (command) =>
    command
      .argument(
        '<name>',
        `a name for a file in ${BRIEFS_FOLDER}/ (here, if there is none), or a path`,
      )
      .option(
        '--from <article>',
        'take quotations, speakers and dates from a .txt, .md or .html file',
      ),
  async run(world, name: string, options: NewOptions) {
    return (await import('./new-brief.ts')).newBrief(name, options, world);
  },
};
