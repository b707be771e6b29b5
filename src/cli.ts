#!/usr/bin/env node
// The program `briefing`: answers what it has an answer ready for, else loads its one bundled file
// and runs it.

import { loadProgram } from './files/load-program.ts';

// Put in by esbuild.config.js.
declare const PROGRAM_HASH: string;
/** What the program would print, by the command line as JSON. */
declare const ANSWERS: Readonly<Record<string, string>>;

const args = process.argv.slice(2);
const key = JSON.stringify(args);
if (Object.hasOwn(ANSWERS, key)) {
  process.stdout.on('error', passOverClosedPipe).write(ANSWERS[key] ?? '');
} else {
  void runProgram();
}

async function runProgram(): Promise<void> {
  const { program, keepCompiled } = loadProgram(PROGRAM_HASH);
  await program.run();
  if (args[0] !== 'build') return;
  // A build has compiled what the next build will need.
  keepCompiled(args, process.exitCode === 0);
  if (allIsPrinted()) process.exit();
}

// Then there is nothing to wait for: taking down what was built up is left to the system.
function allIsPrinted(): boolean {
  return [process.stdout, process.stderr].every((stream) => stream.writableLength === 0);
}

// A reader that has seen enough, like `head`, is no reason to complain.
function passOverClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
