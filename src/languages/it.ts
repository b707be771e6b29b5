// Italian.

import type { Language } from './language.ts';

export const italian: Language = {
  name: 'Italian',
  script: 'Latn',
  hyphenated: true,
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
