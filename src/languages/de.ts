// German.

import type { Language } from './language.ts';

export const german: Language = {
  name: 'German',
  script: 'Latn',
  hyphenated: true,
  interview: {
    question: 'f|frage|reporter(?:in)?|journalist(?:in)?|interviewer(?:in)?',
    answer: 'a|antwort',
  },
  marked: {
    tells:
      'habe|hätten?|sei|seien|wäre|würden?|angegeben|bezeichne\\p{L}*|nenn\\p{L}*|sprach|spricht|sprechen|wirft|warf|vorgeworfen|kündig\\p{L}+',
    naming:
      '(?:lesen sie auch|mehr zum thema)\\s?:|sogenannte[nrsm]?|so genannte[nrsm]?|bekannt als|bekannt unter(?: dem namen)?|genannt|namens|mit dem namen|unter dem (?:namen|titel|motto|schlagwort|stichwort|hashtag|begriff)|mit dem titel|mit der (?:aufschrift|überschrift|bezeichnung)|(?:das |dem |des |die |den |der )?(?:wort(?:es|e)?|wörter|begriffe?s?|ausdrucks?|bezeichnung|titel|spitznamen?|beinamen?|decknamen?|codenamen?|kürzels?|slogans?|losung|parole|schlagworts?|schlagzeile|motto|hashtag|label|prädikat|kategorie|rubrik|stichwort)|betitelte?n?|getauft(?: auf)?|(?:schild|plakat|banner|transparent)\\p{L}*(?: \\S+){0,4} (?:steht|stand|mit)',
    works:
      '[\\p{L}-]*(?:film|films|roman|romans|buch|buches|lied|lieds|song|songs|album|stück|stücks|oper|serie|sendung|dokumentation|doku|podcast|magazin|zeitung|zeitschrift|gedicht|gemälde|ausstellung|spiel|operation|manöver|mission|kampagne|gesetz|pakt|abkommen|initiative|projekt|fonds|preis|festival|konferenz|schiff|schiffs|boot|fregatte|tanker|fähre|yacht|u-boot|frachter|satellit|rakete|drohne|bataillon|brigade|partei|bündnis|band|gruppe|verein|marke|restaurant|hotel|studie|aktion|programm|sender|kanal|verlag|bewegung|stiftung|firma)(?:s|es|n|en)?',
    means: 'heißt|bedeutet|steht für',
    unsaid:
      'wenn [^.;:!?\\uFFFC]{1,60}? (?:gesagt|genannt) hätten?|(?:nie|nicht|bestritt|bestreitet)(?: \\S+){0,2} (?:gesagt|sagte|genannt|nannte|verwendet|gebraucht|zu nennen)',
  },
  common:
    'der|die|das|und|ist|nicht|von|mit|den|ein|zu|dem|wir|er|sagte|kein\\p{L}*|haben|werden|im',
  dates: { reading: { fillers: 'den der am', beforeTime: 'um' } },
  numbers: {
    ones: 'ein zwei drei vier fünf sechs sieben acht neun',
    teens: 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    joint: 'und',
    isOnesFirst: true,
    scales: 'tausend|hundert|dutzend',
  },
  pages: { page: 'seite|s\\.', of: 'von' },
  bylines: { by: 'Von|Autor(?:in)?:', published: 'Veröffentlicht', and: 'und', from: 'in' },
  honorifics: 'herr|frau',
  negations: {
    negation:
      'nicht|kein\\p{L}*|nie|niemals|niemand\\p{L}*|nichts|weder|noch|ohne|nirgends|kaum|keinesfalls|keineswegs',
    apart: 'auf keinen fall|keinesfalls|keineswegs|niemals|nie|unter keinen umständen',
    clause:
      'und|aber|sondern|oder|weil|denn|wenn|dass|wer|was|wo|ob|obwohl|während|bis|damit|als|sobald',
    only: 'nur|allein|bloß',
    open: 'ohne|noch|weder',
    behind: 2,
  },
  speech: {
    verbs:
      'klagt|fragt|widerspricht|widersprach|ergänzt|berichtet|versichert|räumt|verspricht|hofft|glaubt|mahnte|kontert|konterte|erwiderte|sagte|sagt|erklärte|erklärt|betonte|betont|meinte|meint|fügte|ergänzte|warnte|warnt|antwortete|schrieb|schreibt|forderte|fordert|kritisierte|bekräftigte|versicherte|teilte|nannte|behauptete|räumte|kündigte|lobte|berichtete|urteilte|mahnte|äußerte|entgegnete|unterstrich|wiederholte|fragte|bemerkte|bestätigte|drohte|versprach|rief|heißt es|hieß es|hat gesagt|gesagt hatte|gesagt habe|resümierte|bilanzierte|stellte|hob|klagte|beklagte|hielt|beteuerte|verkündete|gab',
    according: 'so|laut|nach angaben|nach den worten|nach worten|nach aussage|zufolge|gemäß',
    pronouns: 'er|sie|dieser|diese|jener|jene',
    stops:
      'am|im|in|bei|vor|nach|zu|zum|zur|gegenüber|auf|dem|den|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|dazu|hinzu|weiter|und|dass|mit|aus|an|auch|noch|laut|später|zuvor|anschließend|fest|hervor|über|ein|hierzu',
    roles:
      '[\\p{L}-]*(?:minister|ministerin|sprecher|sprecherin|präsident|präsidentin|gesandter?|gesandte|botschafter|botschafterin|kanzler|kanzlerin|general|sekretär|sekretärin|chef|chefin|leiter|leiterin|direktor|direktorin|unterhändler|unterhändlerin|vermittler|vermittlerin|bürgermeister|bürgermeisterin|abgeordneter?|abgeordnete|oberst|admiral|professor|professorin|forscher|forscherin|beauftragter?|beauftragte|vorsitzender?|vorsitzende|kommandeur|rätin|rat|analystin|analyst|experte|expertin)|herr|frau|dr|regierung|außen',
    bodies:
      '[\\p{L}-]*(?:ministerium|ministeriums|bericht|berichts|mitteilung|erklärung|regierung|kommuniqué|behörde|amt|amts|kommission|gericht|botschaft|präsidium|armee|papier|dokument|stellungnahme|schreiben|verband|generalstab|organisation|agentur|gutachten|studie|polizei|gewerkschaft|kammer)',
    before:
      'der|die|das|dem|den|des|ein|eine|einer|einem|eines|in|im|aus|von|vom|gemeinsame[rnsm]?|seine[rm]?|ihre[rm]?|kastrische[snmr]?|offizielle[rnsm]?|\\p{Ll}+(?:ische|ische[snmr]|liche[snmr]?)',
    spokesperson: 'sprecher',
    indefinite: 'eine?[rmn]?',
  },
  reported: {
    verbs:
      'sagten?|sagt|erklärten?|erklärt|teilten?|betonten?|betont|fügte|kündigten?|berichteten?|warnten?|behaupteten?|behauptet|meinte|meint|räumte|bestätigten?|schrieb|schreibt|bekräftigten?|versicherten?|unterstrich',
    according: 'laut|nach Angaben (?:von|des|der)|nach den Worten (?:von|des|der)',
    says: 'sagte',
    that: '(?<subject>[^.;:!?,\\uFFFC]{0,100}?)(?<word>,\\s+dass\\s+)',
    bare: '(?:sagten?|sagt|erklärten?|erklärt|betonten?|meinte|behaupteten?)(?<subject>(?:\\s+(?:am|im|in|bei|vor|nach|auf|dem|der|den)[^.;:!?,\\uFFFC]{0,60})?)(?<word>,\\s+)(?=(?!(?:aber|und|dass|ob|wie|was|wer|wenn|als)\\s)[^.;:]{0,200}(?<!\\p{L})(?:sei|seien|habe|hätten?|werde|würden?|könne|könnten?|müsse|müssten?|solle|dürfe|wolle|gebe)(?!\\p{L}))',
    rest: '(?:\\s+(?:am|im|in|bei|vor|nach|gegenüber)\\s[^.;:!?,]{1,80})?(?:\\s+mit|\\s+an|\\s+hinzu|\\s+ein)?',
    denials: 'bestritt(?:en)?|dementierten?',
    unsaid: 'nicht|nie|der|die|das|welche[rs]?|und|oder|zu|ob|wenn|würde',
    clauses: 'wenn|falls|als|nachdem|bevor|während|weil|da|obwohl|ob|wie|was|wer|dass',
    wants:
      '(?:forderten?|fordert|fordern|verlangten?|verlangt|verlangen|pochten? auf|pocht auf)\\s+',
    nouns: 'die|der|das|ein|eine|keine|ihre|seine|diese|nicht',
    must: '(?<!(?<!\\p{L})(?:wir|ich|wie|was|wer)\\s+)(?<!\\p{L})(?:muss|müssen|müsse|müssten?|soll|solle|sollen)(?!\\s+(?:wir|ich)\\b)(?!\\p{L})',
    and: 'und',
    truce: {
      called: 'Waffenruhen?|Waffenstillst[aä]nd\\p{L}*|Feuerpausen?',
      agrees: 'vereinbarten?|einigten sich|zugestimmt|akzeptierten?|verpflichteten? sich',
      provided: 'unter der Bedingung|sofern|nur wenn|solange',
    },
  },
};
