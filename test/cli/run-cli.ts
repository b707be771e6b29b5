// Runs the compiled program as a user does: a process of its own in a folder of its own.

import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a finished process leaves. */
export interface Finished {
  readonly code: number | null;
  /** What ended it from outside. */
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly bytes: Buffer;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** An open file that takes standard output. */
  readonly stdout?: number;
}

const program = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));

/** A process that has begun. */
export interface Running {
  readonly child: ChildProcess;
  /** Settles when something came on standard output. */
  readonly firstOutput: Promise<unknown>;
  readonly finished: Promise<Finished>;
}

/** Runs `briefing` with these arguments; nothing of the tester's own settings colours the result. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return startCli(args, options).finished;
}

/** As `runCli`, for tests that do something to the process while it runs. */
export function startCli(args: readonly string[], options: RunOptions = {}): Running {
  const { PATH, HOME, SystemRoot } = process.env;
  const child = spawn(process.execPath, [program, ...args], {
    cwd: options.cwd,
    env: { PATH, HOME, SystemRoot, ...options.env },
    stdio: ['pipe', options.stdout ?? 'pipe', 'pipe'],
  });
  // A program that refuses its input early closes the pipe.
  child.stdin?.on('error', () => {});
  child.stdin?.end(options.input ?? '');
  const ended = new Promise<Pick<Finished, 'code' | 'signal'>>((resolve, reject) =>
    child.on('error', reject).on('close', (code, signal) => resolve({ code, signal })),
  );
  const firstOutput = new Promise((resolve) => child.stdout?.once('data', resolve));
  return { child, firstOutput, finished: finish(child, ended) };
}

async function finish(
  { stdout, stderr }: ChildProcess,
  ended: Promise<Pick<Finished, 'code' | 'signal'>>,
): Promise<Finished> {
  const [bytes, errors, how] = await Promise.all([collect(stdout), collect(stderr), ended]);
  return { ...how, bytes, stdout: bytes.toString('utf8'), stderr: errors.toString('utf8') };
}

async function collect(stream: NodeJS.ReadableStream | null): Promise<Buffer> {
  if (stream === null) return Buffer.of();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  await new Promise((resolve) => stream.on('close', resolve));
  return Buffer.concat(chunks);
}
