// The server of `mail --send`, from options, environment and files; a password is never an argument.

import { readBounded } from '../../../files/disk/read-file.ts';
import { isLoopback, readSmtpAddress, type SmtpServer } from '../../../smtp/smtp-server.ts';
import { UsageError } from '../../running/ending.ts';
import type { Environment } from '../../running/world.ts';
import type { SmtpOptions } from './command.ts';

const MAX_SECRET = 16_000;
const MAX_CERTIFICATES = 1_000_000;

/** The server, or a wrong command line. */
export function smtpServer(options: SmtpOptions, env: Environment): SmtpServer {
  const text = options.smtp ?? env.BRIEFING_SMTP;
  if (!text) {
    throw new UsageError(
      '--send needs a server: --smtp smtps://user@host, or BRIEFING_SMTP in the environment',
    );
  }
  const address = readSmtpAddress(text);
  if (typeof address === 'string') throw new UsageError(address);
  const isPlain = options.smtpPlain === true;
  if (isPlain && (address.isImplicitTls || !isLoopback(address.host))) {
    throw new UsageError('--smtp-plain is only for smtp:// on this machine, e.g. smtp://localhost');
  }
  const password = address.user === undefined ? undefined : readPassword(options, env);
  const ca = options.smtpCa === undefined ? undefined : readText(options.smtpCa, MAX_CERTIFICATES);
  return { ...address, isPlain, password, ca };
}

function readPassword({ smtpPasswordFile: file }: SmtpOptions, env: Environment): string {
  const password =
    file === undefined
      ? env.BRIEFING_SMTP_PASSWORD
      : readText(file, MAX_SECRET).replace(/\r?\n$/, '');
  if (password) return password;
  throw new UsageError(
    'the user needs a password: put it into BRIEFING_SMTP_PASSWORD or name a file with --smtp-password-file',
  );
}

function readText(path: string, limit: number): string {
  const { bytes, problem } = readBounded(path, path, limit);
  if (problem) throw new UsageError(`${path}: ${problem.message}`);
  return new TextDecoder().decode(bytes);
}
