// The rules of mailing: who may get the brief, when, and how large a message may be.

import { isPast } from '../brief/dates/clock.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type AddressBook, isAmong, placeOf, type SoundBrief } from './address-book.ts';
import type { MailCode } from './codes.ts';
import { mailboxText } from './mailbox.ts';

/** What the rules are told besides the brief. */
export interface Circumstances {
  readonly now: Date;
  /** The user knows of the embargo. */
  readonly embargoOk: boolean;
  /** The message is to leave this machine. */
  readonly isSent: boolean;
}

/** Servers commonly take 10 to 25 MB; many people's boxes fill up long before. */
const LARGE = 5_000_000;
const TOO_LARGE = 15_000_000;

/** What speaks against mailing the brief to these people now. */
export function checkMail(
  parsed: SoundBrief,
  book: AddressBook,
  circumstances: Circumstances,
): Diagnostic[] {
  return [
    ...redProblems(parsed, book),
    ...embargoProblems(parsed, circumstances),
    ...(circumstances.isSent ? peopleProblems(parsed, book) : []),
  ];
}

/** What the size of the whole message speaks against; attachments grow by a third in a mail. */
export function checkSize(file: string, bytes: number): Diagnostic[] {
  if (bytes <= LARGE) return [];
  const size = `${(bytes / 1_000_000).toFixed(1)} MB`;
  const hint = 'leave out what the readers do not need, or pass on the PDF by another way';
  if (bytes <= TOO_LARGE) {
    const message = `the message has ${size}; not every server will take it`;
    return [{ ...problem('mail-large', message, { file }, hint), severity: 'warning' }];
  }
  const message = `the message has ${size}; more than 15 MB go by no mail`;
  return [problem('mail-too-large', message, { file }, hint)];
}

function redProblems(parsed: SoundBrief, { to, cc, named }: AddressBook): Diagnostic[] {
  if (parsed.brief.handling?.tlp !== 'RED') return [];
  const place = placeOf(parsed, ['handling', 'tlp']);
  const hint = 'add the person with an `email` to handling.distribution, or leave them out';
  return [...to, ...cc]
    .filter((each) => !isAmong(named, each))
    .map((each) => {
      const message = `TLP:RED goes only to persons whom the distribution names; ${mailboxText(each)} is none of them`;
      return problem('mail-red-not-named', message, place, hint);
    });
}

// A day's embargo holds until the day is over: who means its morning can write the hour.
function embargoProblems(parsed: SoundBrief, { now, embargoOk }: Circumstances): Diagnostic[] {
  const until = parsed.brief.handling?.embargo_until;
  if (until === undefined || embargoOk || isPast(until, now)) return [];
  const place = placeOf(parsed, ['handling', 'embargo_until']);
  const hint = '--embargo-ok mails it nevertheless; the mail says until when it is embargoed';
  return [problem('mail-embargo', `the embargo lasts until ${until.text}`, place, hint)];
}

function peopleProblems({ file }: SoundBrief, { from, to, cc }: AddressBook): Diagnostic[] {
  const noSender = problem(
    'mail-no-sender',
    'nobody sends the mail',
    { file },
    'name an address with --from, or give the first of `prepared_by` an `email`',
  );
  const noRecipient = problem(
    'mail-no-recipient',
    'nobody receives the mail',
    { file },
    'name addresses with --to, or give the persons in handling.distribution an `email`',
  );
  return [...(from ? [] : [noSender]), ...(to.length + cc.length > 0 ? [] : [noRecipient])];
}

function problem(
  code: MailCode,
  message: string,
  place: Pick<Diagnostic, 'file' | 'span'>,
  hint: string,
): Diagnostic {
  return { code, severity: 'error', message, ...place, hint };
}
