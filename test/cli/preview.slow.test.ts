// `briefing preview` as a process: what the terminal says.

import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { briefFolder, startPreview } from '../desk/start-preview.ts';
import { runCli, startCli } from './run-cli.ts';

let folder: string;
beforeEach(() => {
  folder = briefFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('prints an address that nobody can guess, and ends well', async () => {
  const first = await startPreview(folder);
  const second = await startPreview(folder);
  expect(first.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{22}\/$/);
  expect(first.address.slice(-23)).not.toBe(second.address.slice(-23));
  expect(await second.stop()).toMatchObject({ code: 0 });
  expect(await first.stop()).toMatchObject({
    code: 0,
    stderr: 'Only this machine can open the address. Ctrl-C ends.\n',
  });
});

test('a port that is taken is said', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => other.once('listening', done));
  const { port } = other.address() as { port: number };
  const args = ['preview', 'saron-strait.yaml', '--no-open', '--port', String(port)];
  expect(await runCli(args, { cwd: folder })).toMatchObject({
    code: 2,
    stderr: `error: port ${port} is taken; name another with --port, or none\n`,
  });
  other.close();
});

test('a browser that is missing is said, and the preview goes on', async () => {
  mkdirSync(join(folder, 'no-programs'));
  const args = ['preview', 'saron-strait.yaml', '--port', '0'];
  const running = startCli(args, { cwd: folder, env: { PATH: join(folder, 'no-programs') } });
  let said = '';
  running.child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  await expect.poll(() => said, { timeout: 20_000 }).toContain('open the address above yourself');
  const address = String(await running.firstOutput).trim();
  expect((await fetch(address)).status).toBe(200);
  running.child.kill('SIGINT');
  expect(await running.finished).toMatchObject({ code: 0 });
});

test.each([
  { args: ['-'], words: 'name a file' },
  { args: ['.'], words: '. is a folder; name one brief' },
  { args: ['nowhere/a.yaml'], words: 'there is no folder nowhere' },
  { args: ['saron-strait.yaml', '--port', 'x'], words: 'Write a number from 0' },
  { args: ['saron-strait.yaml', '--port', '65536'], words: 'Write a number from 0' },
  { args: ['saron-strait.yaml', '--template', 'briefin'], words: 'did you mean briefing?' },
])('wrong usage is said: $args', async ({ args, words }) => {
  const { code, stderr } = await runCli(['preview', ...args, '--no-open'], { cwd: folder });
  expect(stderr).toContain(words);
  expect(code).toBe(2);
});

test('a brief that is not there yet is waited for', async () => {
  const brief = join(folder, 'saron-strait.yaml');
  renameSync(brief, `${brief}.away`);
  const preview = await startPreview(folder);
  const document = (): Promise<number> =>
    fetch(`${preview.address}document.pdf?brief=saron-strait.yaml`).then(({ status }) => status);
  expect(await document()).toBe(404);
  renameSync(`${brief}.away`, brief);
  await expect.poll(document, { timeout: 20_000 }).toBe(200);
  await preview.stop();
});
