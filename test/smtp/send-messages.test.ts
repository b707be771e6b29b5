// `briefing mail --send` against an SMTP server: what arrives, and what is said when it does not.

import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Finished } from '../cli/run-cli.ts';
import { runMain } from '../cli/run-main.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import {
  CERTIFICATE,
  type Manners,
  PASSWORD,
  startServer,
  type TestServer,
  USER,
} from './test-server.ts';

const folder = temporaryFolder();
const brief = join(folder, 'brief.yaml');
writeFileSync(
  brief,
  `title: A short brief
edition: 3
prepared_by: [{ name: Desk, email: desk@example.org }]
handling:
  distribution:
    - { name: Ann, email: ann@example.org }
    - { name: Bob, email: bob@example.org }
    - { name: Cy, email: cy@example.org }
`,
);

let server: TestServer;
afterEach(() => server.close());

async function start(manners?: Manners): Promise<void> {
  server = await startServer(manners);
}

const STARTTLS = (): string => `smtp://${USER}@localhost:${server.port}`;

function send(args: readonly string[] = [], password: string = PASSWORD): Promise<Finished> {
  const smtp = args.includes('--smtp') ? [] : ['--smtp', STARTTLS()];
  return runMain(
    [
      'mail',
      brief,
      '--now',
      '2027-05-07',
      '--send',
      '--yes',
      '--smtp-ca',
      CERTIFICATE,
      ...smtp,
      ...args,
    ],
    { env: { BRIEFING_SMTP_PASSWORD: password } },
  );
}

const header = (bytes: Buffer, name: string): string | undefined =>
  new RegExp(`^${name}: (.*)$`, 'mi').exec(bytes.toString('latin1'))?.[1]?.trim();

