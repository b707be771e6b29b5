// Hands the process to the command line and sets its exit status.

import { standardOutput } from '../files/program/standard-output.ts';
import { main } from './main.ts';
import { allWritten } from './running/all-written.ts';
import type { World } from './running/world.ts';

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
