// The name of an attached document: ASCII, so that no mail program spoils it, and sorting by date.

import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';
import { editionFileName } from '../brief/audience/edition-name.ts';
import type { BriefDate } from '../brief/dates/date.ts';
import type { Brief } from '../brief/format/schema.ts';
import { statusInFact } from '../brief/open-points.ts';

/** For instance `2027-05-07_saron-strait_ed2_TLP-AMBER.pdf`; `file` is the brief's. */
export function attachmentName(brief: Brief, file: string, ending: string): string {
  const { as_of: asOf, edition, handling } = brief;
  const status = statusInFact(brief);
  const parts = [
    asOf && dayOf(asOf),
    asciiName(stemOf(editionFileName(file, brief.withheld?.audience)), brief.language),
    edition && `ed${edition}`,
    status === 'draft' || status === 'withdrawn' ? status.toUpperCase() : undefined,
    handling?.tlp && `TLP-${handling.tlp}`,
  ];
  return `${parts.filter(Boolean).join('_')}.${ending}`;
}

function dayOf({ text }: BriefDate): string {
  return text.slice(0, 10);
}

function stemOf(file: string): string {
  return file.replace(/^.*[\\/]/, '').replace(/\.ya?ml$/i, '');
}

/** Systems allow 255; a name in a list should be short anyway. */
const MAX_LENGTH = 80;

/** The name in Latin letters; `language` is that of the brief. Never empty. */
export function asciiName(name: string, language: string): string {
  const isUkrainian = language.startsWith('uk') || /[іїєґ]/i.test(name);
  const latin = anyAscii(isUkrainian ? romanised(name) : name.normalize('NFC'))
    .replace(/['’`"]+/g, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-._]+|[-._]+$/g, '');
  if (latin !== '' && latin.length <= MAX_LENGTH) return latin;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8);
  const start = latin === '' ? 'brief' : latin.slice(0, MAX_LENGTH - digest.length - 1);
  return `${start}-${digest}`;
}

// As on Ukrainian passports (Cabinet of Ministers, 2010); the library writes Cyrillic as Russian has it.
const LETTERS: Readonly<Record<string, string>> = {
  ...{ г: 'h', ґ: 'g', є: 'ie', и: 'y', ї: 'i', й: 'i', х: 'kh', ц: 'ts' },
  ...{ щ: 'shch', ю: 'iu', я: 'ia', ь: '' },
};
const AT_THE_START: Readonly<Record<string, string>> = {
  ...{ є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' },
};

function romanised(name: string): string {
  const plain = name.normalize('NFC').replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '');
  return plain
    .replace(/зг/gi, (pair) => cased(pair.charAt(0), { з: 'zgh' }))
    .replace(/(?<!\p{L})[єїйюя]/giu, (letter) => cased(letter, AT_THE_START))
    .replace(/[гґєиїйхцщюяь]/gi, (letter) => cased(letter, LETTERS));
}

function cased(letter: string, table: Readonly<Record<string, string>>): string {
  const small = letter.toLowerCase();
  const latin = table[small] ?? letter;
  return letter === small ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
}
