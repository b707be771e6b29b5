// Words to avoid in French prose of a desk.

import type { LanguageWording } from './wording.ts';

export const french: LanguageWording = {
  verbs: [
    { words: "(?:a|ont|avait|avaient) avoué|avou(?:e|ent) (?:que|qu['’])", neutral: 'a dit' },
    {
      words: "(?:s['’]est|se sont) vantée?s?|se vant(?:e|ent)|se targu(?:e|ent)",
      neutral: 'a dit',
    },
    {
      words: "prétend(?:ent|ait|aient)? (?:que|qu['’])|(?:a|ont) prétendu (?:que|qu['’])",
      neutral: 'a dit que',
    },
    { words: 'martèl(?:e|ent)|(?:a|ont) martelé', neutral: 'a répété' },
    { words: 'fustig(?:e|ent)|(?:a|ont) fustigé', neutral: 'a critiqué' },
    { words: '(?:a|ont) (?:asséné|clamé|éructé|vociféré)|se gargaris(?:e|ent)', neutral: 'a dit' },
    { words: "(?:a|ont) révélé (?:que|qu['’])", neutral: 'a dit que' },
  ],
  weasels: [
    {
      words:
        "(?:certains|d['’]aucuns|beaucoup) (?:affirment|croient|disent|estiment|jugent|pensent)",
      neutral: 'dites qui',
    },
    {
      words:
        '(?:des|les) (?:analystes|critiques|experts|observateurs|spécialistes|sources) (?:affirment|croient|disent|estiment|jugent|pensent)',
      neutral: 'nommez-les, ou dites combien et de quel côté',
    },
    {
      words:
        "il se dit (?:que|qu['’])|on dit (?:que|qu['’])|il paraît (?:que|qu['’])|selon certains|à en croire la rumeur|(?:il est|c['’]est) bien connu",
      neutral: 'dites qui le dit',
    },
    {
      words: 'prétendument|soi-disant (?=\\p{L}+é)',
      neutral: 'dites qui le dit, ou citez une source',
      orSource: true,
    },
  ],
  loaded: [
    {
      words:
        "[Rr]égime (?:(?:de |d['’])\\p{Lu}[\\p{L}-]+|\\p{Ll}+(?:oise?|aise?|ienne?|éenne?|ain|ane?))",
      cased: true,
      neutral: 'gouvernement ou autorités',
      unless:
        'régime[^.]*(?:sanction|juridique|fiscal|douan|droit|impôt|protection|quotidien|européen)',
    },
    {
      words: '(?<![-–])terroristes?',
      neutral: 'dites ce qu’ils ont fait, ou qui les appelle ainsi',
      unless: '(?:lutte|cellule|police|section)\\s+(?:contre le )?terroris',
    },
    {
      words: 'soi-disant|prétendue?s? (?=\\p{L})',
      neutral: 'donnez le nom, ou dites qui l’appelle ainsi',
      unless: "prétendue?s? (?:que|qu['’])",
    },
    {
      words: '(?:gouvernement|état|président|dirigeant|régime)s? fantoches?',
      neutral: 'dites qui l’a nommé ou le soutient',
    },
    {
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
};
