#!/usr/bin/env node
// The program `briefing`: loads its one bundled file and runs it.

import { loadProgram } from './files/load-program.ts';

// Put in by esbuild.config.js.
declare const PROGRAM_HASH: string;

const { program, keepCompiled } = loadProgram(PROGRAM_HASH);
await program.run();
// A build has compiled what the next build will need.
if (process.argv[2] === 'build') keepCompiled();
