// The language that a text is written in, where it is one whose words the checks know.

const SAMPLE = 4000;
/** So many common words may be chance. */
const FEW = 3;
const COMMON: readonly (readonly [language: string, words: RegExp])[] = [
  ['en', /\b(?:the|of|and|to|that|was|with|said|for|which|we|he|she|it|is|in|a|not|by|from)\b/giu],
  [
    'fr',
    /(?<!\p{L})(?:le|la|les|des|et|est|une|dans|que|qui|du|pour|nous|vous|ne|pas|ce|au|dit|il|n['’])(?!\p{L})/giu,
  ],
  [
    'de',
    /(?<!\p{L})(?:der|die|das|und|ist|nicht|von|mit|den|ein|zu|dem|wir|er|sagte|kein\p{L}*|haben|werden|im)(?!\p{L})/giu,
  ],
  [
    'es',
    /(?<!\p{L})(?:el|la|los|las|del|una|que|por|con|para|es|en|y|no|nos|dijo|ese|se)(?!\p{L})/giu,
  ],
  ['pt', /(?<!\p{L})(?:o|a|os|das|dos|uma|não|com|para|ao|em|da|do|e|disse|nós)(?!\p{L})/giu],
  ['it', /(?<!\p{L})(?:il|la|gli|della|che|una|per|non|con|dei|di|è|ha|detto|ci)(?!\p{L})/giu],
  [
    'pl',
    /(?<!\p{L})(?:nie|się|jest|że|na|do|oraz|przez|który|w|z|i|nas|powiedział|powiedziała)(?!\p{L})/giu,
  ],
  ['tr', /(?<!\p{L})(?:ve|bir|bu|için|ile|da|de|dedi|olarak|biz)(?!\p{L})/giu],
];

/** The language of `text`: what is declared, unless the text is plainly written in another one. */
export function languageOf(text: string, declared: string): string {
  const sample = text.slice(0, SAMPLE);
  const base = declared.toLowerCase().split('-')[0] ?? '';
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (count(/\p{Script=Arabic}/gu) * 2 > letters) return /^(?:fa|ur|ps)$/u.test(base) ? base : 'ar';
  if (count(/\p{Script=Hebrew}/gu) * 2 > letters) return base === 'yi' ? base : 'he';
  if (count(/\p{Script=Cyrillic}/gu) * 2 > letters) return cyrillic(base, count(/[іїєґ]/giu));
  const [best, most] = COMMON.map(([language, words]) => [language, count(words)] as const).reduce(
    (one, other) => (other[1] > one[1] ? other : one),
  );
  const own = COMMON.find(([language]) => language === base);
  if (!own) return /^(?:ar|he|ru|uk)$/u.test(base) && most > 10 ? best : base;
  return most > FEW && most > 2 * count(own[1]) ? best : base;
}

function cyrillic(declared: string, ukrainian: number): string {
  if (/^(?:be|bg|kk|mk|mn|sr)$/u.test(declared)) return declared;
  return ukrainian > 3 ? 'uk' : 'ru';
}
