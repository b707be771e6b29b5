// How far the name of a body goes in a text of Arabic, Hebrew or Persian.

import { type SpacedWords, STATEMENT } from './spaced-words.ts';
import type { Party } from './uncased-people.ts';

/** `وزارة النقل`, and not what follows it; the ministry of `بيان وزارة النقل`. */
export function bodyOf(phrase: string, words: readonly string[], of: SpacedWords): Party {
  // `بيان للوزارة`
  const plain = words.map((word, index) =>
    index > 0 ? word.replace(/^لل(?=\p{L}{3})/u, 'ال') : word,
  );
  const statement = STATEMENT.test(words[0]!)
    ? plain.findIndex((word, index) => index > 0 && index < 4 && of.is.body.test(word))
    : -1;
  const own = statement > 0 ? plain.slice(statement) : words;
  if (of.article.length < 2) {
    // `הפרקליטות להטיל`: a verb behind it.
    const verb = own.findIndex((word, at) => at > 0 && /^לה\p{L}{3}/u.test(word));
    return { kind: 'body', phrase, name: own.slice(0, verb < 0 ? own.length : verb).join(' ') };
  }
  let end = 1;
  // The noun that the first one belongs to has the article; after it only adjectives do.
  let isDefinite = own[0]!.startsWith(of.article);
  for (; end < own.length; end += 1) {
    const word = own[end]!;
    const isArticle = word.startsWith(of.article);
    if (isDefinite && !isOfBody(word, of)) break;
    isDefinite ||= isArticle || of.countryAt(own, end) > end;
  }
  return { kind: 'body', phrase, name: own.slice(0, end).join(' ') };
}

/** `الساحلي` of `مجلس التعاون الساحلي`: what a body is of may be any adjective. */
function isOfBody(word: string, of: SpacedWords): boolean {
  const { adjective, office } = of.is;
  return adjective.test(word) || office.test(word) || /^ال\p{L}{2,}(?:ي|ية)$/u.test(word);
}
