// What an earlier commit of a brief included is read from that commit too.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { run } from './run.ts';

const program = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'briefing-include-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a shared actor who got another name since a commit has changed', async () => {
  const git = (...args: readonly string[]): Promise<string> =>
    run('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', ...args], {
      cwd: folder,
    });
  mkdirSync(join(folder, 'b/shared'), { recursive: true });
  writeFileSync(join(folder, 'b/talks.yaml'), 'title: T\ninclude: [shared/a.yaml]\n');
  writeFileSync(join(folder, 'b/shared/a.yaml'), 'actors: { vos: { name: Old Vos } }\n');
  await git('init', '--quiet');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'One');
  writeFileSync(join(folder, 'b/shared/a.yaml'), 'actors: { vos: { name: New Vos } }\n');
  for (const old of ['HEAD', 'HEAD:b/talks.yaml']) {
    const told = await run(process.execPath, [program, 'diff', old, 'b/talks.yaml'], {
      cwd: folder,
    });
    expect(told).toContain('was Old Vos, is now New Vos');
  }
});
