// Every code of a problem that keeps a mail from being written or sent, with what it means.

/** Titles by code; the codes are stable, people may search for them. */
export const MAIL_CODES = {
  'mail-address-invalid': 'An address cannot be written to',
  'mail-address-utf8': 'An address works with servers that know SMTPUTF8 only',
  'mail-red-not-named':
    'A brief marked TLP:RED would go to somebody whom its distribution does not name',
  'mail-embargo': 'The embargo of the brief has not ended',
  'mail-large': 'The message is so large that some servers will not take it',
  'mail-too-large': 'The message is larger than a mail can be',
  'mail-no-sender': 'The mail has no sender',
  'mail-no-recipient': 'The mail has no recipient',
} as const;

export type MailCode = keyof typeof MAIL_CODES;
