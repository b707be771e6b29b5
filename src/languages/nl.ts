// Dutch.

import type { Language } from './language.ts';

export const dutch: Language = {
  name: 'Dutch',
  script: 'Latn',
  hyphenated: true,
  interview: { question: 'v|vraag|journalist|verslaggever|interviewer', answer: 'a|antwoord' },
  marked: {
    tells: 'noem\\p{L}*|beschrijf\\p{L}*|beschreef|beschuldig\\p{L}*|sprak|spreekt',
    naming:
      'zogenaamde?|zogeheten|bekend als|genaamd|getiteld|het woord|de woorden|de term|de titel|de uitdrukking|onder de naam|met de titel|bijgenaamd|de slogan|het motto',
    works:
      'film|roman|boek|lied|nummer|album|stuk|opera|serie|programma|documentaire|podcast|tijdschrift|krant|gedicht|schilderij|tentoonstelling|spel|operatie|missie|campagne|wet|pact|akkoord|initiatief|fonds|prijs|festival|schip|boot|partij|band|club|merk|restaurant|hotel',
  },
  dates: { isDayMonthYear: true, reading: {} },
  bylines: { by: 'Door', and: 'en' },
};
