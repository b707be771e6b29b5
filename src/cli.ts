#!/usr/bin/env node
// The program `briefing`: answers what it has an answer ready for, else loads its one bundled file
// and runs it.

import './cli/require-node.ts';
import { allWritten } from './cli/running/ending.ts';
import { loadProgram } from './files/program/load-program.ts';
import { standardOutput } from './files/program/standard-output.ts';

// Put in by packaging/starter.ts.
declare const PROGRAM_HASH: string;
/** What the program would print, by the command line as JSON. */
declare const ANSWERS: Readonly<Record<string, string>>;

const args = process.argv.slice(2);
const key = JSON.stringify(args);
void (Object.hasOwn(ANSWERS, key) ? answer(ANSWERS[key] ?? '') : runProgram());

async function answer(text: string): Promise<void> {
  const stdout = standardOutput(process.stdout);
  stdout.write(text);
  process.exitCode = await allWritten(0, stdout, standardOutput(process.stderr));
}

async function runProgram(): Promise<void> {
  const { program, keepCompiled } = loadProgram(PROGRAM_HASH);
  await program.run();
  // A build has compiled what the next build will need.
  if (args[0] === 'build') keepCompiled(args, process.exitCode === 0);
  // All is printed: taking down what was built up is left to the system, and whatever is still open
  // (a folder that a library watches) keeps nobody waiting.
  process.exit();
}
