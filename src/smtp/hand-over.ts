// Hands one message to an SMTP server, over a connection of its own.

import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Message } from '../mail/compose-mail.ts';
import type { SmtpServer } from './smtp-server.ts';

const SECONDS = 1000;

/** The recipients that the server refused before the message, which the library keeps to itself. */
interface Refusals {
  readonly _envelope?: { readonly rejectedErrors?: readonly Error[] };
}

/**
 * The library's answer or error, with the server's answer to each recipient that it refused: what it
 * says to the message does not concern those.
 */
export function handOver(server: SmtpServer, message: Message): Promise<object> {
  const connection = new SMTPConnection(optionsFor(server));
  return new Promise((resolve, reject) => {
    const end = (answer: object): void => {
      connection.close();
      const { rejectedErrors = [] } = (connection as Refusals)._envelope ?? {};
      // What a server says no to is an answer too.
      if (answer instanceof Error && !('code' in answer)) reject(answer);
      else resolve(Object.assign(answer, { rejectedErrors }));
    };
    const go = (next: () => void) => (error?: Error | null) => (error ? end(error) : next());
    const send = (): void => {
      const envelope = { from: message.from ?? '', to: [...message.recipients] };
      connection.send(envelope, Buffer.from(message.bytes), (error, info) => {
        if (!error) connection.quit();
        end(error ?? info ?? {});
      });
    };
    connection.on('error', end);
    connection.connect(
      go(() => {
        const { user, password = '' } = server;
        if (user === undefined || !connection.allowsAuth) send();
        else connection.login({ user, pass: password }, go(send));
      }),
    );
  });
}

function optionsFor(server: SmtpServer): ConstructorParameters<typeof SMTPConnection>[0] {
  const { host, port, isImplicitTls, isPlain, ca } = server;
  return {
    host,
    port,
    secure: isImplicitTls,
    requireTLS: !isPlain && !isImplicitTls,
    ignoreTLS: isPlain,
    tls: { minVersion: 'TLSv1.2' as const, rejectUnauthorized: true, ...(ca && { ca }) },
    connectionTimeout: 30 * SECONDS,
    greetingTimeout: 30 * SECONDS,
    socketTimeout: 120 * SECONDS,
    logger: false,
  };
}
