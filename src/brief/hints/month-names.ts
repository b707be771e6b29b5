// Names of months and days in the languages that briefs are written in.
import { LANGUAGES, ofAll } from '../../languages/languages.ts';

/** What may stand between a date and a time. */
export const TIME_WORDS = new RegExp(`\\s+(?:${patternOf('beforeTime')})$`, 'iu');

/** A number with what may follow it in a date. */
export const ORDINAL = new RegExp(`^(\\d{1,4})(?:${patternOf('ordinals')})?$`, 'iu');

function patternOf(key: 'beforeTime' | 'ordinals'): string {
  return ofAll(({ dates }) => dates?.reading?.[key]).join('|');
}

let known: ReadonlyMap<string, number> | undefined;

/** The number of the month, 0 for a word that says nothing of the date, undefined for any other. */
export function monthOf(word: string): number | undefined {
  known ??= namesOfMonths();
  const plain = folded(word);
  const bare = ofAll(({ dates }) => dates?.reading?.prefix)
    .filter((prefix) => plain.startsWith(prefix))
    .map((prefix) => known?.get(plain.slice(prefix.length)));
  return known.get(plain) ?? bare[0];
}

function namesOfMonths(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const add = (text: string, month: number): void => {
    for (const part of text.split(/[\s/]+/u)) {
      const word = folded(part);
      if (word === '' || /\d/.test(word)) continue;
      const other = names.get(word) ?? 0;
      // A word for two months in two languages is taken for neither.
      if (other === 0) names.set(word, month);
      else if (month !== 0 && other !== month) names.set(word, Number.NaN);
    }
  };
  for (const [tag, { dates }] of Object.entries(LANGUAGES)) {
    if (dates?.reading === undefined) continue;
    const { regions = [], fillers = '' } = dates.reading;
    add(fillers, 0);
    for (const language of [tag, ...regions.map((region) => `${tag}-${region}`)])
      for (const style of ['long', 'short'] as const) addOf(language, style, add);
  }
  return new Map([...names].filter(([, month]) => !Number.isNaN(month)));
}

function addOf(
  language: string,
  style: 'long' | 'short',
  add: (text: string, month: number) => void,
): void {
  const options = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
  const alone = new Intl.DateTimeFormat(language, { ...options, month: style });
  const dated = new Intl.DateTimeFormat(language, { ...options, month: style, day: 'numeric' });
  const weekday = new Intl.DateTimeFormat(language, { ...options, weekday: style });
  for (let month = 1; month <= 12; month += 1) {
    const day = new Date(Date.UTC(2001, month - 1, month));
    add(alone.format(day), month);
    for (const { type, value } of dated.formatToParts(day)) if (type === 'month') add(value, month);
  }
  for (let day = 1; day <= 7; day += 1) add(weekday.format(new Date(Date.UTC(2001, 0, day))), 0);
}

function folded(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(/[\p{M}.\u200E\u200F]/gu, '')
    .toLowerCase();
}
