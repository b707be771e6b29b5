// `briefing completion`: a script with which a shell completes commands, options and files.

import type { Command } from 'commander';
import type { Shell } from '../../arguments/options.ts';
import { type ExitCode, FINE } from '../../running/exit-code.ts';
import type { World } from '../../running/world.ts';
import { bashCompletion } from './bash.ts';
import { type CommandShape, commandShape } from './command-shape.ts';
import { fishCompletion } from './fish.ts';
import { zshCompletion } from './zsh.ts';

const SCRIPTS: Readonly<Record<Shell, (program: CommandShape) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** Prints the script for `shell`, made from `program` as it is. */
export function completion(shell: Shell, program: Command, world: World): ExitCode {
  world.stdout.write(SCRIPTS[shell](commandShape(program)));
  return FINE;
}
