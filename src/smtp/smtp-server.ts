// The server that mail is handed to, read from its address.

/** A server and how to talk to it. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte; otherwise by STARTTLS, without which nothing is sent. */
  readonly isImplicitTls: boolean;
  /** Not encrypted at all: for a server on this machine. */
  readonly isPlain: boolean;
  readonly user: string | undefined;
  readonly password: string | undefined;
  /** Certificates to trust instead of the usual ones, in PEM. */
  readonly ca: string | undefined;
}

/** What stands in the address of a server. */
export type SmtpAddress = Pick<SmtpServer, 'host' | 'port' | 'isImplicitTls' | 'user'>;

/** A name or a number of a machine. */
const HOST = /^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])$/i;

/** Reads `smtps://user@host` or `smtp://user@host:587`; gives a sentence if it cannot be used. */
export function readSmtpAddress(text: string): SmtpAddress | string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // The address is not repeated: a password might stand in it.
  if (url === undefined || !/^smtps?:$/.test(url.protocol) || !HOST.test(url.hostname))
    return 'the address of the server must be like smtps://user@mail.example.org';
  if (url.password !== '')
    return 'a password in the address can be seen by others on this machine; leave it out';
  if (!/^\/?$/.test(url.pathname) || url.search !== '' || url.hash !== '')
    return 'nothing may follow the name of the server but its port';
  const user = decodedUser(url.username);
  if (user === undefined)
    return 'the user in the address cannot be read; write % as %25, and @ as %40';
  const isImplicitTls = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(url.port) || (isImplicitTls ? 465 : 587),
    isImplicitTls,
    user: user === '' ? undefined : user,
  };
}

function decodedUser(written: string): string | undefined {
  try {
    const user = decodeURIComponent(written);
    return /\p{Cc}/u.test(user) ? undefined : user;
  } catch {
    return undefined;
  }
}

/** True of the names of this machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/** What could be base64, or an address in which characters are written by their numbers. */
const TOKEN = /[A-Za-z0-9+/_%.~!*'()-]{4,}={0,2}/g;

/** The words with an ellipsis for the password and for what it can be read from. */
export function withoutSecret(words: string, password: string | undefined): string {
  if (!password) return words;
  return words
    .replaceAll(password, '…')
    .replace(/\b(AUTH +[\w-]+ +)[^ …]+/gi, '$1…')
    .replace(TOKEN, (token) => (gives(token, password) ? '…' : token));
}

function gives(token: string, password: string): boolean {
  const readings = [Buffer.from(token, 'base64').toString('utf8'), percentDecoded(token)];
  return readings.some((reading) => reading.includes(password));
}

function percentDecoded(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return '';
  }
}
