// Words to avoid in German prose of a desk.

import type { WordingLists } from './language.ts';

export const wording: WordingLists = {
  verbs: [
    {
      stems: ['prahl', 'brüst'],
      words: 'prahl(?:te|ten)|brüst(?:ete|eten) sich',
      neutral: 'sagte',
    },
    {
      stems: ['gestand', 'gab'],
      words: 'gestand(?:en)? (?:ein)?, dass|gab(?:en)? zu, dass',
      neutral: 'sagte, dass',
      unless: '(?<!\\p{L})(?:Gericht|Richter|Richterin|Polizei|Prozess)(?!\\p{L})',
    },
    {
      stems: ['wetter', 'polter'],
      words: 'wetter(?:te|ten)|polter(?:te|ten)',
      neutral: 'kritisierte',
    },
    {
      stems: ['behaupt'],
      words: 'behaupte(?:t|te|ten), (?:dass|er|sie)',
      neutral: 'sagte, dass',
    },
  ],
  weasels: [
    {
      stems: ['manche', 'viele', 'einige'],
      words: '(?:manche|viele|einige) (?:behaupten|befürchten|denken|glauben|meinen|sagen)',
      neutral: 'sagen, wer',
    },
    {
      stems: ['analysten', 'beobachter', 'experten', 'fachleute', 'kritiker'],
      words:
        '(?:analysten|beobachter|experten|fachleute|kritiker) (?:behaupten|befürchten|glauben|meinen|sagen|sehen|vermuten)',
      neutral: 'nennen, oder sagen, wie viele und von welcher Seite',
    },
    {
      stems: ['heißt', 'bekanntlich', 'gerücht'],
      words: 'es heißt, (?:dass)?|bekanntlich|gerüchten zufolge|gerüchteweise',
      neutral: 'sagen, wer es sagt',
    },
    {
      stems: ['angeblich', 'mutmaßlich'],
      words: 'angeblich(?:e[nrsm]?)?|mutmaßlich(?:e[nrsm]?)?',
      neutral: 'sagen, wer es behauptet, oder eine Quelle nennen',
      orSource: true,
    },
  ],
  loaded: [
    {
      stems: ['regime'],
      words: 'Regimes? (?:in |von )?\\p{Lu}[\\p{L}-]+|\\p{Ll}+(?:ische[snm]?|ischen) Regimes?',
      neutral: 'Regierung oder Behörden',
      cased: true,
    },
    {
      stems: ['terrorist'],
      words: 'Terrorist(?:en|in|innen)?',
      neutral: 'sagen, was sie getan haben, oder wer sie so nennt',
      cased: true,
    },
    {
      stems: ['sogenannt', 'selbst'],
      words: 'sogenannte[nrsm]?|selbst ?ernannte[nrsm]?',
      neutral: 'den Namen nennen, oder sagen, wer es so nennt',
    },
    {
      stems: ['marionette'],
      words: 'marionetten(?:regierung|staat|präsident|regime)(?:en|s)?',
      neutral: 'sagen, wer sie eingesetzt hat oder stützt',
    },
    {
      stems: ['barbarisch', 'heldenhaft', 'blutrünstig', 'scherge', 'fanatiker'],
      words:
        'barbarisch(?:e[nrsm]?)?|heldenhaft(?:e[nrsm]?)?|blutrünstig(?:e[nrsm]?)?|schergen?|fanatikern?',
      neutral: 'sagen, was geschah',
    },
  ],
  attributed:
    '(?<!\\p{L})(?:laut|zufolge|nach (?:Angaben|Ansicht|Aussage)|sag(?:t|te|ten)|erklär(?:t|te|ten)|nann(?:te|ten)|nennt|bezeichne\\p{L}+|beschuldig\\p{L}+|verurteil\\p{L}+)(?!\\p{L})',
  likelihood:
    '(?<!\\p{L})(?:(?:sehr |höchst |eher )?(?:un)?wahrscheinlich(?:e[nrsm]?)?|nahezu (?:ausgeschlossen|sicher)|so gut wie sicher|Chancen (?:etwa )?gleich)(?!\\p{L})',
  confidence:
    '(?<!\\p{L})(?:(?:geringe[rs]?|mittlere[rs]?|mäßige[rs]?|hohe[rs]?) Konfidenz|Konfidenz (?:gering|mittel|hoch))(?!\\p{L})',
  confidenceStem: 'konfidenz',
};