describe('briefing mail --send', () => {
  test('hands one message for all over an encrypted connection', async () => {
    await start();
    const { code, stdout, stderr } = await send();
    expect(stderr).toBe('1 brief sent\n');
    expect(code).toBe(0);
    expect(stdout.split('\n').map((line) => line.split(':').slice(0, 2).join(':'))).toEqual([
      'ann@example.org: sent',
      'bob@example.org: sent',
      'cy@example.org: sent',
      '',
    ]);
    expect(server.received).toHaveLength(1);
    const [message] = server.received;
    expect(message).toMatchObject({
      isEncrypted: true,
      recipients: ['ann@example.org', 'bob@example.org', 'cy@example.org'],
    });
    // A sent mail is no draft.
    expect(header(message!.bytes, 'X-Unsent')).toBeUndefined();
    expect(header(message!.bytes, 'Subject')).toBe('A short brief: edition 3');
  });

  test('takes an smtps:// server and a password from a file', async () => {
    await start({ secure: true });
    const file = join(folder, 'password');
    writeFileSync(file, `${PASSWORD}\n`);
    const smtps = ['--smtp', `smtps://${USER}@localhost:${server.port}`];
    expect(await send([...smtps, '--smtp-password-file', file], '')).toMatchObject({ code: 0 });
    expect(server.received).toHaveLength(1);
  });

  test('sends each recipient a message of their own that names nobody else', async () => {
    await start();
    await send(['--separate']);
    expect(server.received.map(({ recipients }) => recipients)).toEqual([
      ['ann@example.org'],
      ['bob@example.org'],
      ['cy@example.org'],
    ]);
    const ids = server.received.map(({ bytes }) => header(bytes, 'Message-ID'));
    expect(new Set(ids).size).toBe(3);
    for (const { bytes, recipients } of server.received) {
      expect(header(bytes, 'To')).toContain(recipients[0]);
      expect(bytes.toString('latin1').match(/(?:ann|bob|cy)@example\.org/g)).toHaveLength(1);
    }
  });

  test('has the same Message-ID and the same bytes when it is sent again', async () => {
    await start();
    await send();
    await send();
    await send(['--to', 'bob@example.org']);
    const [first, again, alone] = server.received;
    expect(again!.bytes.equals(first!.bytes)).toBe(true);
    expect(header(alone!.bytes, 'Message-ID')).toBe(header(first!.bytes, 'Message-ID'));
  });

  test('sends nothing where the server offers no encryption', async () => {
    await start({ hideSTARTTLS: true, disabledCommands: ['STARTTLS'] });
    const { code, stdout, stderr } = await send();
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ann@example\.org: failed: no encryption/);
    expect(stderr).toContain('mail-not-delivered');
    expect(server.received).toEqual([]);
  });

  test('sends nothing to a server whose certificate nobody vouches for', async () => {
    await start();
    const args = ['mail', brief, '--send', '--yes', '--smtp', STARTTLS()];
    const { code, stdout } = await runMain(args, { env: { BRIEFING_SMTP_PASSWORD: PASSWORD } });
    expect(code).toBe(1);
    expect(stdout).toMatch(/self-signed certificate/);
    expect(server.received).toEqual([]);
  });

  test('does not try further when the password is refused, and never prints it', async () => {
    await start();
    const { code, stdout, stderr } = await send(['--separate'], 'wrong pony');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ann@example\.org: failed: the server refuses user or password: 535/);
    expect(stdout).toMatch(/^bob@example\.org: failed: not tried/m);
    // The server repeats the password, which some do.
    expect(stdout + stderr).toContain('or not …');
    expect(stdout + stderr).not.toContain('wrong pony');
    expect(server.received).toEqual([]);
  });

  test.each(['PLAIN', 'LOGIN'])('never prints what a server repeats of AUTH %s', async (method) => {
    const plain = Buffer.from(`\0${USER}\0wrong pony`).toString('base64');
    const login = Buffer.from('wrong pony').toString('base64');
    await start({
      authMethods: [method],
      onAuth: (_auth, _session, done) =>
        done(
          Object.assign(new Error(`no: AUTH ${method} ${plain}, ${login}, wrong%20pony`), {
            responseCode: 535,
          }),
        ),
    });
    const { code, stdout, stderr } = await send(['--json'], 'wrong pony');
    expect(code).toBe(1);
    for (const secret of [plain, login, 'wrong pony', 'wrong%20pony'])
      expect(stdout + stderr).not.toContain(secret);
  });

  test('tells each recipient its own refusal where the message is refused too', async () => {
    await start({ refuse: { 'ann@example.org': 550, 'cy@example.org': 450 }, answer: 554 });
    const { code, stdout } = await send();
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ann@example\.org: refused: 550 no such box/m);
    expect(stdout).toMatch(/^bob@example\.org: refused: 554 /m);
    expect(stdout).toMatch(/^cy@example\.org: deferred: 450 box busy/m);
  });

  test('tells recipients that are refused from those that got it', async () => {
    await start({ refuse: { 'ann@example.org': 550, 'cy@example.org': 450 } });
    const { code, stdout, stderr } = await send();
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ann@example\.org: refused: 550 no such box/m);
    expect(stdout).toMatch(/^bob@example\.org: sent: 250/m);
    expect(stdout).toMatch(/^cy@example\.org: deferred: 450 box busy/m);
    expect(stderr).toContain('1 brief failed (2 errors)');
    expect(stderr).toContain('send it again with --to cy@example.org');
    expect(server.received.map(({ recipients }) => recipients)).toEqual([['bob@example.org']]);
  });

  test.each([
    [451, 'deferred'],
    [554, 'refused'],
  ])('tells what a %i after the message means', async (answer, state) => {
    await start({ answer });
    const { code, stdout } = await send(['--to', 'ann@example.org']);
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`^ann@example\\.org: ${state}: ${answer} `));
  });

  test('says that nobody knows when the connection is cut in the message', async () => {
    await start({ cutAfter: 2000 });
    const { code, stdout, stderr } = await send(['--to', 'ann@example.org']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ann@example\.org: unknown: the connection was lost/);
    expect(stderr).toContain('it keeps its Message-ID');
    expect(server.received).toEqual([]);
  });

  test('says it when there is no server at all', async () => {
    await start();
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as { port: number };
    await new Promise((resolve) => silent.close(resolve));
    const { code, stdout } = await send(['--separate', '--smtp', `smtp://localhost:${port}`]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ann@example\.org: failed: no connection: .*ECONNREFUSED/);
    expect(stdout).toMatch(/^cy@example\.org: failed: not tried/m);
  });

  test('tells programs in JSON', async () => {
    await start({ refuse: { 'ann@example.org': 550 } });
    const { stdout } = await send(['--json']);
    const [file] = JSON.parse(stdout).files;
    expect(file.deliveries).toMatchObject([
      { recipient: 'ann@example.org', state: 'refused' },
      { recipient: 'bob@example.org', state: 'sent' },
      { recipient: 'cy@example.org', state: 'sent' },
    ]);
    expect(file.diagnostics).toMatchObject([{ code: 'mail-not-delivered' }]);
  });

  test('asks first where a person sits, and takes anything but yes for no', async () => {
    await start();
    const args = ['mail', brief, '--send', '--smtp', STARTTLS(), '--smtp-ca', CERTIFICATE];
    const env = { BRIEFING_SMTP_PASSWORD: PASSWORD };
    const no = await runMain(args, { env, input: 'maybe\n', isTerminal: true });
    expect(no.code).toBe(1);
    expect(no.stderr).toContain('To:       Ann <ann@example.org>');
    expect(no.stderr).toContain(`Server:   localhost:${server.port}`);
    expect(no.stderr).toContain('Send it? [y/N]');
    expect(server.received).toEqual([]);
    const yes = await runMain(args, { env, input: 'y\n', isTerminal: true });
    expect(yes.code).toBe(0);
    expect(server.received).toHaveLength(1);
  });
});

describe('a wrong command line', () => {
  const tell = async (...args: string[]): Promise<string> => {
    await start();
    const { code, stderr } = await runMain(['mail', brief, '--send', ...args]);
    expect(code).toBe(2);
    expect(server.received).toEqual([]);
    return stderr;
  };

  test.each([
    [['--yes'], '--send needs a server'],
    [['--yes', '--smtp', 'smtp://u:hunter2@localhost'], 'a password in the address'],
    [['--yes', '--smtp', 'http://localhost'], 'must be like smtps://'],
    [['--yes', '--smtp', 'smtp://%E0%A4%A@127.0.0.1'], 'cannot be read; write % as %25'],
    [['--yes', '--smtp', 'smtp://u%@127.0.0.1'], 'cannot be read; write % as %25'],
    [['--yes', '--smtp', 'smtp://u%00x@127.0.0.1'], 'cannot be read'],
    [['--yes', '--smtp', 'smtp://%'], 'must be like smtps://'],
    [['--yes', '--smtp', 'smtp://u@localhost'], 'BRIEFING_SMTP_PASSWORD'],
    [
      ['--yes', '--smtp', 'smtp://mail.example.org', '--smtp-plain'],
      'only for smtp:// on this machine',
    ],
    [['--smtp', 'smtp://localhost'], 'no terminal to ask'],
    [['--yes', '--smtp', 'smtp://localhost', '--smtp-ca', 'none.pem'], 'there is no such file'],
  ])('%j is refused before any work', async (args, words) => {
    const stderr = await tell(...args);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('hunter2');
  });
});
