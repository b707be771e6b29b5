// Words to avoid in Italian prose of a desk.

import type { WordingLists } from './language.ts';

export const wording: WordingLists = {
  verbs: [
    {
      stems: ['vant'],
      words: 'si (?:è|sono) vantat[oaie]|si vanta(?:no)? (?:di|che)',
      neutral: 'ha detto',
    },
    {
      stems: ['confess'],
      words: '(?:ha|hanno) confessato (?:che|di)',
      neutral: 'ha detto che',
      unless: '(?<!\\p{L})(?:giudice|processo|polizia|tribunale)(?!\\p{L})',
    },
    {
      stems: ['ammess'],
      words: '(?:ha|hanno) ammesso (?:che|di)',
      neutral: 'ha detto che',
    },
    {
      stems: ['sbraitat', 'tuonat'],
      words: '(?:ha|hanno) (?:sbraitato|tuonato)',
      neutral: 'ha detto',
    },
    {
      stems: ['scagliat'],
      words: 'si (?:è|sono) scagliat[oaie] contro',
      neutral: 'ha criticato',
    },
  ],
  weasels: [
    {
      stems: ['alcuni', 'molti'],
      words: '(?:alcuni|molti) (?:affermano|credono|dicono|pensano|ritengono|temono)',
      neutral: 'dire chi',
    },
    {
      stems: ['analisti', 'critici', 'esperti', 'osservatori', 'fonti'],
      words:
        '(?:analisti|critici|esperti|osservatori|fonti) (?:affermano|credono|dicono|pensano|ritengono|sostengono|temono)',
      neutral: 'nominarli, o dire quanti e di quale parte',
    },
    {
      stems: ['dice', 'vocifera', 'noto'],
      words: 'si dice che|si vocifera che|(?:è|come è|com’è) (?:ben )?noto',
      neutral: 'dire chi lo dice',
    },
    {
      stems: ['presumibilmente', 'asseritamente'],
      words: 'presumibilmente|asseritamente',
      neutral: 'dire chi lo afferma, o citare una fonte',
      orSource: true,
    },
  ],
  loaded: [
    {
      stems: ['regime'],
      words: '[Rr]egime (?:di )?\\p{Lu}[\\p{L}-]+',
      neutral: 'governo o autorità',
      cased: true,
    },
    {
      stems: ['terrorist'],
      words: 'terrorist[aie]',
      neutral: 'dire che cosa hanno fatto, o chi li chiama così',
    },
    {
      stems: ['sedicent', 'cosiddett'],
      words: 'sedicent[ei]|cosiddett[oaie]',
      neutral: 'dare il nome, o dire chi lo chiama così',
    },
    {
      stems: ['fantoccio'],
      words: '(?:governo|governi|stato|presidente|regime) fantoccio',
      neutral: 'dire chi lo ha nominato o lo sostiene',
    },
    {
      stems: ['barbar', 'eroic', 'sanguinari', 'fanatic'],
      words: 'barbar[oi]|eroic(?:o|a|i|he|amente)|sanguinari[oae]?|fanatic(?:o|a|i|he)',
      neutral: 'dire che cosa è successo',
    },
  ],
  attributed:
    '(?<!\\p{L})(?:secondo|stando a|(?:ha|hanno) (?:detto|dichiarato)|chiam\\p{L}+|defini\\p{L}+|denunci\\p{L}+|accus\\p{L}+|condann\\p{L}+)(?!\\p{L})',
  likelihood:
    '(?<!\\p{L})(?:(?:molto |poco |im)*probabil(?:e|i|mente)|quasi (?:impossibile|cert[oa])|circa una possibilità su due)(?!\\p{L})',
  confidence:
    '(?<!\\p{L})(?:fiducia (?:bassa|moderata|media|alta|elevata|limitata)|(?:bassa|alta|scarsa) fiducia)(?!\\p{L})',
  confidenceStem: 'fiducia',
};
