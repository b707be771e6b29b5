// The command line of `briefing preview`.

import { Command, InvalidArgumentError } from 'commander';
import type { PreviewOptions } from '../../arguments/options.ts';
import { PREVIEW_HELP } from '../../help-texts.ts';
import type { ExitCode } from '../../running/exit-code.ts';
import type { World } from '../../running/world.ts';

/** `briefing preview`; `addMeasures` adds what a brief is judged by. */
export function previewCommand(
  world: World,
  done: (code: ExitCode) => void,
  addMeasures: (command: Command) => Command,
): Command {
  const command = new Command('preview')
    .description('show the pages of a brief in the browser, anew at every save')
    .argument('<file>', 'YAML file')
    .option('--port <number>', 'port on this machine (default: 4321, else a free one)', parsePort)
    .option('--no-open', 'leave it to you to open the browser');
  return addMeasures(command)
    .option('--quiet', 'print the address and nothing but errors')
    .option('--debug', 'show the stack if this program has a bug')
    .addHelpText('after', PREVIEW_HELP)
    .action(async (file: string, options: PreviewOptions) =>
      done(await (await import('./preview-command.ts')).preview(file, options, world)),
    );
}

function parsePort(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError('Write a number from 0 (any free port) to 65535.');
}
