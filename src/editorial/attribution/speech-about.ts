// Finds whom a sentence of prose is about.

import { nameAfterAccording } from './plain-names.ts';
import { MASK } from './quoted-spans.ts';
import { aboutAhead, type Sentence, type Told, toldAhead } from './speech-clause.ts';
import type { Lexicon } from './speech-lexicon.ts';
import { phraseAt } from './speech-phrase.ts';
import { turkishAhead } from './speech-verb-last.ts';
import type { Subject } from './subject-phrase.ts';
import { isOblique } from './turkish-endings.ts';

const EMPTY = { text: '', low: '', kind: 'mark' } as const;

/** The subject of `sentence`; `missing` where its verb alone tells of somebody. */
export function subjectOf(lexicon: Lexicon, sentence: Sentence): Subject | 'missing' | undefined {
  if (lexicon.grammar.isVerbLast) {
    const first = phraseAt(lexicon, sentence.words, 0);
    const isOwner = first !== undefined && isOblique(sentence.words[first.end - 1]!);
    if (first?.kind === 'name' && /\s/u.test(first.name) && !isOwner) return first;
    const ahead = turkishAhead(lexicon, sentence)?.subject;
    return typeof ahead === 'object' ? ahead : undefined;
  }
  const end = { ...EMPTY, at: sentence.text.length, end: sentence.text.length };
  const told = toldAhead(lexicon, sentence);
  if (told?.subject === 'missing') return 'missing';
  if (told && typeof told.subject === 'object' && told.subject.kind !== 'joint')
    return told.isOblique ? afterAccording(lexicon, told.subject) : told.subject;
  const main = aboutAhead(lexicon, { ...sentence, words: [...sentence.words, end] });
  return main && typeof main.subject === 'object' ? main.subject : undefined;
}

/** `Według Jana Kordasa`: a man, though women are called Jana. */
function afterAccording({ grammar }: Lexicon, subject: Subject): Subject {
  if (!grammar.cases || subject.kind !== 'name') return subject;
  // The office is in another case, too, and `rzecznika` ends as a woman's does.
  const plain = nameAfterAccording(grammar, subject.name, undefined);
  return plain === undefined ? subject : { ...subject, name: plain, gender: undefined };
}

/** The body that a Turkish sentence tells of, whose statement the next may quote. */
export function issuerIn(lexicon: Lexicon, sentence: Sentence): Told | undefined {
  if (!lexicon.grammar.isVerbLast) return undefined;
  const told = turkishAhead(lexicon, sentence);
  if (typeof told?.subject === 'object') return told.subject.kind === 'body' ? told : undefined;
  const first = phraseAt(lexicon, sentence.words, 0);
  return first?.kind === 'body' ? { subject: first, verb: '' } : undefined;
}

const LONGEST = 2000;
/** `SARNA (AHA) - ` before the first sentence of a report, and what stands in brackets. */
const ASIDE = /^\s*\p{Lu}{3,}(?:[ -]\p{Lu}{2,})?,?(?: \([^()]{2,30}\))? [–—-] |\([^()]*\)/gu;

/** A sentence without asides, and names and terms between marks, which say nothing of who speaks. */
export function withoutAsides(text: string): string {
  return text
    .slice(0, LONGEST)
    .replaceAll(MASK, ' ')
    .replace(ASIDE, (aside) => ' '.repeat(aside.length));
}
