// French.

import { speech } from './fr-speech.ts';
import type { Language } from './language.ts';

export const french: Language = {
  name: 'French',
  script: 'Latn',
  hyphenated: true,
  interview: {
    question: 'q|question|journaliste',
    answer: 'r|réponse',
    self: "je|j['’]\\p{L}+|moi|mon|ma|mes|nous",
    you: 'vous|votre|vos|tu|toi|ton|tes',
  },
  marked: {
    tells:
      'dite?s?|qualifi\\p{L}+|juge\\p{L}*|jugé\\p{L}*|estim\\p{L}+|parl\\p{L}+|évoqu\\p{L}+|dénonc\\p{L}+|accus\\p{L}+|décri\\p{L}+|promet\\p{L}*',
    naming:
      "(?:lire aussi|à lire|à lire aussi|voir aussi|banderole|pancarte)\\s?:|soi-disant|dites?|dits|surnommée?s?|appelée?s?|baptisée?s?|intitulée?s?|titrée?s?|nommée?s?|connue?s? sous le nom(?: de| d['’])?|sous le (?:nom|titre|sigle|slogan)(?: de| d['’])?|le mot|les mots|du mot|les termes|le terme|du terme|l['’]expression|l['’]appellation|le surnom|la mention|le slogan|au slogan|le titre|la formule|l['’]étiquette|qualifiée?s? de|(?:pancarte|banderole|affiche|panneau)s?(?: \\S+){0,5}",
    works:
      "(?:le |la |l['’]|les |du |des |un |une |au )?(?:film|films|roman|romans|livre|livres|chanson|chansons|album|titre|pièce|opéra|série|émission|documentaire|podcast|magazine|journal|quotidien|revue|poème|tableau|exposition|spectacle|jeu|opération|exercice|mission|campagne|loi|projet|plan|pacte|accord|protocole|traité|initiative|fonds|prix|festival|navire|bateau|frégate|pétrolier|ferry|sous-marin|satellite|fusée|missile|drone|bataillon|brigade|parti|mouvement|collectif|association|groupe|club|marque|restaurant|hôtel|étude|dispositif|programme|liste|label|chaîne|société|site)s?(?: de| d['’])?",
    means: 'signifie|veut dire|désigne',
    unsaid:
      "si [^.;:!?\\uFFFC]{1,60}? (?:avait|avaient) (?:dit|parlé de|qualifié)|(?:n['’]a|n['’]ai|n['’]ont|n['’]avait) (?:jamais|pas)(?: \\S+){0,2} (?:dit|parlé de|qualifié de|employé|utilisé)|nie avoir (?:dit|déclaré|qualifié)",
  },
  numbered:
    'articles?|annexes?|chapitres?|clauses?|alinéas?|paragraphes?|partie|point|protocole|résolutions?|règle|sections?|titre|pages?|tableau|figure|phase|numéro',
  withheld: '(non communiqué)',
  common:
    "le|la|les|des|et|est|une|dans|que|qui|du|pour|nous|vous|ne|pas|ce|au|aux|dit|il|elle|avec|cette|sont|été|mais|par|sur|n['’]",
  dates: {
    isDayMonthYear: true,
    firstDay: '1er',
    reading: { fillers: 'de du le la', beforeTime: 'à', ordinals: 'er|ème' },
    monthsAfterDay: 'janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc',
  },
  numbers: {
    ones: 'un/une deux trois quatre cinq six sept huit neuf',
    teens: 'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    tens: 'vingt trente quarante cinquante soixante',
    more: [
      ['douzaine', 12],
      ['quinzaine', 15],
      ['vingts', 20],
      ['trentaine', 30],
      ['septante', 70],
      ['huitante octante', 80],
      ['nonante', 90],
      ['cent cents', 100],
    ],
    joint: '[- ](?:et )?',
    scales: '\\bmille\\b|\\bcents?\\b|milliard|douzaine|quatre-vingt',
  },
  durations: {
    units: [
      ['minute minutes min', { minutes: 1 }],
      ['heure heures h', { hours: 1 }],
      ['jour jours j journee journees', { days: 1 }],
      ['semaine semaines sem', { weeks: 1 }],
      ['mois', { months: 1 }],
      ['trimestre trimestres', { months: 3 }],
      ['semestre semestres', { months: 6 }],
      ['an ans annee annees', { years: 1 }],
    ],
    and: 'et',
    half: 'demi demie demis',
    unclear:
      /\b(?:prolonge\w*|renouvelee?s?|reconduit\w*|reconduction|tacite\w*|automatique\w*|indetermine\w*|illimite\w*|moins|minimum|minimale?|chaque|par|tous|toutes|quotidien\w*|mille|milliers?|plusieurs|quelques|apres|preavis|plus|permanente?)\b/u,
    renewable: /\b(?:renouvelables?|prolongeables?|reconductibles?|pouvant|peut|sous reserve)\b/u,
  },
  small: {
    words:
      'au aux avec ce ces cette dans de des du elle en est et il ils la le les leur lui mais ne ou par pas plus pour qu que qui sa se ses son sont sur un une',
    turning: 'ne ou pas plus sur',
  },
  pages: { page: 'page|p\\.', of: 'de|sur' },
  notYet: 'à (?:compléter|préciser|définir|confirmer)',
  bylines: { by: 'Par|Auteure?:', published: 'Publié', and: 'et', from: 'à|en' },
  honorifics: 'mme|mmes|mlle|m|mm|monsieur|madame',
  negations: {
    negation:
      "ne|n'|pas|aucune?|jamais|rien|(?<!une )(?<!la )(?<!cette )(?<!chaque )personne|ni|sans|non|nulle?|nullement|guère|refus(?:e|ons|ez|ent|ait) de",
    apart: "en aucun cas|jamais|d'aucune (?:manière|façon)|à aucun moment",
    clause:
      "et|mais|ou|car|parce|si|quand|lorsque|qui|que|qu'|dont|où|tandis|alors|comme|donc|puisque|bien",
    only: 'seulement|uniquement|que',
    open: 'sans|ni',
  },
  speech,
  wording: {
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
  },
  reported: {
    verbs:
      '(?:a|ont|avait)\\s+(?:également\\s+|aussi\\s+)?(?:déclaré|annoncé|affirmé|assuré|estimé|indiqué|expliqué|précisé|ajouté|souligné|rappelé|reconnu|dit|averti|soutenu|confirmé|répété|jugé|promis|répondu|insisté)|déclare|annonce|affirme|assure|estime|indique|explique|précise|ajoute|souligne|rappelle|reconnaît|avertit|soutient|confirme|juge',
    according: "selon|d[’']après",
    says: 'a déclaré',
    that: "(?:\\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|à|au|aux|lors|dans|devant|également|sur)(?:\\s[^,.;:]{1,60}?)?|,[^,.;:]{2,60},)?\\s+(?:que\\s+|qu[’'])",
    rest: '(?:\\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|à|au|aux|lors|dans|devant)[^.;:!?]{0,80})?',
    denials: '(?:a\\s+|ont\\s+)?(?:nié|démenti)',
    unsaid: 'ne|pas|jamais|qui|que|dont|si|peut|pourrait|aurait|de|pour|et|ou',
    clauses:
      "si|quand|lorsque|lorsqu[’']\\p{L}+|après|avant|alors|comme|parce|puisque|où|tandis|pendant|bien",
    wants:
      "(?:(?:a|ont)\\s+)?(?:exig(?:é|e|ent)|réclam(?:é|e|ent))\\s+(?:que\\s+|qu[’'])?|(?:a|ont)\\s+(?:demandé\\s+(?:que\\s+|à\\s+)?(?!si\\b)|appelé\\s+(?:à\\s+)?|exhorté\\s+)|(?:appelle|appellent|exhorte)\\s+(?:à\\s+)?",
    nouns: 'la|une|sa|son|cette|ce|leur|de|ne|pas|qui|se',
    must: '(?<!(?<!\\p{L})(?:nous|on|je|qui|comment)\\s+)(?<!\\p{L})(?:doit|doivent|devrait|devraient|devra|devront)(?!\\p{L})',
    and: 'et',
    truce: {
      called: 'trêves?|cessez-le-feu|armistice|cessation des hostilités',
      agrees: 'accepté|convenu|engagée?s?\\s+à|promis',
      provided: 'à (?:la )?condition|pourvu qu\\p{L}*|sauf si|tant que',
    },
  },
};
