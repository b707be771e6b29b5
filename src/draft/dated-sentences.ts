// The sentences of an article that name a date, with the date as written and never more than that.

import { isDateProblem, OPEN_YEAR, parseDate } from '../brief/dates/date.ts';
import { baseOf } from '../languages/languages.ts';
import { foreignDate } from './foreign-dates.ts';
import type { FoundDate } from './found-date.ts';
import type { Sentence } from './sentences.ts';

export interface DatedSentence extends FoundDate {
  readonly sentence: Sentence;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const MONTH = `(?<month>${MONTHS.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?(?=\\s))`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)';
const YEAR = '(?<year>(?:1[89]|20|21)\\d{2})(?![\\d,.]\\d|\\d|%)';
/** The most telling first; `May` alone is a verb too, and a bare number no year. */
const FORMS: readonly RegExp[] = [
  /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b/u,
  new RegExp(`\\b(?:on\\s+)?${DAY}\\s+(?:of\\s+)?${MONTH},?\\s+${YEAR}`, 'iu'),
  new RegExp(`\\b(?:on\\s+)?${MONTH}\\s+${DAY},?\\s+${YEAR}`, 'iu'),
  new RegExp(`\\b(?:on\\s+)?${DAY}\\s+(?:of\\s+)?${MONTH}\\b`, 'iu'),
  new RegExp(`\\b(?:on\\s+)?${MONTH}\\s+${DAY}\\b`, 'iu'),
  new RegExp(`\\b(?:in\\s+|since\\s+|by\\s+)?${MONTH},?\\s+${YEAR}`, 'iu'),
  new RegExp(`\\b(?:in|since)\\s+${YEAR}`, 'iu'),
];

/** The dated sentences of `text` in order; what stands between quotation marks gives no date. */
export function datedSentences(
  sentences: readonly Sentence[],
  tag: string,
): readonly DatedSentence[] {
  return sentences.flatMap((sentence) => {
    const found = dateIn(sentence.masked, tag);
    return found === undefined ? [] : [{ sentence, ...found }];
  });
}

/** The most telling date of a sentence. */
export function dateIn(sentence: string, tag: string): FoundDate | undefined {
  if (baseOf(tag) !== 'en') return foreignDate(sentence, tag);
  for (const form of FORMS) {
    const match = form.exec(sentence);
    // A day that the calendar doesn't have is no reason to take its month.
    if (match?.groups) return foundDate(match[0], match.index, match.groups);
  }
  return undefined;
}

function foundDate(
  written: string,
  at: number,
  { year, month, day }: Readonly<Record<string, string | undefined>>,
): FoundDate | undefined {
  const rest = [month && monthNumber(month), day?.padStart(2, '0')].filter((part) => part);
  const date = [year ?? OPEN_YEAR, ...rest].join('-');
  if (isDateProblem(parseDate(date))) return undefined;
  return {
    written: written.replace(/\s+/gu, ' '),
    date,
    at,
  };
}

function monthNumber(written: string): string {
  if (/^\d/.test(written)) return written;
  const index = MONTHS.findIndex((month) => month.slice(0, 3) === written.slice(0, 3));
  return String(index + 1).padStart(2, '0');
}
