// Swedish.

import type { Language } from './language.ts';

export const swedish: Language = {
  name: 'Swedish',
  script: 'Latn',
  hyphenated: true,
  interview: { question: 'f|fråga|reporter|journalist', answer: 's|svar' },
  marked: {
    tells: 'kallar|kallade|beskriv\\p{L}+|beskrev|anklaga\\p{L}+|tal(?:ar|ade) om',
    naming:
      'så kallade?|s\\.? ?k\\.|känd som|kallad|kallade|kallat|ordet|orden|begreppet|uttrycket|termen|titeln|med titeln|under namnet|vid namn|döpt till|parollen|slagordet|mottot|smeknamnet',
    works:
      'filmen|romanen|boken|låten|sången|albumet|pjäsen|operan|serien|programmet|dokumentären|podden|tidningen|tidskriften|dikten|tavlan|utställningen|spelet|operationen|övningen|kampanjen|lagen|projektet|fonden|festivalen|fartyget|båten|partiet|bandet|klubben|restaurangen|hotellet',
  },
  dates: { isDayMonthYear: true },
  bylines: { by: 'Av', and: 'och' },
};
