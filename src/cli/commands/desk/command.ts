// `briefing desk`: the briefs of a folder in the browser, to write them beside their pages.

import { InvalidArgumentError } from 'commander';
import { type Declaration, EXIT } from '../../arguments/declaration.ts';
import { addMeasures, type CheckOptions } from '../../arguments/options.ts';

/** What `desk` and `preview` can be told. */
export interface DeskOptions extends CheckOptions {
  readonly port?: number;
  readonly open: boolean;
}

/** The options of both, which open a page of this machine. */
export const addDesk: NonNullable<Declaration['options']> = (command) =>
  addMeasures(
    command
      .option('--port <number>', 'port on this machine (default: 4321, else a free one)', parsePort)
      .option('--no-open', 'leave it to you to open the browser'),
  )
    .option('--quiet', 'print the address and nothing but errors')
    .option('--debug', 'show the stack if this program has a bug');

export const desk: Declaration = {
  name: 'desk',
  description: 'write the briefs of a folder in the browser, beside their pages',
  help: `
Examples:
  briefing desk                    the briefs in briefs/ (here, if there is no such folder)
  briefing desk talks              those in another folder
  briefing desk --no-open --port 8080

What you write is saved into the same files as you type; whatever else changes them is merged.
Only this machine can open the address, and nothing outside the folder is read or written.
${EXIT}`,
  options: (command) => addDesk(command.argument('[folder]', 'folder with briefs')),
  async run(world, folder: string | undefined, options: DeskOptions) {
    return (await import('./desk.ts')).deskOnFolder(folder, options, world);
  },
};

function parsePort(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError('Write a number from 0 (any free port) to 65535.');
}
