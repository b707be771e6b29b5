// English.

import { reported } from './en-reported.ts';
import { wording } from './en-wording.ts';
import type { Language } from './language.ts';

export const english: Language = {
  name: 'English',
  script: 'Latn',
  hyphenated: false,
  withheld: '(withheld)',
  common: 'the|of|and|to|that|was|with|said|for|which|we|he|she|it|is|in|a|not|by|from',
  dates: {
    isDayMonthYear: true,
    reading: { fillers: 'of the on st d', beforeTime: 'at', ordinals: 'st|nd|rd|th' },
    monthsAfterDay: 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec',
    monthsBeforeDay:
      'january|february|march|april|may|june|july|august|september|october|november|december',
  },
  numbers: {
    ones: 'one two three four five six seven eight nine',
    teens: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    more: [
      ['a an', 1],
      ['dozen', 12],
      ['fourty', 40],
      ['hundred', 100],
    ],
    joint: '[- ]',
    scales: 'million|billion|thousand|hundred|dozen',
  },
  durations: {
    units: [
      ['minute minutes min mins', { minutes: 1 }],
      ['hour hours hr hrs h', { hours: 1 }],
      ['day days d', { days: 1 }],
      ['week weeks wk wks', { weeks: 1 }],
      ['fortnight fortnights', { weeks: 2 }],
      ['month months mo mos mth mths', { months: 1 }],
      ['year years yr yrs', { years: 1 }],
    ],
    wholes: [
      ['weeklong', { weeks: 1 }],
      ['monthlong', { months: 1 }],
      ['yearlong', { years: 1 }],
    ],
    and: 'and',
    half: 'half',
    articles: 'a an',
    behind: 'long',
    unclear:
      /\b(?:extended|renewed|prolonged|automatic\w*|indefinite\w*|least|minimum|less|every|each|per|daily|thousands?|millions?|hundreds|several|few|after|notice|within|more|longer|rolling|open|unlimited|permanent|about \w+ to)\b|\b(?:hours?|days?|h) (?:a|per) (?:day|week|month)\b/u,
    renewable:
      /\b(?:renewable|extendable|extendible|extensible|prolongable|subject to|may be|can be)\b/u,
  },
  small: {
    words:
      'a about after all also an and any are as at be been before but by can could did do does each for from had has have he her his how if in into is it its may more most must nor of off on once only or other our out over own s said say says she should so some such than that the their them then there these they this those to under until up was we were what when where which while who will with within would',
    turning:
      'after all any before can could each if may more most no nor not off once only or other out over should some under until',
  },
  pages: { page: 'page|p\\.', of: 'of' },
  bylines: {
    by: '(?:Written|Reported|Story|Report|Text)\\s+by|By|BY|Author:|Text:|Byline:',
    published: '(?:First\\s+)?Published|Posted|Date',
    and: 'and',
    from: 'in',
  },
  honorifics: 'mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|madam|prof|hon|rev|sheikh',
  negations: {
    negation:
      "\\p{L}+n't|cannot|not|never|no|nor|neither|none|nobody|nothing|nowhere|without|hardly|scarcely|barely|seldom|rarely|refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to|fail(?:s|ed|ing)? to|den(?:y|ies|ied)|unable to|unwilling to",
    apart:
      '(?:under|in|at|on|by) no (?:circumstances|way|event|case|point|time|stage|account|means)|never|not ever|not at all',
    clause:
      'and|but|or|because|while|though|although|if|when|whenever|which|who|whose|that|where|until|unless|since|so|yet|as|after|before|what|why|how|whether',
    only: 'only|just|merely|least|simply',
    open: 'without|nor|neither',
  },
  reported,
  wording,
};
