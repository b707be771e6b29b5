#!/usr/bin/env node
// The program `briefing`: hands the process to the command line and sets its exit status.

import { main } from './cli/main.ts';

// A reader that has seen enough, like `head`, is no reason to complain.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await main(process.argv.slice(2), process);
