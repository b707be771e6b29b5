// File names in ASCII that still tell one from another, whatever script they are written in.

import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';

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
