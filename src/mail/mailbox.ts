// Addresses: read, checked, and brought into the form that servers compare.

import { domainToASCII } from 'node:url';
import addressparser from 'nodemailer/lib/addressparser';
import { headerText, isUnfitForHeader } from './headers.ts';

/** Somebody who can be written to. */
export interface Mailbox {
  /** Name before the address; may be empty. */
  readonly name: string;
  /** The address with its domain in ASCII, as in `desk@xn--bcher-kva.example`. */
  readonly address: string;
}

/** What kept a text from being a mailbox. */
export interface AddressProblem {
  readonly written: string;
  readonly reason: string;
}

/** Longest parts by RFC 5321. */
const MAX_LOCAL = 64;
const MAX_ADDRESS = 254;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/** The mailboxes of a list such as `Desk <desk@example.org>, ps@example.org`. */
export function readMailboxes(list: string): (Mailbox | AddressProblem)[] {
  if (isUnfitForHeader(list)) {
    return [{ written: headerText(list), reason: 'it holds a line break or a control character' }];
  }
  const found = addressparser(list, { flatten: true });
  if (found.length === 0) return [{ written: list, reason: 'it is empty' }];
  return found.map(({ name, address }) => readMailbox(address || name, address ? name : ''));
}

/** One mailbox from its address and name. */
export function readMailbox(written: string, name: string = ''): Mailbox | AddressProblem {
  const at = written.lastIndexOf('@');
  if (at < 0) return { written, reason: 'it has no @' };
  const local = written.slice(0, at);
  const domain = domainToASCII(written.slice(at + 1));
  const reason = localFault(local) ?? domainFault(domain);
  if (reason !== undefined) return { written: headerText(written), reason };
  const address = `${local}@${domain}`;
  if (byteLength(address) > MAX_ADDRESS) return { written, reason: 'it is too long' };
  return { name: headerText(name), address };
}

/** True if this is what kept a text from being a mailbox. */
export function isAddressProblem(read: Mailbox | AddressProblem): read is AddressProblem {
  return 'reason' in read;
}

/** True if only servers with SMTPUTF8 (RFC 6531) take the address. */
export function needsUtf8({ address }: Mailbox): boolean {
  return /[^\0-\x7F]/.test(address);
}

/** `Desk <desk@example.org>`, for people. */
export function mailboxText({ name, address }: Mailbox): string {
  return name === '' ? address : `${name} <${address}>`;
}

/** True if both mean the same place; nobody tells mailboxes apart by capitals. */
export function isSameAddress(one: Mailbox, other: Mailbox): boolean {
  return one.address.toLowerCase() === other.address.toLowerCase();
}

// Quoted local parts (`"a b"@example.org`) are legal, and used by nobody but attackers.
function localFault(local: string): string | undefined {
  if (local === '') return 'nothing stands before the @';
  if (isUnfitForHeader(local) || /[\s<>()[\]\\,;:"@]/u.test(local))
    return 'a character before the @ cannot stand there';
  if (byteLength(local) > MAX_LOCAL) return `more than ${MAX_LOCAL} characters stand before the @`;
  return /^\.|\.\.|\.$/.test(local) ? 'a dot stands in the wrong place' : undefined;
}

function domainFault(domain: string): string | undefined {
  const labels = domain.split('.');
  const isName = labels.length > 1 && labels.every((label) => LABEL.test(label));
  return isName && !/^\d+$/.test(labels.at(-1)!) ? undefined : 'what follows the @ is no domain';
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
