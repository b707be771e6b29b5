// Runs one command line and answers with its exit status.

import { type Command, CommanderError } from 'commander';
import { isRefusal } from '../files/disk/error-code.ts';
import { readProblem } from '../files/disk/read-problem.ts';
import { UsageError } from './arguments/usage-error.ts';
import { WELCOME } from './help-texts.ts';
import { createProgram } from './program.ts';
import { programName } from './program-name.ts';
import { reportBug } from './running/bug.ts';
import { BAD_BRIEF, BUG, type ExitCode, FINE, WRONG_USAGE } from './running/exit-code.ts';
import type { World } from './running/world.ts';

/** Runs the command line `args` (without the names of node and the program). */
export async function main(args: readonly string[], world: World): Promise<ExitCode> {
  if (args.length === 0) {
    world.stdout.write(WELCOME);
    return FINE;
  }
  let code: ExitCode = FINE;
  const program = createProgram(world, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(asAskedFor(args, program), { from: 'user' });
    return code;
  } catch (error) {
    return failure(error, args, world);
  }
}

// Of a command that is not there, commander's `help` would tell what it tells of all.
function asAskedFor(args: readonly string[], program: Command): readonly string[] {
  const [help, name] = args;
  const isUnknown = !program.commands.some((command) => command.name() === name);
  const asksHelp = help === 'help' && name !== undefined && name !== 'help';
  return asksHelp && isUnknown && !name.startsWith('-') ? args.slice(1) : args;
}

function failure(error: unknown, args: readonly string[], world: World): ExitCode {
  if (error instanceof CommanderError) return commanderFailure(error, args, world);
  if (error instanceof UsageError) {
    world.stderr.write(`error: ${error.message}\n`);
    return WRONG_USAGE;
  }
  if (isRefusal(error)) {
    const { message } = readProblem(error, error.path ?? '');
    world.stderr.write(`error: ${error.path ?? 'the system'}: ${message}\n`);
    return BAD_BRIEF;
  }
  reportBug(error, 'the brief', args.includes('--debug'), world);
  return BUG;
}

// Commander has printed its message; it throws for --help and --version too.
function commanderFailure(error: CommanderError, args: readonly string[], world: World): ExitCode {
  if (error.exitCode === 0) return FINE;
  const file = args[0] ?? '';
  if (error.code === 'commander.unknownCommand' && /\.ya?ml$/i.test(file)) {
    world.stderr.write(`To make its PDF: ${programName(world.env)} build ${file}\n`);
  }
  return WRONG_USAGE;
}
