// The words that durations are written in, language by language.

/** A length of time by the calendar: a month has as many days as it has. */
export interface Length {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
}

/** How a language counts time. Words are in small letters, without accents of reading and apostrophes. */
export interface DurationWords {
  readonly numbers: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, Length>;
  /** Units that are a whole length without a number: `شهران`, `півроку`. */
  readonly wholes: ReadonlyMap<string, Length>;
  /** Units that are one of their kind where no number stands: `شهر`. */
  readonly ones: ReadonlySet<string>;
  /** Words before a length: a unit after them is one of its kind. */
  readonly leads: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  /** True if five stands before forty: خمسة وأربعون. */
  readonly unitsFirst: boolean;
  /** Letters that are written in front of a word and are words of their own. */
  readonly prefixes: readonly string[];
  /** What makes of a length less, or more, than it says: it is not read then. */
  readonly unclear: RegExp;
  /** What follows is about a time to come. */
  readonly renewable: RegExp;
}

const list = (words: string): string[] => words.split(/\s+/u).filter((word) => word !== '');
const set = (words: string): ReadonlySet<string> => new Set(list(words));

/** `one un 1` a line: the words, then what they are worth. */
function valued<T>(rows: readonly (readonly [words: string, value: T])[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap(([words, value]) => list(words).map((word) => [word, value])));
}

/** Words in the order of their numbers, with `/` between words for one number. */
function counted(words: string, from: number, step = 1): [string, number][] {
  return list(words).map((each, index) => [each.replaceAll('/', ' '), from + index * step]);
}

