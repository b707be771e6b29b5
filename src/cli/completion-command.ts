// `briefing completion`: a script with which a shell completes commands, options and files.

import type { Command } from 'commander';
import { bashCompletion } from './completion/bash.ts';
import { type CommandShape, commandShape } from './completion/command-shape.ts';
import { fishCompletion } from './completion/fish.ts';
import { zshCompletion } from './completion/zsh.ts';
import { type ExitCode, FINE } from './exit-code.ts';
import type { Shell } from './options.ts';
import type { World } from './world.ts';

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
