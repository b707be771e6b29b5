// The name of the attached PDF: ASCII, so that no mail program spoils it, and sorting by date.

import { editionFileName } from '../brief/audience/edition-name.ts';
import type { BriefDate } from '../brief/date.ts';
import { statusInFact } from '../brief/open-points.ts';
import type { Brief } from '../brief/schema.ts';

/** Systems allow 255; a name in a list should be short anyway. */
const MAX_STEM = 80;

/** For instance `2027-05-07_saron-strait_ed2_TLP-AMBER.pdf`; `file` is the brief's. */
export function attachmentName(brief: Brief, file: string): string {
  const { as_of: asOf, edition, handling } = brief;
  const status = statusInFact(brief);
  const parts = [
    asOf && dayOf(asOf),
    asciiStem(editionFileName(file, brief.withheld?.audience)),
    edition && `ed${edition}`,
    status === 'draft' || status === 'withdrawn' ? status.toUpperCase() : undefined,
    handling?.tlp && `TLP-${handling.tlp}`,
  ];
  return `${parts.filter(Boolean).join('_')}.pdf`;
}

function dayOf({ text }: BriefDate): string {
  return text.slice(0, 10);
}

// Letters lose their accents; what has no ASCII form at all becomes a hyphen.
function asciiStem(file: string): string {
  const stem = file
    .replace(/^.*[\\/]/, '')
    .replace(/\.ya?ml$/i, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-._]+|[-._]+$/g, '')
    .slice(0, MAX_STEM);
  return stem === '' ? 'brief' : stem;
}
