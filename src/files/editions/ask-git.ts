// Asks git.

import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { MAX_BYTES } from '../../brief/yaml/decode-text.ts';

const PATIENCE = 30_000;

/** Runs git: no shell, no network, no programs that the repository's own settings might name. */
export function askGit(args: readonly string[], cwd: string): SpawnSyncReturns<Buffer> {
  const settings = ['-c', 'protocol.allow=never', '-c', 'core.fsmonitor=false'];
  const env = {
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
  };
  return spawnSync('git', ['--no-pager', ...settings, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: MAX_BYTES + 1,
    timeout: PATIENCE,
    windowsHide: true,
  });
}
