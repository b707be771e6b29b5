// Runs the compiled program as a user does: a process of its own in a folder of its own.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a finished process leaves. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly bytes: Buffer;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Runs `briefing` with these arguments; nothing of the tester's own settings colours the result. */
export async function runCli(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  const { PATH, HOME, SystemRoot } = process.env;
  const child = spawn(process.execPath, [program, ...args], {
    cwd: options.cwd,
    env: { PATH, HOME, SystemRoot, ...options.env },
  });
  // A program that refuses its input early closes the pipe.
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  const [bytes, errors, code] = await Promise.all([
    collect(child.stdout),
    collect(child.stderr),
    new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve)),
  ]);
  return { code, bytes, stdout: bytes.toString('utf8'), stderr: errors.toString('utf8') };
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
