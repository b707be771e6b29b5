// `briefing preview` as a process of its own, on a brief in a folder of its own.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Finished, startCli } from '../cli/run-cli.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** A preview that runs. */
export interface StartedPreview {
  readonly address: string;
  readonly folder: string;
  /** The brief, whole path. */
  readonly brief: string;
  /** Ends it as Ctrl-C does. */
  stop(): Promise<Finished>;
}

/** A folder with the fixture brief and its source text. */
export function briefFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  for (const name of ['saron-strait.yaml', 'saron-strait.article.txt'])
    cpSync(join(fixtures, name), join(folder, name));
  return folder;
}

/** A desk that runs. */
export interface StartedDesk extends StartedPreview {
  /** Ends it as when the machine is turned off; its folder stays. */
  kill(): Promise<void>;
}

/** Starts a desk on the folder. */
export async function startDesk(
  folder: string,
  args: readonly string[] = [],
  port = '0',
): Promise<StartedDesk> {
  return start(folder, ['desk', '.', '--no-open', '--port', port, ...args], {});
}

/** Starts a preview of the brief; `args` are added to the command line. */
export async function startPreview(
  folder: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<StartedPreview> {
  return start(folder, ['preview', 'saron-strait.yaml', '--no-open', '--port', '0', ...args], env);
}

async function start(
  folder: string,
  all: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<StartedDesk> {
  const { child, firstOutput, finished } = startCli(all, { cwd: folder, env });
  const address = await Promise.race([
    firstOutput.then(String),
    finished.then(({ stderr }) => Promise.reject(new Error(stderr))),
  ]);
  return {
    address: address.trim(),
    folder,
    brief: join(folder, 'saron-strait.yaml'),
    async kill() {
      child.kill('SIGKILL');
      await finished.catch(() => undefined);
    },
    async stop() {
      child.kill('SIGINT');
      const result = await finished;
      rmSync(folder, { recursive: true, force: true });
      return result;
    },
  };
}
