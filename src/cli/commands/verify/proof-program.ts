// The command line of the commands that read our PDFs: `briefing extract` and `briefing verify`.

import { Command } from 'commander';
import type { ExtractOptions, VerifyOptions } from '../../arguments/options.ts';
import { EXTRACT_HELP, VERIFY_HELP } from '../../help-texts.ts';
import type { ExitCode } from '../../running/exit-code.ts';
import type { World } from '../../running/world.ts';

/** `briefing extract`; `addReporting` adds how problems are told. */
export function extractCommand(
  world: World,
  done: (code: ExitCode) => void,
  addReporting: (command: Command) => Command,
): Command {
  const command = new Command('extract')
    .description('print the brief inside a PDF, byte for byte')
    .argument('<pdf>', 'a PDF that `briefing build` made; - is standard input')
    .option('-o, --output <path>', 'file or folder to write it to instead (- is standard output)')
    .option('--force', 'write over a file that is there');
  return addReporting(command)
    .addHelpText('after', EXTRACT_HELP)
    .action(async (file: string, options: ExtractOptions) =>
      done(await (await import('../extract/extract-command.ts')).extract(file, options, world)),
    );
}

/** `briefing verify`; `addReporting` adds how problems are told. */
export function verifyCommand(
  world: World,
  done: (code: ExitCode) => void,
  addReporting: (command: Command) => Command,
): Command {
  const command = new Command('verify')
    .description('rebuild PDFs from the briefs inside them and compare, byte for byte')
    .argument('<pdf...>', 'PDFs that `briefing build` made; - is standard input')
    .option('--template <folder>', 'the template, where it is none of ours')
    .option('--sources <folder>', 'where the source texts are: checks the quotations again');
  return addReporting(command)
    .addHelpText('after', VERIFY_HELP)
    .action(async (files: string[], options: VerifyOptions) =>
      done(await (await import('./verify-command.ts')).verify(files, options, world)),
    );
}
