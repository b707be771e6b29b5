// Who sends the mail and who receives it: from the command line, else from the brief.

import type { Brief } from '../brief/format/schema.ts';
import type { ParsedBrief } from '../brief/parse-brief.ts';
import type { Path } from '../brief/yaml/path-text.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { MailCode } from './codes.ts';
import {
  type AddressProblem,
  isAddressProblem,
  isSameAddress,
  type Mailbox,
  mailboxText,
  needsUtf8,
  readMailbox,
  readMailboxes,
} from './mailbox.ts';

/** Addresses as they were typed on the command line. */
export interface TypedPeople {
  readonly from?: string | undefined;
  readonly to: readonly string[];
  readonly cc: readonly string[];
}

/** Everybody that the mail names. */
export interface AddressBook {
  readonly from: Mailbox | undefined;
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  /** Everybody whom `handling.distribution` names with an address. */
  readonly named: readonly Mailbox[];
}

/** What a mailbox is told of: an option or a place in the brief. */
export type Place = Pick<Diagnostic, 'file' | 'span'>;

/** A parsed brief that is sound. */
export type SoundBrief = ParsedBrief & { readonly brief: Brief };

/** Makes the address book; whom the command line names takes the place of the distribution. */
export function readAddressBook(
  parsed: SoundBrief,
  typed: TypedPeople,
): { readonly book: AddressBook; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const keep = (place: Place, read: readonly (Mailbox | AddressProblem)[]): Mailbox[] => {
    for (const each of read.flatMap((one) => problemOf(one, place))) diagnostics.push(each);
    return read.filter((each): each is Mailbox => !isAddressProblem(each));
  };
  const option = (name: string, values: readonly string[]): Mailbox[] =>
    values.flatMap((value) => keep({ file: name }, readMailboxes(value)));
  const people = (path: Path, list: Brief['prepared_by'] = []): Mailbox[] =>
    list.flatMap(({ name, email }, index) =>
      email === undefined
        ? []
        : keep(placeOf(parsed, [...path, index, 'email']), [readMailbox(email, name)]),
    );
  const { handling, prepared_by: authors } = parsed.brief;
  const named = people(['handling', 'distribution'], handling?.distribution);
  const from = option('--from', typed.from === undefined ? [] : [typed.from]);
  const author = typed.from === undefined ? people(['prepared_by'], authors) : [];
  const isTyped = typed.to.length + typed.cc.length > 0;
  const to = unique(isTyped ? option('--to', typed.to) : named);
  const cc = unique(option('--cc', typed.cc)).filter((each) => !isAmong(to, each));
  return { book: { from: from[0] ?? author[0], to, cc, named }, diagnostics };
}

/** True if `list` has the address of `mailbox`. */
export function isAmong(list: readonly Mailbox[], mailbox: Mailbox): boolean {
  return list.some((each) => isSameAddress(each, mailbox));
}

/** Where a value of the brief stands. */
export function placeOf(parsed: SoundBrief, path: Path): Place {
  const span = parsed.locate(path);
  return { file: parsed.file, ...(span && { span }) };
}

function unique(list: readonly Mailbox[]): Mailbox[] {
  return list.filter((each, index) => !isAmong(list.slice(0, index), each));
}

function problemOf(read: Mailbox | AddressProblem, place: Place): Diagnostic[] {
  if (isAddressProblem(read)) {
    const message = `“${read.written}” is no address to write to: ${read.reason}`;
    return [problem('mail-address-invalid', message, place, 'write it like desk@example.org')];
  }
  if (!needsUtf8(read)) return [];
  const message = `${mailboxText(read)} can be reached through servers with SMTPUTF8 only`;
  const hint = 'use an ASCII address of the same person, if there is one';
  return [{ ...problem('mail-address-utf8', message, place, hint), severity: 'warning' }];
}

function problem(code: MailCode, message: string, place: Place, hint: string): Diagnostic {
  return { code, severity: 'error', message, ...place, hint };
}
