// The command line with stand-ins for the outside: faults of our own, closed pipes, terminals.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { World } from '../../src/cli/running/world.ts';

interface Recorded extends World {
  readonly printed: { out: string; err: string };
}

function world(more: Partial<World> = {}): Recorded {
  const printed = { out: '', err: '' };
  return {
    printed,
    stdin: noInput(),
    stdout: { write: (chunk) => (printed.out += String(chunk)) },
    stderr: { write: (chunk) => (printed.err += String(chunk)) },
    env: {},
    ...more,
  };
}

async function* noInput(): AsyncGenerator<Uint8Array> {}

// biome-ignore lint/correctness/useYield: it breaks before it could.
async function* brokenInput(): AsyncGenerator<Uint8Array> {
  throw new TypeError('cannot read properties of undefined');
}

describe('a bug of ours', () => {
  test('is owned up to in one line, status 70', async () => {
    const outside = world({ stdin: brokenInput() });
    expect(await main(['check', '-'], outside)).toBe(70);
    const [line, ...rest] = outside.printed.err.split('\n');
    expect(line).toContain('bug of ours');
    expect(line).toContain('cannot read properties of undefined');
    expect(line).toContain('please report it');
    expect(line).toContain('--debug');
    expect(rest.join('\n')).not.toContain('    at ');
  });

  test('shows where with --debug', async () => {
    const outside = world({ stdin: brokenInput() });
    expect(await main(['check', '-', '--debug'], outside)).toBe(70);
    expect(outside.printed.err).toContain('    at ');
  });
});

test('a PDF is not sent to a terminal', async () => {
  const printed: unknown[] = [];
  const outside = world({ stdout: { isTTY: true, write: (chunk) => printed.push(chunk) } });
  expect(await main(['build', '-'], outside)).toBe(2);
  expect(printed).toEqual([]);
  expect(outside.printed.err).toContain('not for the terminal');
});

test('colour is for terminals', async () => {
  const errors: string[] = [];
  const terminal = { isTTY: true, write: (chunk: unknown) => errors.push(String(chunk)) };
  await main(['check', 'nothing.yaml'], world({ stderr: terminal }));
  expect(errors.join('')).toContain('\u001B[');
});

test('a reader that goes away early is no error', async () => {
  const program = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
  const child = spawn(process.execPath, [program, 'schema']);
  child.stdout.destroy();
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
});
