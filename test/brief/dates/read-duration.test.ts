// Lengths of time in words: what is read, by the calendar, and what is left unread.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isDateProblem, parseDate } from '../../../src/brief/dates/date.ts';
import { endAfter, readDuration } from '../../../src/brief/dates/read-duration.ts';

const short = (text: string, language: string): string =>
  Object.entries(readDuration(text, language) ?? {})
    .map(([name, value]) => `${value} ${name}`)
    .join(' ');

test.each([
  ['en', '6 months', '6 months'],
  ['en', 'Six months, renewable', '6 months'],
  ['en', 'six months, renewable for a further three months', '6 months'],
  ['en', 'half a year', '0.5 years'],
  ['en', 'a half-year', '0.5 years'],
  ['en', 'ninety days', '90 days'],
  ['en', '21-day', '21 days'],
  ['en', 'twenty-one days', '21 days'],
  ['en', 'twenty one days', '21 days'],
  ['en', 'a twenty-one-day truce', '21 days'],
  ['en', 'one hundred and twenty days', '120 days'],
  ['en', 'a hundred days', '100 days'],
  ['en', 'ninety (90) days', '90 days'],
  ['en', '90 (ninety) days', '90 days'],
  ['en', 'six months (180 days)', '6 months'],
  ['en', 'a month and ten days', '1 months 10 days'],
  ['en', 'a year and a half', '1.5 years'],
  ['en', 'two and a half months', '2.5 months'],
  ['en', '1.5 months', '1.5 months'],
  ['en', 'a fortnight', '2 weeks'],
  ['en', 'month-long', '1 months'],
  ['en', '72h', '72 hours'],
  ['en', '72 hrs', '72 hours'],
  ['en', 'an initial period of 60 days', '60 days'],
  ['en', '30 to 60 days', '60 days'],
  ['en', 'between thirty and sixty days', '60 days'],
  ['en', 'between five and twenty days', '20 days'],
  ['en', 'P6M', '6 months'],
  ['uk', 'P1Y2M10DT12H', '1 years 2 months 10 days 12 hours'],
  ['fr', 'P3W, renouvelable', '3 weeks'],
  ['fr', '6 mois', '6 months'],
  ['fr', 'six mois, renouvelable', '6 months'],
  ['fr', 'une durée de trois semaines', '3 weeks'],
  ['fr', 'un an et demi', '1.5 years'],
  ['fr', 'une demi-année', '0.5 years'],
  ['fr', 'un semestre', '6 months'],
  ['fr', 'quinze jours', '15 days'],
  ['fr', 'dix-sept jours', '17 days'],
  ['fr', 'soixante et onze jours', '71 days'],
  ['fr', 'soixante-dix-sept jours', '77 days'],
  ['fr', 'quatre-vingts jours', '80 days'],
  ['fr', 'quatre-vingt-dix jours', '90 days'],
  ['fr', 'quatre-vingt-dix-neuf jours', '99 days'],
  ['fr', 'cent vingt jours', '120 days'],
  ['fr', 'période d’une année', '1 years'],
  ['fr', 'six months', '6 months'],
  ['uk', '6 місяців', '6 months'],
  ['uk', 'шість місяців', '6 months'],
  ['uk', 'шести місяців з можливістю продовження', '6 months'],
  ['uk', 'пів року', '0.5 years'],
  ['uk', 'півроку', '6 months'],
  ['uk', 'півтора року', '1.5 years'],
  ['uk', 'на місяць', '1 months'],
  ['uk', 'двадцять один день', '21 days'],
  ['uk', 'дев’яносто днів', '90 days'],
  ['uk', 'сто двадцять діб', '120 days'],
  ['uk', '21-денне', '21 days'],
  ['uk', 'шестимісячне перемир’я', '6 months'],
  ['uk', 'двотижневе', '2 weeks'],
  ['uk', '72 години', '72 hours'],
  ['uk', 'тиждень і три дні', '1 weeks 3 days'],
  ['ar', '6 أشهر', '6 months'],
  ['ar', '٢١ يومًا', '21 days'],
  ['ar', 'ستة أشهر قابلة للتجديد', '6 months'],
  ['ar', 'شهران', '2 months'],
  ['ar', 'لمدة شهرين', '2 months'],
  ['ar', 'أسبوعين', '2 weeks'],
  ['ar', 'شهر واحد', '1 months'],
  ['ar', 'لمدة شهر', '1 months'],
  ['ar', 'نصف سنة', '0.5 years'],
  ['ar', 'سنة ونصف', '1.5 years'],
  ['ar', 'تسعون يومًا', '90 days'],
  ['ar', 'خمسة وأربعون يوما', '45 days'],
  ['ar', 'أحد عشر يوما', '11 days'],
  ['ar', 'مئة وعشرون يوما', '120 days'],
  ['ar', 'شهر وأسبوع', '1 months 1 weeks'],
  ['he', '6 חודשים', '6 months'],
  ['he', 'שישה חודשים', '6 months'],
  ['he', 'לשישה חודשים, ניתן להארכה', '6 months'],
  ['he', 'חצי שנה', '0.5 years'],
  ['he', 'שנה וחצי', '1.5 years'],
  ['he', 'חודשיים', '2 months'],
  ['he', 'שבועיים', '2 weeks'],
  ['he', 'שבוע אחד', '1 weeks'],
  ['he', 'עשרים ואחד ימים', '21 days'],
  ['he', 'שנים עשר חודשים', '12 months'],
  ['he', 'תשעים יום', '90 days'],
  ['he', 'בת 21 יום', '21 days'],
  ['es', 'seis meses, prorrogables', '6 months'],
  ['es', 'veintiún días', '21 days'],
  ['es', 'un año y medio', '1.5 years'],
  ['pt', 'vinte e um dias', '21 days'],
  ['pt', '6 meses, renováveis', '6 months'],
  ['it', 'settantadue ore', '72 hours'],
  ['it', 'sei mesi, rinnovabili', '6 months'],
  ['de', 'sechs Monate, verlängerbar', '6 months'],
  ['de', 'einundzwanzig Tage', '21 days'],
  ['de', '21-tägig', '21 days'],
  ['pl', 'sześć miesięcy z możliwością przedłużenia', '6 months'],
  ['pl', 'dwadzieścia jeden dni', '21 days'],
  ['pl', 'pół roku', '0.5 years'],
  ['ru', 'шесть месяцев с возможностью продления', '6 months'],
  ['ru', 'двадцать один день', '21 days'],
  ['ru', '21-дневное перемирие', '21 days'],
  ['ru', 'полгода', '6 months'],
  ['tr', 'altı ay, yenilenebilir', '6 months'],
  ['tr', 'yirmi bir gün', '21 days'],
  ['tr', '21 günlük', '21 days'],
  ['fa', 'شش ماه، قابل تمدید', '6 months'],
  ['fa', 'بیست و یک روز', '21 days'],
  ['fa', '۲۱ روزه', '21 days'],
  ['uk', '6 months', '6 months'],
  ['en', 'шість місяців', '6 months'],
])('%s: %s', (language, text, expected) => {
  expect(short(text, language)).toBe(expected);
});

