// `briefing preview`: the page beside the editor, made again at every save.

import { InvalidArgumentError } from 'commander';
import { type Declaration, EXIT } from '../../arguments/declaration.ts';
import { addMeasures, type CheckOptions } from '../../arguments/options.ts';

/** What `preview` can be told. */
export interface PreviewOptions extends CheckOptions {
  readonly port?: number;
  readonly open: boolean;
}

export const preview: Declaration = {
  name: 'preview',
  description: 'show the pages of a brief in the browser, anew at every save',
  help: `
Examples:
  briefing preview briefs/a.yaml                  opens the browser; Ctrl-C ends
  briefing preview briefs/a.yaml --since HEAD     marks what changed since the last commit
  briefing preview briefs/a.yaml --no-open --port 8080

Nothing is written. Only this machine can open the address.
${EXIT}`,
  options: (command) =>
    addMeasures(
      command
        .argument('<file>', 'YAML file')
        .option(
          '--port <number>',
          'port on this machine (default: 4321, else a free one)',
          parsePort,
        )
        .option('--no-open', 'leave it to you to open the browser'),
    )
      .option('--quiet', 'print the address and nothing but errors')
      .option('--debug', 'show the stack if this program has a bug'),
  async run(world, file: string, options: PreviewOptions) {
    return (await import('./preview.ts')).preview(file, options, world);
  },
};

function parsePort(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError('Write a number from 0 (any free port) to 65535.');
}
