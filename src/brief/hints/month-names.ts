// Names of months and days in the languages that briefs are written in.

const LANGUAGES = ['en', 'fr', 'uk', 'ar', 'ar-LB', 'he', 'de', 'es', 'ru', 'it', 'pt', 'pl', 'nl'];

/** Words that may stand in a date and say nothing of it. */
const FILLERS: ReadonlySet<string> = new Set([
  ...['of', 'the', 'on', 'de', 'du', 'del', 'le', 'la', 'el', 'den', 'der', 'am', 'di', 'do'],
  ...['року', 'р', 'года', 'г', 'من', 'في', 'ב', 'st', 'd'],
]);

/** What may stand between a date and a time. */
export const TIME_WORDS = /\s+(?:at|à|um|a las|alle|о|об|в|בשעה|الساعة)$/iu;

let known: ReadonlyMap<string, number> | undefined;

/** The number of the month, 0 for a word that says nothing of the date, undefined for any other. */
export function monthOf(word: string): number | undefined {
  known ??= namesOfMonths();
  const plain = folded(word);
  // Hebrew writes “in” as part of the word.
  return known.get(plain) ?? (plain.startsWith('ב') ? known.get(plain.slice(1)) : undefined);
}

function namesOfMonths(): ReadonlyMap<string, number> {
  const names = new Map<string, number>([...FILLERS].map((word) => [word, 0]));
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
  for (const language of LANGUAGES)
    for (const style of ['long', 'short'] as const) addOf(language, style, add);
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
