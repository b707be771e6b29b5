// The command line of the commands on editions: `diff` and `edition`.

import { Command, Option } from 'commander';
import { parseNow } from '../../arguments/clock.ts';
import { DIFF_HELP, EDITION_HELP } from '../../help-texts.ts';
import type { ExitCode } from '../../running/exit-code.ts';
import type { World } from '../../running/world.ts';
import type { DiffOptions } from '../diff/diff-command.ts';
import type { EditionOptions } from './edition-command.ts';

/** `briefing diff`. */
export function diffCommand(world: World, done: (code: ExitCode) => void): Command {
  return new Command('diff')
    .description('say what changed between two editions of a brief')
    .argument('<old>', 'YAML file, PDF of ours, or git revision (HEAD~1, v1:briefs/a.yaml)')
    .argument('<new>', 'the same; - is standard input')
    .addOption(
      new Option('--format <format>', 'how to say it')
        .choices(['human', 'markdown', 'json'])
        .default('human'),
    )
    .option('--exit-code', 'exit with status 3 if they differ in substance')
    .addHelpText('after', DIFF_HELP)
    .action(async (old: string, now: string, options: DiffOptions) =>
      done(await (await import('../diff/diff-command.ts')).diff(old, now, options, world)),
    );
}

/** `briefing edition`. */
export function editionCommand(world: World, done: (code: ExitCode) => void): Command {
  return new Command('edition')
    .description('raise the edition number and as_of of a brief, all else kept as it is')
    .argument('<file>', 'YAML file; - goes from standard input to standard output')
    .option('--to <number>', 'this edition; nothing is done if it has the number')
    .option('--as-of <date>', 'the moment it knows up to (default: now, as precise as before)')
    .option('--now <time>', 'take this for the time it is (also: SOURCE_DATE_EPOCH)', parseNow)
    .addHelpText('after', EDITION_HELP)
    .action(async (file: string, options: EditionOptions) =>
      done(await (await import('./edition-command.ts')).edition(file, options, world)),
    );
}
