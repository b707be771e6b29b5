// Dutch.

import type { Language } from './language.ts';

export const dutch: Language = {
  name: 'Dutch',
  script: 'Latn',
  hyphenated: true,
  dates: { isDayMonthYear: true, reading: {} },
  bylines: { by: 'Door', and: 'en' },
};
