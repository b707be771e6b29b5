// Hands messages to an SMTP server, one after another, and tells what came of each recipient.

import { createTransport } from 'nodemailer';
import type { Message } from '../mail/compose-mail.ts';
import { type Delivery, deliveriesOf, isHopeless, notTried } from './deliveries.ts';
import type { SmtpServer } from './smtp-server.ts';

const SECONDS = 1000;

/**
 * Sends the messages; `tell` hears of each recipient as soon as the server has answered. Where the
 * server cannot be reached or refuses the password, the rest is not tried.
 */
export async function sendMessages(
  server: SmtpServer,
  messages: readonly Message[],
  tell: (delivery: Delivery) => void,
): Promise<void> {
  const transport = createTransport(optionsFor(server));
  let hopeless = false;
  for (const message of messages) {
    if (hopeless) {
      for (const delivery of notTried(message)) tell(delivery);
      continue;
    }
    const answer = await answerOf(() =>
      transport.sendMail({
        envelope: { from: message.from ?? '', to: [...message.recipients] },
        raw: Buffer.from(message.bytes),
      }),
    );
    hopeless = isHopeless(answer);
    for (const delivery of deliveriesOf(message, answer, server.password)) tell(delivery);
  }
  transport.close();
}

function optionsFor(server: SmtpServer) {
  const { host, port, isImplicitTls, isPlain, user, password, ca } = server;
  return {
    host,
    port,
    secure: isImplicitTls,
    requireTLS: !isPlain && !isImplicitTls,
    ignoreTLS: isPlain,
    tls: { minVersion: 'TLSv1.2' as const, rejectUnauthorized: true, ...(ca && { ca }) },
    ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
    connectionTimeout: 30 * SECONDS,
    greetingTimeout: 30 * SECONDS,
    socketTimeout: 120 * SECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
  };
}

// What a server says no to is an answer too.
async function answerOf(send: () => Promise<object>): Promise<object> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return error;
    throw error;
  }
}
