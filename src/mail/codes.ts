// What the problems of mail and of the documents beside the PDF mean.

import type { Explanations } from '../diagnostics/diagnostic.ts';

/** By code. */
export const MAIL_CODES = {
  'mail-address-invalid': {
    meaning: 'An address is not one that mail can be sent to.',
    why: 'A message to a misspelt address is lost, or reaches somebody else (RFC 5321, 4.1.2).',
    remedy: 'Correct the address at the place that the message names.',
  },
  'mail-address-utf8': {
    meaning: 'An address has letters that only servers with SMTPUTF8 (RFC 6531) take.',
    why: 'Other servers refuse the message for everybody.',
    remedy: 'Use an address in ASCII if the person has one; or send it alone with `--separate`.',
  },
  'mail-red-not-named': {
    meaning: 'A brief marked TLP:RED would go to somebody whom its distribution does not name.',
    why: 'TLP 2.0 (FIRST) keeps TLP:RED for the eyes and ears of individual recipients.',
    remedy: 'Name the person under `handling.distribution`, or do not send it there.',
  },
  'mail-embargo': {
    meaning: 'The embargo of the brief has not ended.',
    why: 'What is sent cannot be called back.',
    remedy: 'Wait, or say `--embargo-ok` for readers who may have it before.',
  },
  'mail-large': {
    meaning: 'The message is larger than 5 MB.',
    why: 'Some servers refuse it, and some readers pay for it.',
    remedy: 'Save its pictures smaller, if it can be.',
  },
  'mail-too-large': {
    meaning: 'The message is larger than 15 MB.',
    why: 'Few servers take it; a part of the readers would get nothing.',
    remedy: 'Save its pictures smaller, or send where it can be fetched.',
  },
  'mail-no-sender': {
    meaning: 'The mail has no sender.',
    why: 'A message without From is no message (RFC 5322, 3.6.2).',
    remedy: 'Name it with `--from`, or give `prepared_by` an `email`.',
  },
  'mail-no-recipient': {
    meaning: 'The mail has no recipient.',
    why: 'There is nobody to send it to.',
    remedy: 'Name somebody with `--to`, or with an `email` under `handling.distribution`.',
  },
  'mail-not-as-built': {
    meaning: 'The mail carries another document than the one that was built of the same brief.',
    why: 'A build with `--since`, `--template`, `--page` or `--set` makes another document; whoever looked at that one should know what is sent.',
    remedy: 'Give `mail` the same options, or build the PDF again without them.',
  },
  'mail-not-delivered': {
    meaning: 'A recipient did not get the message.',
    why: 'Servers refuse single recipients for reasons of their own; the others have it.',
    remedy:
      'Do what the server says and send again: the same Message-ID keeps mail from being read twice.',
  },
  'mail-declined': {
    meaning: 'Sending was not agreed to.',
    why: 'What is sent cannot be called back, so it is asked first.',
    remedy: 'Answer with yes, or say `--yes` in scripts.',
  },
  'calendar-without-id': {
    meaning:
      'A calendar was asked for, and an open issue, or a term of a ceasefire, that is due has no `id`.',
    why: 'A calendar knows its entries by name. Without an `id` the words are the name: worded otherwise in the next edition, it would stand twice, unless that edition is built with `--since`, which calls the old entry off.',
    remedy: 'Give it an `id`, and keep that in every edition.',
  },
  'calendar-empty': {
    meaning: 'A calendar was asked for, and nothing in the brief is due.',
    why: 'An empty calendar looks like one that lost its entries.',
    remedy: 'Leave `ics` out, or give `due` to issues or `next_update` to the brief.',
  },
} as const satisfies Explanations;

export type MailCode = keyof typeof MAIL_CODES;
