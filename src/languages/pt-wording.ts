// Words to avoid in Portuguese prose of a desk.

import type { WordingLists } from './language.ts';

export const wording: WordingLists = {
  verbs: [
    {
      stems: ['gab', 'vanglori'],
      words: 'gab(?:ou-se|aram-se) de|(?:se )?vanglori(?:ou|aram|a|am)(?:-se)? de',
      neutral: 'disse',
    },
    {
      stems: ['confess'],
      words: 'confess(?:ou|aram) que',
      neutral: 'disse que',
      unless: '(?<!\\p{L})(?:juiz|juíza|julgamento|polícia|tribunal)(?!\\p{L})',
    },
    {
      stems: ['admiti'],
      words: 'admiti(?:u|ram) que',
      neutral: 'disse que',
    },
    {
      stems: ['vocifer'],
      words: 'vocifer(?:ou|aram)',
      neutral: 'disse',
    },
  ],
  weasels: [
    {
      stems: ['alguns', 'muitos'],
      words: '(?:alguns|muitos) (?:acham|acreditam|afirmam|creem|dizem|pensam|temem)',
      neutral: 'diga quem',
    },
    {
      stems: ['analistas', 'críticos', 'especialistas', 'observadores', 'fontes'],
      words:
        '(?:analistas|críticos|especialistas|observadores|fontes) (?:acreditam|afirmam|dizem|sustentam|temem)',
      neutral: 'nomeie-os, ou diga quantos e de que lado',
    },
    {
      stems: ['diz', 'consta', 'sabido'],
      words: 'diz-se que|consta que|(?:é|como é) (?:bem )?sabido',
      neutral: 'diga quem o diz',
    },
    {
      stems: ['alegad', 'supost'],
      words: 'alegadamente|supostamente',
      neutral: 'diga quem o afirma, ou cite uma fonte',
      orSource: true,
    },
  ],
  loaded: [
    {
      stems: ['regime'],
      words: '[Rr]egime (?:de )?\\p{Lu}[\\p{L}-]+',
      neutral: 'governo ou autoridades',
      cased: true,
    },
    {
      stems: ['terrorista'],
      words: 'terroristas?',
      neutral: 'diga o que fizeram, ou quem lhes chama assim',
    },
    {
      stems: ['autoproclamad', 'autointitulad'],
      words: 'autoproclamad[oa]s?|autointitulad[oa]s?',
      neutral: 'dê o nome, ou diga quem o chama assim',
    },
    {
      stems: ['fantoche'],
      words: '(?:governo|estado|presidente|regime)s?[- ]fantoches?',
      neutral: 'diga quem o nomeou ou apoia',
    },
    {
      stems: ['bárbar', 'heroic', 'sanguinári', 'fanátic'],
      words: 'bárbar[oa]s|heroicamente|sanguinári[oa]s?|fanátic[oa]s?',
      neutral: 'diga o que aconteceu',
    },
  ],
  attributed:
    '(?<!\\p{L})(?:segundo|de acordo com|disse(?:ram)?|diz|declar(?:ou|aram)|cham\\p{L}+|qualific\\p{L}+|denunci\\p{L}+|acus\\p{L}+|conden\\p{L}+)(?!\\p{L})',
  likelihood:
    '(?<!\\p{L})(?:(?:muito |pouco |im)*prováve(?:l|is)|(?:im)?provavelmente|quase (?:impossível|cert[oa])|probabilidades quase iguais)(?!\\p{L})',
  confidence:
    '(?<!\\p{L})(?:confiança (?:baixa|moderada|média|elevada|alta|limitada)|(?:baixa|alta|pouca) confiança)(?!\\p{L})',
  confidenceStem: 'confiança',
};
