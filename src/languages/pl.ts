// Polish.

import type { Language } from './language.ts';

export const polish: Language = {
  name: 'Polish',
  script: 'Latn',
  hyphenated: true,
  interview: { question: 'p|pytanie|dziennikarz|dziennikarka', answer: 'o|odp|odpowiedź' },
  marked: {
    tells:
      'nazwa\\p{L}+|nazywa\\p{L}*|uzna\\p{L}+|uważa\\p{L}*|określi\\p{L}*|opisa\\p{L}+|oskarż\\p{L}+|zapowie\\p{L}+|obieca\\p{L}+',
    naming:
      '(?:czytaj także|czytaj też|zobacz także|przeczytaj też)\\s?:|tak zwan\\p{L}+|tzw\\.|znan\\p{L}+ jako|zwan\\p{L}+|nazywan\\p{L}+|nazwan\\p{L}+|przezywan\\p{L}+|o pseudonimie|ps\\.|pod (?:nazwą|tytułem|hasłem|pseudonimem)|pt\\.|zatytułowan\\p{L}+|o (?:nazwie|tytule)|słow(?:o|a|em|u)|termin\\p{L}*|pojęci\\p{L}+|określeni\\p{L}+|wyrażeni\\p{L}+|hasł\\p{L}+|z napisem|napis(?:em|u)?|kryptonim\\p{L}*|nazw(?:a|ę|y|ą)',
    works:
      '(?:film|powieś|książ|piosenk|utw[oó]r|album|sztuk|oper|serial|program|dokument|podcast|magazyn|gazet|dziennik|tygodnik|wiersz|obraz|wystaw|gr[aęy]|operacj|ćwicze|misj|kampani|ustaw|projekt|plan|pakt|porozumieni|protokół|traktat|inicjatyw|fundusz|nagrod|festiwal|stat|okręt|fregat|tankow|prom|jacht|satelit|rakiet|dron|batalion|brygad|parti|ruch|organizacj|stowarzyszeni|grup|klub|mark|restauracj|hotel|firm|fundacj|telewizj)\\p{L}{0,4}',
    means: 'oznacza|znaczy',
    unsaid:
      'gdyby [^.;:!?\\uFFFC]{1,60}? (?:powiedział[aoi]?|nazwał[aoi]?)|nie (?:powiedzia[łl]\\p{L}*|mówi[łl]\\p{L}*|nazwa[łl]\\p{L}*|używ?a?[łl]\\p{L}*)(?: \\S+){0,3}',
  },
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
