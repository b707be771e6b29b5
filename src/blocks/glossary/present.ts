// The glossary: terms and what they mean; abbreviations among them, so that a screen reader can say them in full.
import { pathText } from '../../brief/yaml/path-text.ts';
import type { Presenter, Scope } from '../../template/present/scope.ts';
import type { Abbreviation } from '../../template/prose/inline-markdown.ts';

function presentGlossary({ brief }: Scope) {
  const entries = Object.entries(brief.glossary ?? {});
  if (entries.length === 0) return undefined;
  return entries.map(([term, meaning]) => ({
    term,
    meaning,
    at: pathText(['glossary', term]),
  }));
}

/** Longer ones are no longer what the letters stand for, and tiring to hear. */
const LONGEST = 80;
const ARTICLE = /^(?:(?:the|an?|les?|la)\s+|l['’])/iu;

/** Terms of the glossary that are abbreviations, the longest first. */
export function presentAbbreviations({ brief }: Scope): Abbreviation[] {
  return Object.entries(brief.glossary ?? {})
    .flatMap(([term, meaning]) => {
      const expansion = expansionOf(term, meaning);
      return expansion === undefined ? [] : [{ term, expansion }];
    })
    .sort((a, b) => b.term.length - a.term.length);
}

/**
 * What the letters of `term` stand for, if its meaning begins with that: `exclusive economic zone`
 * of `EEZ: Exclusive economic zone of 200 miles, …`; undefined for a term that is a word.
 */
export function expansionOf(term: string, meaning: string): string | undefined {
  const letters = [...term.matchAll(/\p{Lu}/gu)].map(([letter]) => letter.toLowerCase());
  if (letters.length < 2 || /\s/u.test(term)) return undefined;
  const [clause = ''] = meaning
    .trim()
    .replace(ARTICLE, '')
    .split(/[,;:.(–—](?:\s|$)| \(/u);
  const plain = clause.trim();
  const words = [...plain.matchAll(/[\p{L}\p{N}]+/gu)];
  if (words[0]?.[0].toLowerCase().startsWith(letters[0]!) !== true) return undefined;
  const expansion = byInitials(letters, words, plain) ?? byLetters(letters, plain);
  return expansion !== undefined && expansion.length <= LONGEST ? expansion : undefined;
}

/** The words up to the one whose initial is the last letter. */
function byInitials(
  letters: readonly string[],
  words: readonly RegExpExecArray[],
  clause: string,
): string | undefined {
  let next = 0;
  for (const word of words) {
    if (word[0].toLowerCase().startsWith(letters[next]!)) next += 1;
    if (next === letters.length) return clause.slice(0, word.index + word[0].length);
  }
  return undefined;
}

/** The whole clause, if the letters stand in it in this order: `demilitarised zone` of DMZ. */
function byLetters(letters: readonly string[], clause: string): string | undefined {
  let at = 0;
  for (const letter of letters) {
    at = clause.toLowerCase().indexOf(letter, at) + 1;
    if (at === 0) return undefined;
  }
  return clause;
}

export const glossary = {
  block: 'glossary',
  annex: true,
  present: presentGlossary,
} satisfies Presenter;
