// Runs a command line in this process: as `run-cli.ts`, but without half a second of starting up.

import { main } from '../../src/cli/main.ts';
import type { Environment } from '../../src/cli/running/world.ts';
import { endPreparation } from '../../src/files/program/v8-flags.ts';
import type { Finished } from './run-cli.ts';

export interface MainOptions {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Environment;
  /** As if a person sat at standard input. */
  readonly isTerminal?: boolean;
}

/** Runs `briefing` with these arguments in the folder `cwd`; never two at a time. */
export async function runMain(
  args: readonly string[],
  options: MainOptions = {},
): Promise<Finished> {
  const before = process.cwd();
  if (options.cwd !== undefined) process.chdir(options.cwd);
  const out: Uint8Array[] = [];
  const err: Uint8Array[] = [];
  try {
    const code = await main(args, {
      stdin: Object.assign(stream(options.input ?? ''), { isTTY: options.isTerminal }),
      stdout: { write: (chunk) => out.push(Buffer.from(chunk)) },
      stderr: { write: (chunk) => err.push(Buffer.from(chunk)) },
      env: options.env ?? {},
    });
    const bytes = Buffer.concat(out);
    return {
      code,
      signal: null,
      bytes,
      stdout: bytes.toString('utf8'),
      stderr: Buffer.concat(err).toString('utf8'),
    };
  } finally {
    // The next test of this worker is not the short run that V8 was told of.
    endPreparation();
    process.chdir(before);
  }
}

async function* stream(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
