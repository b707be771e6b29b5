// The command line of `schema`.

import { Command } from 'commander';
import { SCHEMA_HELP } from '../../help-texts.ts';
import type { ExitCode } from '../../running/exit-code.ts';
import type { World } from '../../running/world.ts';

/** `briefing schema`. */
export function schemaCommand(world: World, done: (code: ExitCode) => void): Command {
  return new Command('schema')
    .description('print the JSON Schema of a brief, for editors')
    .addHelpText('after', SCHEMA_HELP)
    .action(async () => done((await import('./schema-command.ts')).schema(world)));
}
