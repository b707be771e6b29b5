// The name of the attached PDF: ASCII, so that no mail program spoils it, and sorting by date.

import { editionFileName } from '../brief/audience/edition-name.ts';
import type { BriefDate } from '../brief/dates/date.ts';
import type { Brief } from '../brief/format/schema.ts';
import { statusInFact } from '../brief/open-points.ts';
import { asciiName } from './ascii-name.ts';

/** For instance `2027-05-07_saron-strait_ed2_TLP-AMBER.pdf`; `file` is the brief's. */
export function attachmentName(brief: Brief, file: string): string {
  const { as_of: asOf, edition, handling } = brief;
  const status = statusInFact(brief);
  const parts = [
    asOf && dayOf(asOf),
    asciiName(stemOf(editionFileName(file, brief.withheld?.audience)), brief.language),
    edition && `ed${edition}`,
    status === 'draft' || status === 'withdrawn' ? status.toUpperCase() : undefined,
    handling?.tlp && `TLP-${handling.tlp}`,
  ];
  return `${parts.filter(Boolean).join('_')}.pdf`;
}

function dayOf({ text }: BriefDate): string {
  return text.slice(0, 10);
}

function stemOf(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '');
}
