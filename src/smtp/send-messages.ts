// Hands messages to an SMTP server, one after another, and tells what came of each recipient.

import type { Message } from '../mail/compose-mail.ts';
import { type Delivery, deliveriesOf, isHopeless, notTried } from './deliveries.ts';
import { handOver } from './hand-over.ts';
import type { SmtpServer } from './smtp-server.ts';

/**
 * Sends the messages; `tell` hears of each recipient as soon as the server has answered. Where the
 * server cannot be reached or refuses the password, the rest is not tried.
 */
export async function sendMessages(
  server: SmtpServer,
  messages: readonly Message[],
  tell: (delivery: Delivery) => void,
): Promise<void> {
  let hopeless = false;
  for (const message of messages) {
    if (hopeless) {
      for (const delivery of notTried(message)) tell(delivery);
      continue;
    }
    const answer = await handOver(server, message);
    hopeless = isHopeless(answer);
    for (const delivery of deliveriesOf(message, answer, server.password)) tell(delivery);
  }
}
