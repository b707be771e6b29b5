// What a command declares of itself in its folder, and how commander gets it.

import type { Command } from 'commander';
import type { ExitCode } from '../running/ending.ts';
import type { World } from '../running/world.ts';

/** One command: its help, the arguments and options it takes, and what it does. */
export interface Declaration {
  readonly name: string;
  /** One sentence, for the list of commands. */
  readonly description: string;
  /** Stands at the end of its `--help`: examples, and whatever else one should know. */
  readonly help: string;
  /** Adds arguments and options, in the order of `--help`. */
  readonly options?: (command: Command) => Command;
  /** Commands of its own, as `template new`; a command has these or `run`. */
  readonly commands?: readonly Declaration[];
  /**
   * Gets the arguments in their order, then the options, as commander hands them over. It loads what
   * it works with itself: `--help` need not wait for the typesetter.
   */
  run?(world: World, ...given: unknown[]): Promise<ExitCode>;
}

/** Adds the command to `parent`; `done` gets the exit status when it was run. */
export function declare(
  { name, description, help, options, commands = [], run }: Declaration,
  parent: Command,
  world: World,
  done: (code: ExitCode) => void,
): void {
  const command = parent.command(name).description(description);
  options?.(command);
  command.addHelpText('after', help);
  for (const each of commands) declare(each, command, world, done);
  if (run) command.action(async (...given: unknown[]) => done(await run(world, ...given)));
}

/** The exit statuses, for the end of a help text. */
export const EXIT = `
Exit status: 0 fine, 1 a brief has errors, 2 wrong usage, 70 a bug of ours,
130 interrupted.`;
