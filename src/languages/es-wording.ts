// Words to avoid in Spanish prose of a desk.

import type { WordingLists } from './language.ts';

export const wording: WordingLists = {
  verbs: [
    {
      stems: ['jact', 'alarde'],
      words: '(?:se )?jact(?:ó|aron|a|an) de|(?:hizo|hicieron|hace|hacen) alarde de',
      neutral: 'dijo',
    },
    {
      stems: ['confes'],
      words: 'confes(?:ó|aron) que',
      neutral: 'dijo que',
      unless: '(?<!\\p{L})(?:juez|jueza|juicio|polic[ií]a|tribunal)(?!\\p{L})',
    },
    {
      stems: ['admiti'],
      words: 'admiti(?:ó|eron) que',
      neutral: 'dijo que',
    },
    {
      stems: ['espet', 'vocifer', 'despotric'],
      words: 'espet(?:ó|aron)|vocifer(?:ó|aron)|despotric(?:ó|aron) contra',
      neutral: 'dijo',
    },
    {
      stems: ['arremeti'],
      words: 'arremeti(?:ó|eron) contra',
      neutral: 'criticó',
    },
  ],
  weasels: [
    {
      stems: ['algunos', 'muchos'],
      words: '(?:algunos|muchos) (?:afirman|aseguran|creen|dicen|opinan|piensan|temen)',
      neutral: 'diga quién',
    },
    {
      stems: ['analistas', 'críticos', 'expertos', 'observadores', 'fuentes'],
      words:
        '(?:analistas|críticos|expertos|observadores|fuentes) (?:afirman|aseguran|creen|dicen|opinan|sostienen|temen)',
      neutral: 'nómbrelos, o diga cuántos y de qué parte',
    },
    {
      stems: ['dice', 'rumorea', 'sabido'],
      words: 'se dice que|se rumorea que|(?:es|como es) (?:bien )?sabido',
      neutral: 'diga quién lo dice',
    },
    {
      stems: ['presunt', 'supuest'],
      words: 'presuntamente|supuestamente',
      neutral: 'diga quién lo afirma, o cite una fuente',
      orSource: true,
    },
  ],
  loaded: [
    {
      stems: ['régimen'],
      words: 'régimen (?:de )?\\p{Lu}[\\p{L}-]+',
      neutral: 'gobierno o autoridades',
      cased: true,
    },
    {
      stems: ['terrorista'],
      words: 'terroristas?',
      neutral: 'diga qué hicieron, o quién los llama así',
      unless: '(?:lucha|atentado|amenaza)\\s+(?:contra el )?(?:anti)?terroris',
    },
    {
      stems: ['autodenominad', 'llamad'],
      words: 'autodenominad[oa]s?|(?<!\\p{L})mal llamad[oa]s?',
      neutral: 'dé el nombre, o diga quién lo llama así',
    },
    {
      stems: ['títere'],
      words: '(?:gobierno|estado|presidente|régimen)s? títeres?',
      neutral: 'diga quién lo nombró o lo apoya',
    },
    {
      stems: ['bárbar', 'heroic', 'sanguinari', 'esbirr', 'fanátic'],
      words: 'bárbar[oa]s|heroic(?:o|a|amente)|sanguinari[oa]s?|esbirros?|fanátic[oa]s?',
      neutral: 'diga qué ocurrió',
    },
  ],
  attributed:
    '(?<!\\p{L})(?:según|de acuerdo con|dij(?:o|eron)|dice|declar(?:ó|aron)|llam\\p{L}+|calific\\p{L}+|denunci\\p{L}+|acus\\p{L}+|conden\\p{L}+)(?!\\p{L})',
  likelihood:
    '(?<!\\p{L})(?:(?:muy |poco |im)*probables?(?:mente)?|casi (?:imposible|segur[oa])|tan probable como improbable)(?!\\p{L})',
  confidence:
    '(?<!\\p{L})(?:confianza (?:baja|moderada|media|alta|limitada)|(?:baja|alta|poca) confianza)(?!\\p{L})',
  confidenceStem: 'confianza',
};
