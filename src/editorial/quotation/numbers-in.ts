// The numbers of a text, written in figures or, in some languages, in words.

interface Words {
  /** From two on: `one` is an article in most languages. */
  readonly units: readonly string[];
  readonly teens: readonly string[];
  /** Twenty, thirty, to ninety. */
  readonly tens: readonly string[];
  /** Between tens and units. */
  readonly joint: string;
}

// Each entry is the inside of a pattern. Word lists end where a language counts otherwise.
const LANGUAGES: Readonly<Record<string, Words>> = {
  en: {
    units: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
    teens: [
      'ten',
      'eleven',
      'twelve',
      'thirteen',
      'fourteen',
      'fifteen',
      'sixteen',
      'seventeen',
      'eighteen',
      'nineteen',
    ],
    tens: ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
    joint: '[- ]',
  },
  fr: {
    units: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
    teens: [
      'dix',
      'onze',
      'douze',
      'treize',
      'quatorze',
      'quinze',
      'seize',
      'dix-sept',
      'dix-huit',
      'dix-neuf',
    ],
    tens: ['vingt', 'trente', 'quarante', 'cinquante', 'soixante'],
    joint: '[- ](?:et )?',
  },
  de: {
    units: ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
    teens: [
      'zehn',
      'elf',
      'zwölf',
      'dreizehn',
      'vierzehn',
      'fünfzehn',
      'sechzehn',
      'siebzehn',
      'achtzehn',
      'neunzehn',
    ],
    tens: ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'],
    joint: 'und',
  },
  es: {
    units: ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'],
    teens: [
      'diez',
      'once',
      'doce',
      'trece',
      'catorce',
      'quince',
      'dieciséis',
      'diecisiete',
      'dieciocho',
      'diecinueve',
    ],
    tens: [
      'veinte',
      'treinta',
      'cuarenta',
      'cincuenta',
      'sesenta',
      'setenta',
      'ochenta',
      'noventa',
    ],
    joint: ' y ',
  },
  uk: {
    units: [
      'дв(?:а|і|ох|ома)',
      'тр(?:и|ьох)',
      'чотир(?:и|ьох)',
      "п[’'ʼ]ят(?:ь|и)",
      'шіст(?:ь)|шести',
      'сім|семи',
      'вісім|восьми',
      "дев[’'ʼ]ят(?:ь|и)",
    ],
    teens: [
      'десят(?:ь|и)',
      'одинадцят(?:ь|и)',
      'дванадцят(?:ь|и)',
      'тринадцят(?:ь|и)',
      'чотирнадцят(?:ь|и)',
      "п[’'ʼ]ятнадцят(?:ь|и)",
      'шістнадцят(?:ь|и)',
      'сімнадцят(?:ь|и)',
      'вісімнадцят(?:ь|и)',
      "дев[’'ʼ]ятнадцят(?:ь|и)",
    ],
    tens: [
      'двадцят(?:ь|и)',
      'тридцят(?:ь|и)',
      'сорока?',
      "п[’'ʼ]ятдесят(?:и)?",
      'шістдесят(?:и)?',
      'сімдесят(?:и)?',
      'вісімдесят(?:и)?',
      "дев[’'ʼ]яносто",
    ],
    joint: ' ',
  },
  ru: {
    units: [
      'дв(?:а|е|ух|умя)',
      'тр(?:и|[её]х)',
      'четыр(?:е|[её]х)',
      'пят(?:ь|и)',
      'шест(?:ь|и)',
      'сем(?:ь|и)',
      'восемь|восьми',
      'девят(?:ь|и)',
    ],
    teens: [
      'десят(?:ь|и)',
      'одиннадцат(?:ь|и)',
      'двенадцат(?:ь|и)',
      'тринадцат(?:ь|и)',
      'четырнадцат(?:ь|и)',
      'пятнадцат(?:ь|и)',
      'шестнадцат(?:ь|и)',
      'семнадцат(?:ь|и)',
      'восемнадцат(?:ь|и)',
      'девятнадцат(?:ь|и)',
    ],
    tens: [
      'двадцат(?:ь|и)',
      'тридцат(?:ь|и)',
      'сорока?',
      'пят(?:ь|и)десят(?:и)?',
      'шест(?:ь|и)десят(?:и)?',
      'сем(?:ь|и)десят(?:и)?',
      'восемьдесят|восьмидесяти',
      'девяносто',
    ],
    joint: ' ',
  },
};
/** Words that make a number another one, and clocks: who compares them must count. */
const SCALES =
  /million|milliard|billion|тисяч|тысяч|мільйон|миллион|мільярд|миллиард|млн|млрд|thousand|hundred|dozen|tausend|hundert|dutzend|\bmille\b|\bmil\b|\bcent(?:s)?\b|cien|ciento|douzaine|docena|millones|millón|مليون|ألف|آلاف|مليار|מיליון|מיליארד|אלף|אלפים|quatre-vingt|\d:\d|\d\s?[ap]\.?m\b/iu;
const FIGURES = /\d{1,3}(?:[.,\u00A0\u202F '’]\d{3})+(?!\d)|\d+(?:[.,]\d+)?/gu;

/** The numbers of `text`; undefined if they can't be told for sure. */
export function numbersIn(text: string, language: string): ReadonlySet<number> | undefined {
  const plain = text.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660));
  if (SCALES.test(plain)) return undefined;
  const numbers = new Set(Array.from(plain.matchAll(FIGURES), ([figures]) => numberOf(figures)));
  for (const number of numbersInWords(plain, language)) numbers.add(number);
  return numbers;
}

function numberOf(figures: string): number {
  const isGrouped = /^\d{1,3}(?:\D\d{3})+$/u.test(figures);
  return Number(isGrouped ? figures.replace(/\D/gu, '') : figures.replace(',', '.'));
}

function* numbersInWords(text: string, language: string): Generator<number> {
  const words = LANGUAGES[language.toLowerCase().split('-')[0] ?? ''];
  if (!words) return;
  const { units, teens, tens, joint } = words;
  const group = (list: readonly string[]): string => `(?:${list.join('|')})`;
  const compound =
    joint === 'und'
      ? `(?:(?:ein|${group(units)})und)?${group(tens)}`
      : `${group(tens)}(?:${joint}(?:\\p{L}{2,5}(?<=un|one|один|одна|une|uno)|${group(units)}))?`;
  const whole = new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${compound}|${group(teens)}|${group(units)})(?![\\p{L}\\p{M}])`,
    'giu',
  );
  for (const [written] of text.matchAll(whole)) yield read(written, words);
}

function read(written: string, { units, teens, tens }: Words): number {
  const is = (pattern: string): boolean => new RegExp(`^(?:${pattern})$`, 'iu').test(written);
  const teen = teens.findIndex(is);
  if (teen !== -1) return 10 + teen;
  const unit = units.findIndex(is);
  if (unit !== -1) return 2 + unit;
  const ten = tens.findIndex((pattern) => new RegExp(`(?:${pattern})`, 'iu').test(written));
  const rest = written.replace(new RegExp(tens[ten] ?? '', 'iu'), '');
  const one = units.findIndex((pattern) => new RegExp(`(?:${pattern})`, 'iu').test(rest));
  const isOne = /(?:ein|un|une|uno|one|один|одна)(?:\P{L}|und|$)/iu.test(rest);
  return 20 + ten * 10 + (one !== -1 ? 2 + one : isOne ? 1 : 0);
}
