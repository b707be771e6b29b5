// Italian.

import type { Language } from './language.ts';

export const italian: Language = {
  name: 'Italian',
  script: 'Latn',
  hyphenated: true,
  interview: {
    question: 'd|domanda|giornalista|intervistatore|intervistatrice',
    answer: 'r|risposta',
  },
  marked: {
    tells:
      'defin\\p{L}+|chiam\\p{L}+|giudic\\p{L}+|parl\\p{L}+|accus\\p{L}+|denunc\\p{L}+|descriv\\p{L}+|consider\\p{L}+|promett\\p{L}*',
    naming:
      "(?:leggi anche|striscione[^.:]{0,60}|cartello)\\s?:|(?:del|dal|il) (?:comitato|collettivo)|cosiddett[oaei]|così dett[oaei]|(?:auto)?denominat[oaei]|conosciut[oaei] come|soprannominat[oaei]|detto|detta|intitolat[oaei]|chiamat[oaei]|ribattezzat[oaei]|battezzat[oaei]|dal titolo|sotto il nome(?: di)?|la parola|le parole|il termine|i termini|l['’]espressione|lo slogan|il motto|il titolo|il soprannome|la scritta|l['’]etichetta|con la scritta|alias",
    works:
      '(?:film|romanzo|libro|canzone|brano|album|disco|opera|serie|programma|documentario|podcast|rivista|giornale|quotidiano|poesia|quadro|mostra|gioco|operazione|esercitazione|missione|campagna|legge|decreto|progetto|piano|patto|accordo|protocollo|trattato|iniziativa|fondo|premio|festival|nave|barca|fregata|petroliera|traghetto|sottomarino|satellite|razzo|missile|drone|battaglione|brigata|partito|movimento|lista|associazione|gruppo|club|marca|ristorante|hotel|studio|fondazione|società|spettacolo)(?: di)?',
    means: 'significa|vuol dire',
    unsaid:
      'se [^.;:!?\\uFFFC]{1,60}? (?:dicesse|avesse detto)|(?:non|mai)(?: \\S+){0,2} (?:detto|chiamato|definito|usato)(?: \\S+){0,3}|nega di aver (?:detto|definito|chiamato)(?: \\S+){0,3}',
  },
  common: 'il|la|gli|della|che|una|per|non|con|dei|di|è|ha|detto|ci',
  dates: {
    isDayMonthYear: true,
    reading: { fillers: 'di del', beforeTime: 'alle', ordinals: 'º|ª' },
  },
  pages: { page: 'pagina', of: 'di' },
  bylines: { by: 'Di', and: 'e', from: 'a|in' },
  honorifics: 'signora?|dott',
  negations: {
    negation: 'non|mai|nessuno|nessuna|nessun|niente|nulla|né|senza|mica',
    apart: 'mai|in nessun caso|in alcun modo',
    clause: 'e|ma|o|perché|se|quando|che|chi|dove|mentre|come|poiché|bensì',
    only: 'solo|soltanto',
    open: 'senza',
  },
};