const english: DurationWords = {
  numbers: valued([
    ...counted('a/an/one two three four five six seven eight nine ten eleven twelve', 1),
    ...counted('thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 13),
    ...counted('twenty thirty forty/fourty fifty sixty seventy eighty ninety hundred', 20, 10),
    ['dozen', 12],
  ]),
  units: valued([
    ['minute minutes min mins', { minutes: 1 }],
    ['hour hours hr hrs h', { hours: 1 }],
    ['day days d', { days: 1 }],
    ['week weeks wk wks', { weeks: 1 }],
    ['fortnight fortnights', { weeks: 2 }],
    ['month months mo mos mth mths', { months: 1 }],
    ['year years yr yrs', { years: 1 }],
  ]),
  wholes: valued([
    ['weeklong', { weeks: 1 }],
    ['monthlong', { months: 1 }],
    ['yearlong', { years: 1 }],
  ]),
  ones: set(''),
  leads: set(''),
  and: set('and'),
  half: set('half'),
  unitsFirst: false,
  prefixes: [],
  unclear:
    /\b(?:extended|renewed|prolonged|automatic\w*|indefinite\w*|least|minimum|less|every|each|per|daily|thousands?|millions?|hundreds|several|few|after|notice|within|more|longer|rolling|open|unlimited|permanent|about \w+ to)\b|\b(?:hours?|days?|h) (?:a|per) (?:day|week|month)\b/u,
  renewable:
    /\b(?:renewable|extendable|extendible|extensible|prolongable|subject to|may be|can be)\b/u,
};

const french: DurationWords = {
  numbers: valued([
    ...counted('un/une deux trois quatre cinq six sept huit neuf dix onze douze treize', 1),
    ...counted('quatorze quinze seize', 14),
    ...counted('vingt/vingts trente quarante cinquante soixante septante huitante nonante', 20, 10),
    ['octante', 80],
    ['cent cents', 100],
    ['douzaine', 12],
    ['quinzaine', 15],
    ['trentaine', 30],
  ]),
  units: valued([
    ['minute minutes min', { minutes: 1 }],
    ['heure heures h', { hours: 1 }],
    ['jour jours j journee journees', { days: 1 }],
    ['semaine semaines sem', { weeks: 1 }],
    ['mois', { months: 1 }],
    ['trimestre trimestres', { months: 3 }],
    ['semestre semestres', { months: 6 }],
    ['an ans annee annees', { years: 1 }],
  ]),
  wholes: valued([]),
  ones: set(''),
  leads: set(''),
  and: set('et'),
  half: set('demi demie demis'),
  unitsFirst: false,
  prefixes: [],
  unclear:
    /\b(?:prolonge\w*|renouvelee?s?|reconduit\w*|reconduction|tacite\w*|automatique\w*|indetermine\w*|illimite\w*|moins|minimum|minimale?|chaque|par|tous|toutes|quotidien\w*|mille|milliers?|plusieurs|quelques|apres|preavis|plus|permanente?)\b/u,
  renewable: /\b(?:renouvelables?|prolongeables?|reconductibles?|pouvant|peut|sous reserve)\b/u,
};

const ukrainian: DurationWords = {
  numbers: valued([
    ...counted(
      'один/одна/одну/одного/однієї два/дві/двох три/трьох чотири/чотирьох пять/пяти шість/шести сім/семи вісім/восьми девять/девяти десять/десяти',
      1,
    ),
    ...counted(
      'одинадцять/одинадцяти дванадцять/дванадцяти тринадцять/тринадцяти чотирнадцять/чотирнадцяти пятнадцять/пятнадцяти шістнадцять/шістнадцяти сімнадцять/сімнадцяти вісімнадцять/вісімнадцяти девятнадцять/девятнадцяти',
      11,
    ),
    ...counted(
      'двадцять/двадцяти тридцять/тридцяти сорок/сорока пятдесят/пятдесяти/пятдесятьох шістдесят/шістдесяти/шістдесятьох сімдесят/сімдесяти/сімдесятьох вісімдесят/вісімдесяти/вісімдесятьох девяносто/девяноста сто/ста',
      20,
      10,
    ),
    ['двісті двохсот', 200],
    ['триста трьохсот', 300],
    ['півтора півтори', 1.5],
  ]),
  units: valued([
    ['хвилина хвилини хвилин хвилину хв', { minutes: 1 }],
    ['година години годин годину год', { hours: 1 }],
    ['день дня дні днів доба доби добу діб дн', { days: 1 }],
    ['тиждень тижня тижні тижнів', { weeks: 1 }],
    ['місяць місяця місяці місяців міс', { months: 1 }],
    ['квартал кварталу квартали кварталів', { months: 3 }],
    ['рік року роки років', { years: 1 }],
  ]),
  wholes: valued([
    ['півроку півріччя', { months: 6 }],
    ['півмісяця', { months: 0.5 }],
    ['півдоби', { hours: 12 }],
  ]),
  ones: set('годину добу день тиждень місяць квартал рік'),
  leads: set('на протягом терміном строком тривалістю перемиря період термін строк'),
  and: set('і й та з із'),
  half: set('пів половиною половина'),
  unitsFirst: false,
  prefixes: [],
  unclear:
    /(?<!\p{L})(?:(?:про|по)довжен(?:о|ий|а|е|і)|автоматичн\p{L}*|безстроков\p{L}*|необмежен\p{L}*|постійн\p{L}*|щонайменше|менше|більше|мінімум|кожн\p{L}*|щодня|щоденн\p{L}*|тисяч\p{L}*|кілька|декілька|після)(?!\p{L})|годин\p{L}* на (?:день|добу)/u,
  renewable: /(?<!\p{L})(?:з можливістю|з правом|може|можна)(?!\p{L})/u,
};

/** Adjectives such as `21-денне` and `шестимісячне`. */
export const UKRAINIAN_ADJECTIVES: readonly (readonly [ending: RegExp, unit: string])[] = [
  [/годинн(?:ий|а|е|і|ого|ої|им|ою|у)$/u, 'годин'],
  [/(?:денн|добов)(?:ий|а|е|і|ого|ої|им|ою|у)$/u, 'днів'],
  [/тижнев(?:ий|а|е|і|ого|ої|им|ою|у)$/u, 'тижнів'],
  [/місячн(?:ий|а|е|і|ого|ої|им|ою|у)$/u, 'місяців'],
  [/річн(?:ий|а|е|і|ого|ої|им|ою|у)$/u, 'років'],
];

const arabic: DurationWords = {
  numbers: valued([
    ...counted(
      'واحد/واحده/احد/احدي اثنان/اثنين/اثنتان/اثنتين/اثنا/اثني/اثنتا/اثنتي ثلاثه/ثلاث اربعه/اربع خمسه/خمس سته/ست سبعه/سبع ثمانيه/ثماني/ثمان تسعه/تسع عشره/عشر',
      1,
    ),
    ...counted(
      'عشرون/عشرين ثلاثون/ثلاثين اربعون/اربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين مئه/مائه/ميه',
      20,
      10,
    ),
    ['مئتان مئتين مائتان مائتين', 200],
  ]),
  units: valued([
    ['دقيقه دقائق', { minutes: 1 }],
    ['ساعه ساعات', { hours: 1 }],
    ['يوم يوما ايام', { days: 1 }],
    ['اسبوع اسبوعا اسابيع', { weeks: 1 }],
    ['شهر شهرا اشهر شهور', { months: 1 }],
    ['سنه سنوات سنين عام عاما اعوام', { years: 1 }],
  ]),
  wholes: valued([
    ['ساعتان ساعتين', { hours: 2 }],
    ['يومان يومين', { days: 2 }],
    ['اسبوعان اسبوعين', { weeks: 2 }],
    ['شهران شهرين', { months: 2 }],
    ['سنتان سنتين عامان عامين', { years: 2 }],
  ]),
  ones: set('ساعه يوم اسبوع شهر سنه عام'),
  leads: set('لمده مده فتره لفتره ل هدنه'),
  and: set('و'),
  half: set('نصف'),
  unitsFirst: true,
  prefixes: ['و', 'ل', 'ب', 'ال'],
  unclear:
    /(?<!\p{L})(?:ممدد\p{L}*|تمديدها|تمديده|تلقائي\p{L}*|الاقل|كل|يوميا|الف|الاف|عده|بضعه|غير|بعد|اكثر|دائم\p{L}*)(?!\p{L})/u,
  renewable: /(?<!\p{L})(?:قابل\p{L}*|يمكن|يجوز)(?!\p{L})/u,
};

const hebrew: DurationWords = {
  numbers: valued([
    ...counted(
      'אחד/אחת שניים/שתיים/שנים/שני/שתי שלושה/שלוש/שלושת ארבעה/ארבע/ארבעת חמישה/חמש/חמשת שישה/שש/ששה/ששת שבעה/שבע/שבעת שמונה/שמונת תשעה/תשע/תשעת עשרה/עשר/עשרת',
      1,
    ),
    ...counted('עשרים שלושים ארבעים חמישים/חמשים שישים/ששים שבעים שמונים תשעים מאה', 20, 10),
    ['מאתיים', 200],
  ]),
  units: valued([
    ['דקה דקות', { minutes: 1 }],
    ['שעה שעות', { hours: 1 }],
    ['יום ימים ימי יממה יממות', { days: 1 }],
    ['שבוע שבועות', { weeks: 1 }],
    ['חודש חודשים חודשי חדשים', { months: 1 }],
    ['שנה שנים שנות', { years: 1 }],
  ]),
  wholes: valued([
    ['שעתיים', { hours: 2 }],
    ['יומיים יממתיים', { days: 2 }],
    ['שבועיים', { weeks: 2 }],
    ['חודשיים', { months: 2 }],
    ['שנתיים', { years: 2 }],
  ]),
  ones: set('שעה יום יממה שבוע חודש שנה'),
  leads: set('למשך משך במשך לתקופה תקופה של ל בת בן הפוגה'),
  and: set('ו'),
  half: set('חצי מחצית'),
  unitsFirst: false,
  prefixes: ['ו', 'ל', 'ב', 'כ'],
  unclear:
    /(?<!\p{L})(?:הוארכה?|מוארכת?|חודשה|אוטומטי\p{L}*|לפחות|מינימום|כל|ביום|ליום|אלף|אלפי|כמה|מספר|אחרי|לאחר|יותר|ללא|קבוע\p{L}*)(?!\p{L})/u,
  renewable: /(?<!\p{L})(?:ניתנת?|מתחדשת?|אפשרות|באפשרות|עם)(?!\p{L})/u,
};

export const DURATION_WORDS: ReadonlyMap<string, DurationWords> = new Map([
  ['en', english],
  ['fr', french],
  ['uk', ukrainian],
  ['ar', arabic],
  ['he', hebrew],
]);
