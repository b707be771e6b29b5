// Turkish.

import type { Language } from './language.ts';

export const turkish: Language = {
  name: 'Turkish',
  script: 'Latn',
  hyphenated: true,
  interview: { question: 's|soru|gazeteci|muhabir', answer: 'c|cevap|y|yanıt' },
  marked: {
    tells:
      'nitele\\p{L}+|tanımla\\p{L}+|adlandır\\p{L}+|suçla\\p{L}+|değerlendir\\p{L}+|söz et\\p{L}+',
    naming:
      'ayrıca okuyun\\s?:|sözde|adlı|isimli|başlıklı|namıdiğer|lakaplı|olarak (?:bilinen|anılan|adlandırılan)|takma adlı|kod adlı|sloganı(?:yla)?',
    works:
      'film(?:i|inde)?|roman(?:ı)?|kitab(?:ı)|şarkı(?:sı)?|albüm(?:ü)?|dizi(?:si)?|gazete(?:si)?|dergi(?:si)?|operasyon(?:u)?',
    means:
      'adlı|isimli|başlıklı|adıyla|ismiyle|anlamına gelen|anlamına gelir|olarak (?:bilinen|anılan|adlandırılan|tanınan)|lakaplı|kod adlı|sloganıyla|yazılı|kelimesi\\p{L}*|sözcüğü\\p{L}*|ifadesi\\p{L}*|terimi\\p{L}*|filmi\\p{L}*|romanı\\p{L}*|kitabı\\p{L}*|şarkısı\\p{L}*|dizisi\\p{L}*|operasyonu\\p{L}*|gazetesi\\p{L}*|dergisi\\p{L}*|projesi\\p{L}*|belgeseli\\p{L}*|gemisi\\p{L}*',
  },
  common: 've|bir|bu|için|ile|da|de|dedi|olarak|biz',
  pages: { page: 'sayfa' },
  negations: {
    negation: 'değil|değildir|değiliz|hiç|asla|yok|hayır|hiçbir|olmadan|olmaksızın',
    apart: 'asla|hiçbir zaman|hiçbir şekilde',
    clause: 've|ama|fakat|ancak|veya|çünkü|eğer|ki|iken',
    only: 'sadece|yalnızca',
  },
};
