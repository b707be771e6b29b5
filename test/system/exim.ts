// Exim on loopback: a mail server of Debian's that puts what it takes into maildirs.

import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { run } from './run.ts';

export const PASSWORD = 'correct horse';

const certificates = fileURLToPath(new URL('../fixtures/smtp/', import.meta.url));

/** A running server and its boxes. */
export interface Exim {
  readonly port: number;
  /** The certificate to trust. */
  readonly ca: string;
  /** The files of the messages in somebody's box, when there are as many as expected. */
  delivered(box: string, count: number): Promise<string[]>;
  stop(): Promise<void>;
}

// Nobody but this machine reaches it; it takes mail for example.org, encrypted and with a password.
const configuration = (folder: string, port: number): string => `
exim_user = root
exim_group = root
spool_directory = ${folder}/spool
log_file_path = ${folder}/%slog
pid_file_path = ${folder}/exim.pid
primary_hostname = localhost
domainlist local_domains = example.org
daemon_smtp_ports = ${port}
local_interfaces = 127.0.0.1
tls_advertise_hosts = *
tls_certificate = ${folder}/localhost.pem
tls_privatekey = ${folder}/localhost.key
auth_advertise_hosts = \${if def:tls_in_cipher {*}{}}
acl_smtp_rcpt = rcpt
host_lookup =
rfc1413_hosts =
keep_environment =
begin acl
rcpt:
  deny message = encryption first
       !encrypted = *
  deny message = a password first
       !authenticated = *
  deny message = no such box
       local_parts = nobody
  accept domains = +local_domains
begin routers
boxes:
  driver = accept
  local_parts = reader : ann : bob
  transport = box
begin transports
box:
  driver = appendfile
  maildir_format
  directory = ${folder}/box/$local_part_data
  user = mail
  group = mail
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = \${if and{{eq{$auth2}{desk}}{eq{$auth3}{${PASSWORD}}}}}
  server_set_id = $auth2
`;

/** Starts a server that keeps everything in `folder`. */
export async function startExim(folder: string, port: number): Promise<Exim> {
  for (const name of ['spool', 'box']) mkdirSync(join(folder, name));
  for (const name of ['localhost.pem', 'localhost.key']) {
    copyFileSync(join(certificates, name), join(folder, name));
  }
  await run('chown', ['mail:mail', join(folder, 'box')]);
  await run('chmod', ['755', folder]);
  writeFileSync(join(folder, 'exim.conf'), configuration(folder, port));
  const server = spawn('exim4', ['-C', join(folder, 'exim.conf'), '-bdf', '-q30m'], {
    stdio: 'inherit',
  });
  await until(() => answers(port)).catch(async (error: unknown) => {
    await stop(server);
    throw error;
  });
  return {
    port,
    ca: join(folder, 'localhost.pem'),
    delivered: (box, count) => delivered(join(folder, 'box', box, 'new'), count),
    stop: () => stop(server),
  };
}

async function delivered(folder: string, count: number): Promise<string[]> {
  const files = (): string[] => {
    try {
      return readdirSync(folder).map((name) => join(folder, name));
    } catch {
      return [];
    }
  };
  await until(async () => files().length >= count);
  return files();
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isSo()) return;
    await wait(50);
  }
  throw new Error('the mail server did not do it within ten seconds');
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => resolve(true)).once('error', () => resolve(false));
    socket.once('data', () => socket.destroy());
  });
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  await ended;
}
