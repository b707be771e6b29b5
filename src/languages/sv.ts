// Swedish.

import type { Language } from './language.ts';

export const swedish: Language = {
  name: 'Swedish',
  script: 'Latn',
  hyphenated: true,
  dates: { isDayMonthYear: true },
  bylines: { by: 'Av', and: 'och' },
};
