// Hands the process to the command line and sets its exit status.

import { main } from './main.ts';

/** Runs the program in this process. */
export async function run(): Promise<void> {
  // A reader that has seen enough, like `head`, is no reason to complain.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  process.exitCode = await main(process.argv.slice(2), process);
}
