// A brief on its way through a mail server of Debian's, and the mail as Python reads it.

import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Finished, runCli } from '../cli/run-cli.ts';
import { type Exim, PASSWORD, startExim } from './exim.ts';
import { run } from './run.ts';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'briefing-mail-'));
const NOW = ['--now', '2027-05-09T18:00Z'];

const home = mkdtempSync(join(tmpdir(), 'briefing-exim-'));
let exim: Exim;

beforeAll(async () => {
  for (const name of ['saron-strait.yaml', 'saron-strait.article.txt']) {
    copyFileSync(join(fixtures, name), join(folder, name));
  }
  exim = await startExim(home, await freePort());
});

afterAll(async () => {
  await exim.stop();
  rmSync(home, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

function mail(...args: readonly string[]): Promise<Finished> {
  return runCli(['mail', 'saron-strait.yaml', ...NOW, ...args], {
    cwd: folder,
    env: { BRIEFING_SMTP_PASSWORD: PASSWORD },
  });
}

function send(...args: readonly string[]): Promise<Finished> {
  const smtp = ['--smtp', `smtp://desk@localhost:${exim.port}`, '--smtp-ca', exim.ca];
  return mail('--send', '--yes', ...smtp, ...args);
}

/** A message as Python's `email` reads it, by the newest standard that it knows. */
interface Read {
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly html: string;
  readonly name: string;
  readonly disposition: string;
  readonly sha256: string;
  readonly defects: readonly string[];
}

const READER = `
import email, email.policy, hashlib, json, sys
m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
[a] = list(m.iter_attachments())
json.dump({
  'headers': {k: str(v) for k, v in m.items()},
  'text': m.get_body(('plain',)).get_content(),
  'html': m.get_body(('html',)).get_content(),
  'name': a.get_filename(),
  'disposition': a.get_content_disposition(),
  'sha256': hashlib.sha256(a.get_content()).hexdigest(),
  'defects': [str(d) for p in m.walk() for d in p.defects] + [str(d) for v in m.values() for d in v.defects],
}, sys.stdout)
`;

async function read(file: string): Promise<Read> {
  return JSON.parse(await run('python3', ['-c', READER, file])) as Read;
}

const sha256 = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

describe('a mail that went through a server', () => {
  test('arrives whole, with the very PDF that `build` makes', async () => {
    await runCli(['build', 'saron-strait.yaml', ...NOW, '-o', 'built.pdf'], { cwd: folder });
    const { code, stdout } = await send('--to', 'reader@example.org');
    expect(stdout).toMatch(/^reader@example\.org: sent: 250 OK/);
    expect(code).toBe(0);
    const [file] = await exim.delivered('reader', 1);
    const message = await read(file!);
    expect(message.defects).toEqual([]);
    expect(message.headers).toMatchObject({
      From: 'Strait Desk <strait.desk@example.org>',
      To: 'reader@example.org',
      Subject: '[TLP:AMBER] Saron Strait truce talks: edition 2, as of 7 May 2027',
    });
    expect(message.disposition).toBe('attachment');
    expect(message.name).toBe('2027-05-07_saron-strait_ed2_TLP-AMBER.pdf');
    expect(message.sha256).toBe(sha256(join(folder, 'built.pdf')));
    expect(message.text).toContain(message.sha256);
    expect(message.html).toContain(message.sha256);
  });

  test('goes to each recipient alone with --separate, and tells which was refused', async () => {
    const to = ['ann', 'nobody', 'bob'].flatMap((name) => ['--to', `${name}@example.org`]);
    const { code, stdout } = await send('--separate', ...to);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^nobody@example\.org: refused: 550 no such box/m);
    for (const box of ['ann', 'bob']) {
      const [file] = await exim.delivered(box, 1);
      expect((await read(file!)).headers['To']).toBe(`${box}@example.org`);
    }
  });
});

test('Python reads a draft in any script and by any address', async () => {
  const names = [
    '--to',
    'Олена Вайда <olena@пошта.укр>',
    '--cc',
    'Zoë "Z" O’Brien <z@bücher.example>',
  ];
  const title = ['--set', 'title=Перемир’я у протоці «Сарон»: хід перемовин і дуже довга назва'];
  await mail(...names, ...title, '--set', 'language=uk', '-o', 'draft.eml');
  const message = await read(join(folder, 'draft.eml'));
  expect(message.defects).toEqual([]);
  expect(message.headers['X-Unsent']).toBe('1');
  expect(message.headers['To']).toBe('Олена Вайда <olena@xn--80a1acn3a.xn--j1amh>');
  expect(message.headers['Cc']).toContain('<z@xn--bcher-kva.example>');
  expect(message.headers['Subject']).toBe(
    '[TLP:AMBER] Перемир’я у протоці «Сарон»: хід перемовин і дуже довга назва: випуск 2, станом на 7 травня 2027',
  );
  expect(message.text).toContain('Відкриті питання');
});