test.each([
  ['en', 'until further notice'],
  ['en', 'indefinite'],
  ['en', 'several months'],
  ['en', 'six months, renewed twice'],
  ['en', '21 days, extended by 30 days'],
  ['en', 'six months, renewed automatically'],
  ['en', 'at least six months'],
  ['en', 'more than 90 days'],
  ['en', 'two thousand days'],
  ['en', '12 hours a day'],
  ['en', '10 days at sea, 30 days on land'],
  ['en', 'Friday to Sunday'],
  ['en', '21'],
  ['en', 'P'],
  ['es', 'al menos seis meses'],
  ['es', 'varios meses'],
  ['pt', 'pelo menos seis meses'],
  ['it', 'almeno sei mesi'],
  ['de', 'mindestens sechs Monate'],
  ['de', 'unbefristet'],
  ['pl', 'co najmniej sześć miesięcy'],
  ['pl', 'kilka miesięcy'],
  ['ru', 'не менее шести месяцев'],
  ['ru', 'бессрочно'],
  ['tr', 'en az altı ay'],
  ['fa', 'حداقل شش ماه'],
  ['fr', 'plusieurs mois'],
  ['fr', 'au moins six mois'],
  ['fr', 'six mois, prolongé deux fois'],
  ['fr', 'durée indéterminée'],
  ['uk', 'кілька місяців'],
  ['uk', 'щонайменше шість місяців'],
  ['uk', 'безстрокове'],
  ['uk', 'шість місяців, продовжено двічі'],
  ['ar', 'عدة أشهر'],
  ['ar', 'ستة أشهر على الأقل'],
  ['ar', 'ألف يوم'],
  ['ar', 'غير محددة'],
  ['he', 'כמה חודשים'],
  ['he', 'לפחות שישה חודשים'],
  ['he', 'ללא הגבלה'],
])('is not read: %s: %s', (language, text) => {
  expect(readDuration(text, language)).toBeUndefined();
});

describe('the end', () => {
  const end = (from: string, text: string): string => {
    const date = parseDate(from);
    if (isDateProblem(date)) throw new Error(from);
    return new Date(endAfter(date, text, 'en')!).toISOString();
  };

  it('goes by the calendar', () => {
    expect(end('2027-01-31', 'one month')).toBe('2027-02-28T23:59:59.999Z');
    expect(end('2027-02-01', '6 months')).toBe('2027-08-01T23:59:59.999Z');
    expect(end('2028-02-29', 'a year')).toBe('2029-02-28T23:59:59.999Z');
    expect(end('2027-05-01T18:00+02:00', '72 hours')).toBe('2027-05-04T16:00:00.000Z');
    expect(end('2027-05', 'P1M')).toBe('2027-06-30T23:59:59.999Z');
  });
});

it('reads every number up to two hundred in English words', () => {
  const ones =
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const tens = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  const said = (number: number): string => {
    if (number >= 100)
      return number % 100 === 0
        ? `${ones[number / 100]} hundred`
        : `${ones[Math.floor(number / 100)]} hundred and ${said(number % 100)}`;
    if (number < 20) return ones[number]!;
    return number % 10 === 0
      ? tens[number / 10]!
      : `${tens[Math.floor(number / 10)]}-${ones[number % 10]}`;
  };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (number) => {
      expect(readDuration(`${said(number)} days`, 'en')).toEqual({ days: number });
    }),
  );
});
