// The words that only the mail has: its subject, and what is attached.
import type { BriefDate } from '../../brief/dates/date.ts';
import type { Brief } from '../../brief/format/schema.ts';
import { directionOf } from '../../languages/writing.ts';
import { type Labels, labelText } from '../labels/labels.ts';
import { dateWords } from './dates.ts';
import type { View } from './present.ts';

/** The PDF as the mail names it. */
export interface Attachment {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** What the words of the mail are made from. */
export interface MailContext {
  readonly labels: Labels;
  /** The view of the document. */
  readonly view: View;
  readonly attachment: Attachment;
  /** Colours of TLP labels on black. */
  readonly marking: Readonly<Record<string, string>>;
}

/** The view of a document with that of its mail. */
export interface MailedView extends View {
  readonly mail: ReturnType<typeof presentMail>;
}

/** The words that only the mail has. */
export function presentMail(brief: Brief, context: MailContext) {
  const { labels, view, attachment, marking } = context;
  const tlp = brief.handling?.tlp;
  const next = brief.next_update && dateWords(labels, brief.next_update);
  const size = String(Math.max(1, Math.round(attachment.bytes / 1000)));
  return {
    /** Which way the brief's language is written. */
    direction: directionOf(brief.language),
    /** `TLP:AMBER` and the colour that it has on black. */
    marking: tlp && { text: `TLP:${tlp}`, colour: marking[tlp] ?? '#FFFFFF' },
    /** `DRAFT` or `WITHDRAWN`: said before all else, since people act on subjects. */
    mark: view.running.watermark,
    /** `Saron Strait truce talks: edition 2, as of 7 May 2027`. */
    titled: titled(brief, context),
    /** `Edition 2 · as of 7 May 2027, 18:00 UTC+2`; undefined if the brief has neither. */
    edition: view.running.edition === '' ? undefined : view.running.edition,
    nextUpdate: next && labelText(labels, 'mail.next_update', { date: next }),
    /** `Attached: 2027-05-07_saron-strait_ed2_TLP-AMBER.pdf (64 kB).` */
    attached: labelText(labels, 'mail.attached', { file: inOrder(attachment.name, brief), size }),
    sha256: attachment.sha256,
  };
}

// Among letters from right to left, the date that a name begins with would move to its end.
function inOrder(name: string, { language }: Brief): string {
  return directionOf(language) === 'rtl' ? `\u200E${name}` : name;
}

// Status `draft` or `withdrawn` is said by the mark.
function titled(brief: Brief, { labels, view }: MailContext): string {
  const { edition: number, status, as_of: asOf, title } = brief;
  const parts = [
    number && labelText(labels, 'mail.edition', { edition: String(number) }),
    status === 'corrected' ? labelText(labels, 'running.corrected') : undefined,
    asOf && labelText(labels, 'running.as_of', { date: dateWords(labels, toTheDay(asOf)) }),
  ];
  const edition = parts.filter(Boolean).join(view.comma);
  if (edition === '') return title;
  return labelText(labels, 'mail.titled', { title, edition });
}

function toTheDay(date: BriefDate): BriefDate {
  return date.precision === 'time' ? { ...date, precision: 'day' } : date;
}
