// Words to avoid in French prose of a desk.

import type { LanguageWording } from './wording.ts';

export const french: LanguageWording = {
  verbs: [
    {
      stems: ['avou'],
      words: "(?:a|ont|avait|avaient) avoué|avou(?:e|ent) (?:que|qu['’])",
      neutral: 'a dit',
    },
    {
      stems: ['vant', 'targu'],
      words: "(?:s['’]est|se sont) vantée?s?|se vant(?:e|ent)|se targu(?:e|ent)",
      neutral: 'a dit',
    },
    {
      stems: ['préten'],
      words: "prétend(?:ent|ait|aient)? (?:que|qu['’])|(?:a|ont) prétendu (?:que|qu['’])",
      neutral: 'a dit que',
    },
    {
      stems: ['martel', 'martèl'],
      words: 'martèl(?:e|ent)|(?:a|ont) martelé',
      neutral: 'a répété',
    },
    { stems: ['fustig'], words: 'fustig(?:e|ent)|(?:a|ont) fustigé', neutral: 'a critiqué' },
    {
      stems: ['asséné', 'clamé', 'éructé', 'vociféré', 'gargaris'],
      words: '(?:a|ont) (?:asséné|clamé|éructé|vociféré)|se gargaris(?:e|ent)',
      neutral: 'a dit',
    },
    { stems: ['révélé'], words: "(?:a|ont) révélé (?:que|qu['’])", neutral: 'a dit que' },
  ],
  weasels: [
    {
      stems: ['certains', 'aucuns', 'beaucoup'],
      words:
        "(?:certains|d['’]aucuns|beaucoup) (?:affirment|croient|disent|estiment|jugent|pensent)",
      neutral: 'dites qui',
    },
    {
      stems: ['analystes', 'critiques', 'experts', 'observateurs', 'spécialistes', 'sources'],
      words:
        '(?:des|les) (?:analystes|critiques|experts|observateurs|spécialistes|sources) (?:affirment|croient|disent|estiment|jugent|pensent)',
      neutral: 'nommez-les, ou dites combien et de quel côté',
    },
    {
      stems: ['dit', 'paraît', 'certains', 'rumeur', 'connu'],
      words:
        "il se dit (?:que|qu['’])|on dit (?:que|qu['’])|il paraît (?:que|qu['’])|selon certains|à en croire la rumeur|(?:il est|c['’]est) bien connu",
      neutral: 'dites qui le dit',
    },
    {
      stems: ['prétendument', 'soi-disant'],
      words: 'prétendument|soi-disant (?=\\p{L}+é)',
      neutral: 'dites qui le dit, ou citez une source',
      orSource: true,
    },
  ],
  loaded: [
    {
      stems: ['régime'],
      words:
        "[Rr]égime (?:(?:de |d['’])\\p{Lu}[\\p{L}-]+|\\p{Ll}+(?:oise?|aise?|ienne?|éenne?|ain|ane?))",
      cased: true,
      neutral: 'gouvernement ou autorités',
      unless:
        'régime[^.]*(?:sanction|juridique|fiscal|douan|droit|impôt|protection|quotidien|européen)',
    },
    {
      stems: ['terroriste'],
      words: '(?<![-–])terroristes?',
      neutral: 'dites ce qu’ils ont fait, ou qui les appelle ainsi',
      unless: '(?:lutte|cellule|police|section)\\s+(?:contre le )?terroris',
    },
    {
      stems: ['soi-disant', 'prétendu'],
      words: 'soi-disant|prétendue?s? (?=\\p{L})',
      neutral: 'donnez le nom, ou dites qui l’appelle ainsi',
      unless: "prétendue?s? (?:que|qu['’])",
    },
    {
      stems: ['fantoche'],
      words: '(?:gouvernement|état|président|dirigeant|régime)s? fantoches?',
      neutral: 'dites qui l’a nommé ou le soutient',
    },
    {
      stems: [
        'barbare',
        'héroïque',
        'ignoble',
        'odieu',
        'sanguinaire',
        'sbire',
        'fanatique',
        'voyou',
      ],
      words:
        'barbares?|héroïques?|ignobles?|odieu(?:x|se|ses)|sanguinaires?|sbires?|fanatiques?|voyous?',
      neutral: 'dites ce qui s’est passé',
    },
  ],
  attributed:
    "(?<!\\p{L})(?:selon|d['’]après|dit|a dit|ont dit|a déclaré|appel\\p{L}+|qualifi\\p{L}+|dénonc\\p{L}+|accus\\p{L}+|décri\\p{L}+|condamn\\p{L}+|parl\\p{L}+ d)(?!\\p{L})",
  likelihood:
    '(?<!\\p{L})(?:presque aucune chance|(?:très |peu |im)*(?:probable|probablement|vraisemblable)s?|chances à peu près égales|presque certain(?:e|ement)?)(?!\\p{L})',
  confidence:
    '(?<!\\p{L})confiance (?:faible|moyenne|modérée|élevée|forte|limitée)|(?:faible|forte|haute) confiance(?!\\p{L})',
  confidenceStem: 'confiance',
};
