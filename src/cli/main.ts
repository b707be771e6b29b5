// Runs one command line and answers with its exit status.

import { type Command, CommanderError } from 'commander';
import { isRefusal } from '../files/disk/paths.ts';
import { readProblem } from '../files/disk/read-file.ts';
import { standardOutput } from '../files/program/standard-output.ts';
import { createProgram, WELCOME } from './program.ts';
import {
  allWritten,
  BAD_BRIEF,
  BUG,
  type ExitCode,
  FINE,
  reportBug,
  UsageError,
  WRONG_USAGE,
} from './running/ending.ts';
import { programName, type World } from './running/world.ts';

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

/** Runs the program in this process; when it is done, all is written that can be. */
export async function run(): Promise<void> {
  const [stdout, stderr] = [process.stdout, process.stderr].map(standardOutput) as Streams;
  const { stdin, env, pid } = process;
  const world: World = {
    ...{ stdin, stdout, stderr, env, pid },
    on: (signal, listener) => process.on(signal, listener),
    off: (signal, listener) => process.off(signal, listener),
    kill: (id, signal) => process.kill(id, signal),
  };
  const code = await main(process.argv.slice(2), world);
  process.exitCode = await allWritten(code, stdout, stderr);
}

type Streams = [ReturnType<typeof standardOutput>, ReturnType<typeof standardOutput>];
