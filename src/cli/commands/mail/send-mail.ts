// Sends a composed mail after a question, and tells what came of each recipient.

import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { ComposedMail, MailSummary } from '../../../mail/compose-mail.ts';
import type { Delivery } from '../../../smtp/send-messages.ts';
import type { SmtpServer } from '../../../smtp/smtp-server.ts';
import type { Outcome } from '../../running/outcome.ts';
import type { World } from '../../running/world.ts';
import { NOT_AS_BUILT } from './built-before.ts';
import type { MailOptions } from './command.ts';

/** Asks unless told not to, sends, and says on a line each what came of the recipients. */
export async function sendMail(
  { messages, summary }: ComposedMail,
  server: SmtpServer,
  outcome: Outcome,
  options: MailOptions,
  world: World,
): Promise<Outcome> {
  if (!options.yes) {
    world.stderr.write(summaryText(summary, server, options.separate === true));
    // Told with the other problems too, but then it is sent.
    for (const { code, file, message } of outcome.diagnostics)
      if (code === NOT_AS_BUILT) world.stderr.write(`Note:     ${file}: ${message}\n`);
    if (!(await ask('Send it?', world))) return withProblems(outcome, [declined(outcome.file)]);
  }
  const { sendMessages } = await import('../../../smtp/send-messages.ts');
  const deliveries: Delivery[] = [];
  await sendMessages(server, messages, (delivery) => {
    deliveries.push(delivery);
    if (!options.json && !options.quiet) world.stdout.write(`${deliveryText(delivery)}\n`);
  });
  const missed = deliveries.filter(({ state }) => state !== 'sent');
  const problems = missed.map((delivery) => notDelivered(outcome.file, delivery));
  return { ...withProblems(outcome, problems), deliveries };
}

function withProblems(outcome: Outcome, problems: readonly Diagnostic[]): Outcome {
  return { ...outcome, diagnostics: [...outcome.diagnostics, ...problems] };
}

function summaryText(summary: MailSummary, server: SmtpServer, isSeparate: boolean): string {
  const { from, to, cc, subject, attachments } = summary;
  const kilobytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1000));
  const count = to.length + cc.length;
  const lines = [
    `From:     ${from}`,
    ...to.map((each) => `To:       ${each}`),
    ...cc.map((each) => `Cc:       ${each}`),
    `Subject:  ${subject}`,
    ...attachments.map(({ name, bytes }) => `Attached: ${name} (${kilobytes(bytes)} kB)`),
    `Server:   ${server.host}:${server.port}${server.isPlain ? ', not encrypted' : ''}`,
    ...(isSeparate ? [`Each of the ${count} gets a message of their own.`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** For instance `ps@example.org: sent: 250 2.0.0 Ok <id@example.org>`. */
function deliveryText({ recipient, state, words, messageId }: Delivery): string {
  return `${recipient}: ${state}: ${words} ${messageId}`;
}

const REASONS: Readonly<Record<Delivery['state'], string>> = {
  sent: '',
  refused: 'the server refuses it',
  deferred: 'the server will take it later at the earliest',
  unknown: 'nobody knows whether it was delivered',
  failed: 'it was not sent',
};

function notDelivered(file: string, { recipient, state, words }: Delivery): Diagnostic {
  const again = `send it again with --to ${recipient}; it keeps its Message-ID, by which readers' programs can tell a copy`;
  return {
    code: 'mail-not-delivered',
    severity: 'error',
    message: `${recipient}: ${REASONS[state]}: ${words}`,
    file,
    hint: state === 'refused' ? 'check the address and ask the server’s keeper' : again,
  };
}

function declined(file: string): Diagnostic {
  return {
    code: 'mail-declined',
    severity: 'error',
    message: 'nothing was sent, since the answer was not yes',
    file,
  };
}

/** Anything but a clear yes is a no. */
async function ask(question: string, { stdin, stderr }: World): Promise<boolean> {
  stderr.write(`${question} [y/N] `);
  let line = '';
  for await (const chunk of stdin) {
    line += new TextDecoder().decode(chunk);
    if (/[\r\n]/.test(line)) break;
  }
  return /^\s*y(?:es)?\s*$/i.test(line.split(/[\r\n]/)[0] ?? '');
}
