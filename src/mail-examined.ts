// The mail that carries the documents of a brief: `mail` and every press compose it this way.

import type { Examined, RunSettings } from './examine.ts';
import type { MailResult } from './mail/compose-mail.ts';

/** Who mails, to whom and how. */
export interface Mailing {
  /** `Desk <desk@example.org>`; absent: the first author with an address. */
  readonly from?: string;
  /** Absent, and no `cc`: everybody with an address in `handling.distribution`. */
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  /** Mails it although its embargo has not ended. */
  readonly embargoOk?: boolean;
  /** One message a recipient instead of one for all. */
  readonly separate?: boolean;
  /** Tells drafts of different briefs apart. */
  readonly draftOf?: string | undefined;
}

/**
 * The messages for what was built with these settings; `isSent` tells messages from a draft.
 * Undefined if the brief has no document to send.
 */
export async function mailExamined(
  { documents, parsed, design, wholeView }: Examined,
  settings: RunSettings,
  mailing: Mailing,
  isSent: boolean,
): Promise<MailResult | undefined> {
  const { formats = ['pdf'] } = settings;
  const attached = formats.flatMap((format) => {
    const bytes = documents[format];
    return bytes === undefined ? [] : [[format, bytes] as const];
  });
  if (attached.length === 0 || !parsed || !design || !wholeView) return undefined;
  // Loaded only now: nothing else needs mail.
  const { composeMail } = await import('./mail/compose-mail.ts');
  const { now, created, overrides, template = '', page = '', since = '' } = settings;
  const composed = await composeMail({
    parsed,
    template: design.template,
    // A mail says all that it has words for, whatever a page has no room for.
    view: wholeView(),
    documents: attached,
    marking: design.theme.marking,
    people: { from: mailing.from, to: mailing.to ?? [], cc: mailing.cc ?? [] },
    now,
    date: created,
    seed: JSON.stringify([overrides, template, page, since]),
    embargoOk: mailing.embargoOk === true,
    isSent,
    draftOf: mailing.draftOf,
    isSeparate: mailing.separate === true,
  });
  if (!settings.strict || composed.diagnostics.length === 0) return composed;
  return { diagnostics: composed.diagnostics.map((each) => ({ ...each, severity: 'error' })) };
}
