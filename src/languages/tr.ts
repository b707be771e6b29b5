// Turkish.

import type { Language } from './language.ts';

export const turkish: Language = {
  name: 'Turkish',
  script: 'Latn',
  hyphenated: true,
  common: 've|bir|bu|için|ile|da|de|dedi|olarak|biz',
  pages: { page: 'sayfa' },
  negations: {
    negation: 'değil|değildir|değiliz|hiç|asla|yok|hayır|hiçbir|olmadan|olmaksızın',
    apart: 'asla|hiçbir zaman|hiçbir şekilde',
    clause: 've|ama|fakat|ancak|veya|çünkü|eğer|ki|iken',
    only: 'sadece|yalnızca',
  },
};
