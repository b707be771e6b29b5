// Dates in the words of languages other than English, by the names that Unicode has for their months.

import { isDateProblem, OPEN_YEAR, parseDate } from '../brief/dates/date.ts';
import { languageOf } from '../languages/languages.ts';
import type { FoundDate } from './found-date.ts';

interface Forms {
  readonly months: ReadonlyMap<string, number>;
  /** The most telling first. */
  readonly patterns: readonly RegExp[];
}

const known = new Map<string, Forms>();

function formsOf(tag: string): Forms {
  const forms = known.get(tag) ?? makeForms(tag);
  known.set(tag, forms);
  return forms;
}

function makeForms(tag: string): Forms {
  const months = monthsOf(tag);
  const names = [...months.keys()].toSorted((one, other) => other.length - one.length);
  const prefix = languageOf(tag)?.dates?.reading?.prefix;
  const month = `(?:${prefix ?? '(?!)'})?(?<month>${names.join('|')})(?![\\p{L}\\p{M}])`;
  const day = '(?<![\\d.,])(?<day>\\d{1,2})(?:\\.|er|º|ª|-?го)?';
  const of = '(?:\\s+(?:de|del|da|di))?\\s+';
  const year = '(?<year>(?:1[89]|20|21)\\d{2})(?![\\d%])';
  return {
    months,
    patterns: [
      /(?<![\d-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u,
      /(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日/u,
      /(?<!年)(?<month>\d{1,2})月(?<day>\d{1,2})日/u,
      ...(names.length === 0
        ? []
        : [
            new RegExp(`${day}${of}${month}${of}${year}`, 'iu'),
            new RegExp(`${day}${of}${month}`, 'iu'),
            new RegExp(`(?<!\\p{L})${month}${of}${year}`, 'iu'),
          ]),
    ],
  };
}

/** The names of the months of `tag`, alone and in a date, in small letters. */
function monthsOf(tag: string): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  const regions = languageOf(tag)?.dates?.reading?.regions ?? [];
  for (const locale of [tag, ...regions.map((region) => `${tag}-${region}`)]) {
    const options = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
    const alone = new Intl.DateTimeFormat(locale, { ...options, month: 'long' });
    const dated = new Intl.DateTimeFormat(locale, { ...options, month: 'long', day: 'numeric' });
    for (let month = 1; month <= 12; month += 1) {
      const date = new Date(Date.UTC(2001, month - 1, 2));
      const parts = dated.formatToParts(date).find(({ type }) => type === 'month');
      for (const name of [alone.format(date), parts?.value ?? ''])
        if (/^[\p{L}\p{M}]{3,}$/u.test(name)) months.set(name.toLowerCase(), month);
    }
  }
  return months;
}

/** The most telling date of a sentence in the language of `tag`. */
export function foreignDate(sentence: string, tag: string): FoundDate | undefined {
  const plain = sentence.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) & 0xf));
  const { months, patterns } = formsOf(tag);
  for (const pattern of patterns) {
    const match = pattern.exec(plain);
    if (!match?.groups) continue;
    const { year, month = '', day } = match.groups;
    const number = months.get(month.toLowerCase()) ?? Number(month);
    const parts = [String(number).padStart(2, '0'), day?.padStart(2, '0')];
    const date = [year ?? OPEN_YEAR, ...parts.filter((part) => part !== undefined)].join('-');
    // A day that the calendar doesn't have is no reason to take its month.
    if (isDateProblem(parseDate(date))) return undefined;
    const written = sentence.slice(match.index, match.index + match[0].length);
    return { written: written.replace(/\s+/gu, ' '), date, at: match.index };
  }
  return undefined;
}
