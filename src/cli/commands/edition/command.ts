// `briefing edition`: raises the number of a brief's edition and the moment up to which it knows.

import { parseNow } from '../../arguments/clock.ts';
import type { Declaration } from '../../arguments/declaration.ts';

/** What `edition` can be told. */
export interface EditionOptions {
  readonly to?: string;
  readonly asOf?: string;
  readonly now?: Date;
}

export const edition: Declaration = {
  name: 'edition',
  description: 'raise the edition number and as_of of a brief, all else kept as it is',
  help: `
Examples:
  briefing edition briefs/a.yaml                       the next edition, as of now
  briefing edition briefs/a.yaml --as-of 2027-05-12
  briefing edition briefs/a.yaml --to 3                twice does no more than once

Comments and layout are kept. To versions, if there are any,
a line is added for the edition that it was. What should be looked at by hand is said. What changed since the
edition before, keep its PDF or commit its file:
  briefing diff output/a.pdf briefs/a.yaml
  briefing build briefs/a.yaml --since HEAD -o output/a-edition-2.pdf

Exit status: 0 fine, 1 the brief cannot be raised, 2 wrong usage, 70 a bug of ours.`,
  options: (command) =>
    command
      .argument('<file>', 'YAML file; - goes from standard input to standard output')
      .option('--to <number>', 'this edition; nothing is done if it has the number')
      .option('--as-of <date>', 'the moment it knows up to (default: now, as precise as before)')
      .option('--now <time>', 'take this for the time it is (also: SOURCE_DATE_EPOCH)', parseNow),
  async run(world, file: string, options: EditionOptions) {
    return (await import('./edition.ts')).edition(file, options, world);
  },
};
