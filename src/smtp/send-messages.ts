// Hands messages to an SMTP server, one after another, and tells what came of each recipient.
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Message } from '../mail/compose-mail.ts';
import { headerText } from '../mail/headers.ts';
import { type SmtpServer, withoutSecret } from './smtp-server.ts';

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

const SECONDS = 1000;

/** The recipients that the server refused before the message, which the library keeps to itself. */
interface Refusals {
  readonly _envelope?: { readonly rejectedErrors?: readonly Error[] };
}

/**
 * The library's answer or error, with the server's answer to each recipient that it refused: what it
 * says to the message does not concern those.
 */
function handOver(server: SmtpServer, message: Message): Promise<object> {
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

/** What came of one recipient of one message. */
export interface Delivery {
  readonly recipient: string;
  readonly messageId: string;
  /** `deferred`: the server said to try again; `unknown`: it fell silent while it had the message. */
  readonly state: 'sent' | 'refused' | 'deferred' | 'unknown' | 'failed';
  /** The server's words, or ours where it said nothing. */
  readonly words: string;
}

/** The fields of nodemailer's answers and errors that are looked at. */
interface Answer {
  readonly code?: string;
  readonly message?: string;
  readonly response?: string;
  readonly responseCode?: number;
  readonly rejectedErrors?: readonly (Answer & { readonly recipient?: string })[];
}

/** The deliveries that `answer` (a result or an error of nodemailer's) tells of. */
function deliveriesOf(message: Message, answer: object, password: string | undefined): Delivery[] {
  const whole: Answer = answer;
  return message.recipients.map((recipient) => {
    const own = whole.rejectedErrors?.find((each) => each.recipient === recipient);
    const { state, words } = verdict(own ?? whole);
    return { recipient, messageId: message.id, state, words: clean(words, password) };
  });
}

/** The deliveries of a message that was never handed over. */
function notTried(message: Message): Delivery[] {
  const words = 'not tried, since the server took none before';
  return message.recipients.map((recipient) => ({
    recipient,
    messageId: message.id,
    state: 'failed',
    words,
  }));
}

/** True if the next message would fare no better. */
function isHopeless(answer: object): boolean {
  const { state } = verdict(answer);
  return state === 'failed';
}

type Verdict = Pick<Delivery, 'state' | 'words'>;

/**
 * The connection broke after it had been made. The library does not say when; the server may have
 * had the whole message, so that is what we must reckon with.
 */
const BROKEN = /closed unexpectedly|ECONNRESET|EPIPE|^Timeout$/i;

function verdict({ code, message = '', response, responseCode = 0 }: Answer): Verdict {
  const words = response ?? message;
  if (code === undefined) return { state: 'sent', words };
  if (code === 'EAUTH')
    return { state: 'failed', words: `the server refuses user or password: ${words}` };
  if (code === 'ETLS') return { state: 'failed', words: `no encryption: ${message}` };
  if (responseCode >= 500) return { state: 'refused', words };
  if (responseCode >= 400) return { state: 'deferred', words };
  if (BROKEN.test(message))
    return { state: 'unknown', words: `the connection was lost: ${message}` };
  return { state: 'failed', words: `no connection: ${message}` };
}

// OpenSSL puts its own whereabouts around the few words that say something.
const OPENSSL = /[0-9A-F]+:error:[^:]*:[^:]*:[^:]*:([^:]+):\S*/;

// A server's words go to a terminal, and a careless one may repeat what it was told.
function clean(words: string, password: string | undefined): string {
  const line = headerText(words).replace(OPENSSL, '$1');
  return withoutSecret(line, password);
}
