// Runs one command from its start to its end: wall time, cpu of all its processes, peak memory.

import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const hook = fileURLToPath(new URL('usage.cjs', import.meta.url));

/** Seconds after which a run is given up. */
const LIMIT = 900;

/**
 * Runs Node with `args`. Gives seconds, MiB of the largest process and what it printed, or
 * `failure` in words.
 */
export async function measure(args) {
  const usage = mkdtempSync(join(tmpdir(), 'bench-usage-'));
  try {
    const { wall, ...end } = await run(args, {
      ...process.env,
      BENCH_USAGE: usage,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --require ${JSON.stringify(hook)}`,
    });
    const failure = describeFailure(end);
    return failure ? { failure } : { wall, ...readUsage(usage), output: end.stdout };
  } finally {
    rmSync(usage, { recursive: true });
  }
}

function run(args, env) {
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
      child[name].setEncoding('utf8').on('data', (text) => {
        printed[name] += text;
      });
    }
    const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT * 1000);
    child.on('error', reject).on('close', (code, signal) => {
      clearTimeout(timer);
      const wall = Number(process.hrtime.bigint() - started) / 1e9;
      resolve({ wall, code, signal, ...printed });
    });
  });
}

function describeFailure({ code, signal, stderr }) {
  if (signal === 'SIGKILL') return `stopped after ${LIMIT} s, or killed for want of memory`;
  if (code === 0) return undefined;
  const said = stderr.split('\n').find((line) => /error\b.*:/i.test(line)) ?? stderr.trim();
  return `failed with ${signal ?? code}: ${said.slice(0, 200)}`;
}

function readUsage(folder) {
  const processes = readdirSync(folder).map((name) =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  );
  if (processes.length === 0) throw new Error('no process wrote what it used');
  return {
    cpu: processes.reduce((sum, { cpu }) => sum + cpu, 0),
    peak: Math.max(...processes.map(({ peak }) => peak)),
  };
}
