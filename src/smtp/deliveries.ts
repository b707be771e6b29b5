// What a server's answer means for each recipient of a message.

import type { Message } from '../mail/compose-mail.ts';
import { headerText } from '../mail/header-text.ts';
import { withoutSecret } from './without-secret.ts';

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
export function deliveriesOf(
  message: Message,
  answer: object,
  password: string | undefined,
): Delivery[] {
  const whole: Answer = answer;
  return message.recipients.map((recipient) => {
    const own = whole.rejectedErrors?.find((each) => each.recipient === recipient);
    const { state, words } = verdict(own ?? whole);
    return { recipient, messageId: message.id, state, words: clean(words, password) };
  });
}

/** The deliveries of a message that was never handed over. */
export function notTried(message: Message): Delivery[] {
  const words = 'not tried, since the server took none before';
  return message.recipients.map((recipient) => ({
    recipient,
    messageId: message.id,
    state: 'failed',
    words,
  }));
}

/** True if the next message would fare no better. */
export function isHopeless(answer: object): boolean {
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
