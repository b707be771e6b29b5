// Words to avoid in Polish prose of a desk.

import type { WordingLists } from './language.ts';

export const wording: WordingLists = {
  verbs: [
    {
      stems: ['chwali', 'chełpi'],
      words: '(?:po)?chwali(?:ł|ła|li|ły) się|chełpi(?:ł|ła|li|ły) się',
      neutral: 'powiedział',
    },
    {
      stems: ['przyzna'],
      words: 'przyzna(?:ł|ła|li|ły),? że|przyzna(?:ł|ła|li|ły) się',
      neutral: 'powiedział, że',
      unless: '(?<!\\p{L})(?:sąd|sądem|sądzie|policj\\p{L}*|śledztw\\p{L}*)(?!\\p{L})',
    },
    {
      stems: ['grzmi', 'wrzasn'],
      words: 'grzmi(?:ał|ała|eli|ały)|wrzasn(?:ął|ęła|ęli)',
      neutral: 'powiedział',
    },
    {
      stems: ['zaatakowa'],
      words: 'zaatakowa(?:ł|ła|li) słownie',
      neutral: 'skrytykował',
    },
  ],
  weasels: [
    {
      stems: ['niektórzy', 'wielu'],
      words:
        '(?:niektórzy|wielu) (?:mówi|mówią|obawia się|obawiają się|sądzi|sądzą|twierdzi|twierdzą|uważa|uważają)',
      neutral: 'podać, kto',
    },
    {
      stems: ['analitycy', 'eksperci', 'krytycy', 'obserwatorzy', 'źródła'],
      words:
        '(?:analitycy|eksperci|krytycy|obserwatorzy|źródła) (?:mówią|obawiają się|sądzą|twierdzą|uważają)',
      neutral: 'wymienić ich, albo podać, ilu i z której strony',
    },
    {
      stems: ['mówi', 'wiadomo'],
      words: 'mówi się, że|jak wiadomo|powszechnie wiadomo',
      neutral: 'podać, kto to mówi',
    },
    {
      stems: ['rzekomo', 'podobno', 'ponoć'],
      words: 'rzekomo|podobno|ponoć',
      neutral: 'podać, kto tak twierdzi, albo wskazać źródło',
      orSource: true,
    },
  ],
  loaded: [
    {
      stems: ['reżim'],
      words: 'reżim(?:u|owi|em|ie)?',
      neutral: 'rząd lub władze',
    },
    {
      stems: ['terroryst', 'terroryści'],
      words: 'terroryst(?:a|y|ę|ą|ów|om|ami|ach|ka|ki|ek)|terroryści',
      neutral: 'napisać, co zrobili, albo kto ich tak nazywa',
    },
    {
      stems: ['tak zwan', 'samozwańcz'],
      words: 'tak zwan(?:y|a|e|i|ego|ej|ych|ym|ą|ymi)|samozwańcz(?:y|a|e|ego|ej|ych|ym|ą)',
      neutral: 'podać nazwę, albo kto tak nazywa',
    },
    {
      stems: ['marionetkow'],
      words: 'marionetkow\\p{L}+',
      neutral: 'napisać, kto go powołał lub popiera',
    },
    {
      stems: ['barbarzyńsk', 'bohatersk', 'siepacz', 'fanaty'],
      words: 'barbarzyńsk\\p{L}+|bohatersk\\p{L}+|siepacz(?:e|y|a|om)?|fanaty(?:k|cy|ków|kom)',
      neutral: 'napisać, co się stało',
    },
  ],
  attributed:
    '(?<!\\p{L})(?:według|zdaniem|powiedzia(?:ł|ła|ło|li|ły)|mówi|oświadczy(?:ł|ła|li)|nazwa(?:ł|ła|li|ły)|nazywa\\p{L}*|oskarży\\p{L}+|potępi\\p{L}+|określi\\p{L}+)(?!\\p{L})',
  likelihood:
    '(?<!\\p{L})(?:(?:bardzo |mało )*prawdopodobn(?:e|y|a|ie)|nieprawdopodobn(?:e|y|a|ie)|niemal (?:wykluczone|pewne)|szanse mniej więcej równe)(?!\\p{L})',
  confidence:
    '(?<!\\p{L})(?:(?:nisk|umiarkowan|średni|wysok)\\p{L}+ (?:poziom\\p{L}* )?pewno\\p{L}+)(?!\\p{L})',
  confidenceStem: 'pewno',
};
