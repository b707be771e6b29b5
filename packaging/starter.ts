// Makes the starter, `dist/cli.cjs`, which knows the program by its hash, and what it says of itself
// by heart.

import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { main } from '../src/cli/main.ts';
import { createProgram } from '../src/cli/program.ts';
import type { World } from '../src/cli/running/world.ts';
import { digestOf } from './prepared.ts';

/** Writes what starts the program of this text. */
export async function bundleStarter(program: string): Promise<void> {
  // CommonJS, which Node starts sooner; tsc's form of it knows neither.
  rmSync('dist/cli.js', { force: true });
  await build({
    bundle: true,
    platform: 'node',
    // So old a Node can read it, to be told that it is too old.
    target: 'node14.18',
    logLevel: 'warning',
    format: 'cjs',
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.cjs',
    banner: { js: "const starterUrl = require('url').pathToFileURL(__filename).href;" },
    define: {
      PROGRAM_HASH: JSON.stringify(digestOf(program).slice(0, 16)),
      ANSWERS: JSON.stringify(await answers()),
      'import.meta.url': 'starterUrl',
    },
  });
}

/** By command line, as JSON. */
async function answers(): Promise<Readonly<Record<string, string>>> {
  const { commands } = createProgram(world([]), () => {});
  const names = commands.map((command) => command.name());
  const helps = names.flatMap((name) => [
    [name, '--help'],
    [name, '-h'],
    ['help', name],
  ]);
  const lines = [[], ['--version'], ['-V'], ['--help'], ['-h'], ['help'], ...helps];
  const told = lines.map(async (args) => [JSON.stringify(args), await answer(args)]);
  return Object.fromEntries(await Promise.all(told));
}

/** What the program prints for this command line. */
export async function answer(args: readonly string[]): Promise<string> {
  const printed: string[] = [];
  const status = await main(args, world(printed));
  if (status !== 0) throw new Error(`briefing ${args.join(' ')}: ${printed.join('')}`);
  return printed.join('');
}

function world(printed: unknown[]): World {
  const write = (part: unknown): number => printed.push(part);
  const [stdout, stderr, stdin] = [{ write }, { write }, process.stdin];
  return { stdin, stdout, stderr, env: {} };
}
