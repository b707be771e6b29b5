// Polish.

import type { Language } from './language.ts';

export const polish: Language = {
  name: 'Polish',
  script: 'Latn',
  hyphenated: true,
  common: 'nie|się|jest|że|na|do|oraz|przez|który|w|z|i|nas|powiedział|powiedziała',
  dates: { isDayMonthYear: true, reading: {} },
  pages: { page: 'strona', of: 'z' },
  negations: {
    negation: 'nie|nigdy|nikt|nic|nikogo|niczego|żad\\p{L}+|bez|ani|nigdzie',
    apart: 'nigdy|w żadnym (?:razie|wypadku)|pod żadnym pozorem',
    clause: 'i|a|ale|lecz|lub|albo|bo|jeśli|gdy|kiedy|że|żeby|który|która|które|gdzie|kto|ponieważ',
    only: 'tylko|jedynie',
    open: 'ani',
  },
};
