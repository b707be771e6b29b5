// An SMTP server in this process, and what it was handed.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** The certificate of the server, signed by nobody but itself. */
export const CERTIFICATE: string = fileURLToPath(
  new URL('../fixtures/smtp/localhost.pem', import.meta.url),
);
const KEY = new URL('../fixtures/smtp/localhost.key', import.meta.url);

export const USER = 'desk';
export const PASSWORD = 'correct horse';

/** A message as it arrived. */
export interface Received {
  readonly recipients: readonly string[];
  readonly bytes: Buffer;
  readonly isEncrypted: boolean;
}

export interface TestServer {
  readonly port: number;
  readonly received: Received[];
  close(): Promise<void>;
}

/** What the server does out of the ordinary. */
export interface Manners extends SMTPServerOptions {
  /** Answers with an error to these recipients. */
  readonly refuse?: Readonly<Record<string, number>>;
  /** Closes the connection when so many bytes of a message have come. */
  readonly cutAfter?: number;
  /** Takes the whole message, then answers with this error. */
  readonly answer?: number;
}

/** Starts a server on a free port of this machine. */
export async function startServer(manners: Manners = {}): Promise<TestServer> {
  const received: Received[] = [];
  const { refuse = {}, cutAfter, answer, ...options } = manners;
  const server = new SMTPServer({
    key: readFileSync(KEY),
    cert: readFileSync(CERTIFICATE),
    onAuth: ({ username, password }, _session, done) =>
      username === USER && password === PASSWORD
        ? done(null, { user: username })
        : done(Object.assign(new Error(`no such user, or not ${password}`), { responseCode: 535 })),
    onRcptTo: ({ address }, _session, done) => done(failure(refuse[address])),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      let length = 0;
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.length;
        if (cutAfter !== undefined && length > cutAfter) {
          for (const connection of server.connections) connection.close();
        }
      });
      stream.on('end', () => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ recipients, bytes: Buffer.concat(chunks), isEncrypted: session.secure });
        done(failure(answer));
      });
    },
    ...options,
  });
  // Clients that distrust the certificate hang up.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as { port: number };
  return {
    port,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function failure(responseCode: number | undefined): Error | null {
  if (responseCode === undefined) return null;
  const words = responseCode < 500 ? 'box busy' : 'no such box';
  return Object.assign(new Error(words), { responseCode });
}
