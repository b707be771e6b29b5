// Who speaks, in German.

import type { SpeechWords } from './speech-words.ts';

export const de: SpeechWords = {
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
};
