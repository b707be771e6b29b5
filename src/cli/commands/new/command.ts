// `briefing new`: begins a brief, from nothing or from an article.

import { InvalidArgumentError } from 'commander';
import { BRIEFS_FOLDER } from '../../../files/brief/find-briefs.ts';
import type { Declaration } from '../../arguments/declaration.ts';

/** What `new` can be told. */
export interface NewOptions {
  readonly from?: string;
  readonly language?: string;
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
  briefing new trêve --from a.html --language fr  a brief in French

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
      )
      .option(
        '--language <tag>',
        'the language of the brief, such as fr (default: en)',
        parseLanguage,
      ),
  async run(world, name: string, options: NewOptions) {
    return (await import('./new-brief.ts')).newBrief(name, options, world);
  },
};

/** As a brief writes it (BCP 47): `fr`, `pt-BR`. */
const TAG = /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?$/;

function parseLanguage(value: string): string {
  if (TAG.test(value)) return value;
  throw new InvalidArgumentError('Write a tag such as en, fr or uk.');
}
