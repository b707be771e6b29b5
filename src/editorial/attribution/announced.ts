// Whether the headline or opening of a text says that it is an interview.

import { perLanguage } from '../../languages/languages.ts';

const OPENING = '["“„«»‘「]';
const CLOSING = '["”“»«’」]';
/** `“We stay”` and `Ann Lee: “We stay”`: the words of one person. */
const HEADLINE = new RegExp(
  `^(?:[^:：\\n]{3,60}[:：]\\s*)?${OPENING}[^\\n]{8,}${CLOSING}[.!?]?\\s*$`,
  'u',
);

const announcing = perLanguage(({ interview }) =>
  interview?.announces === undefined
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{M}])(?:${interview.announces})(?![\\p{L}\\p{M}])`, 'iu'),
);

/** True if the blocks above the first question say that somebody is asked. */
export function isAnnounced(
  opening: readonly { readonly words: string }[],
  language: Parameters<typeof announcing>[0],
): boolean {
  const [headline, ...others] = opening.map(({ words }) => words);
  if (headline === undefined) return false;
  const words = announcing(language);
  return HEADLINE.test(headline) || [headline, ...others].some((each) => words?.test(each));
}
