// Check: two sentences on one thing give it one number.

import { pathText } from '../../brief/path-text.ts';
import type { Brief } from '../../brief/schema.ts';
import { alikePairs } from '../alike-pairs.ts';
import type { Check, CheckContext, Finding, Path } from '../check.ts';
import type { Prose } from '../contents.ts';
import { type Gist, gistOf } from '../likeness.ts';
import { withoutQuoted } from '../prose.ts';
import { sentencesOf } from '../wording/find-wording.ts';

const ALIKE = 0.75;
/** Shorter sentences may well be of two things. */
const MIN_WORDS = 4;

export const numberDiffers: Check = {
  code: 'number-differs',
  severity: 'warning',
  explanation: {
    meaning:
      'Two sentences of our own prose are nearly the same but for a number, or a truce has another length in the prose than in `ceasefire.duration`. What two actors say is not compared, nor what changed since the last edition.',
    why: 'One of the numbers is wrong, or the sentences are of two things and must say so. ICD 203 asks for consistency, and for accuracy before all.',
    remedy: 'Correct the number, or say what makes the difference.',
  },
  *find(context) {
    yield* inSentences(context);
    yield* inDuration(context);
  },
};

interface Sentence {
  readonly path: Path;
  readonly gist: Gist;
}

function* inSentences({ prose }: CheckContext): Generator<Finding> {
  const all = ownSentences(prose);
  for (const [first, second] of alikePairs(all, ALIKE, kindsOf)) {
    const [one, other] = [first.gist.numbers, second.gist.numbers];
    const differing = other.filter((number) => !one.includes(number));
    // All but one number the same: with two of them it may be another day, or another thing.
    if (differing.length !== 1) continue;
    const was = one.find((number) => !other.includes(number));
    if (itemOf(first.path) === itemOf(second.path) || was === undefined) continue;
    yield {
      path: second.path,
      message: `this has ${differing[0]} where ${itemOf(first.path)} has ${was}`,
      hint: 'correct one of them, or say what makes the difference',
      words: differing[0]!,
    };
  }
}

/** All but one number are to be the same: of several, one at least is. */
function kindsOf({ gist: { numbers } }: Sentence): readonly string[] {
  if (numbers.length === 1) return ['1'];
  return [...new Set(numbers)].map((number) => `${numbers.length} ${number}`);
}

function ownSentences(prose: CheckContext['prose']): readonly Sentence[] {
  return prose.flatMap(({ path, own, isAttributed }) => {
    if (!/\d/.test(own) || isAttributed || path[0] === 'changes' || path.includes('change'))
      return [];
    return sentencesOf(own)
      .filter((sentence) => /\d/.test(sentence) && !DATED.test(sentence))
      .map((sentence) => ({ path, gist: gistOf(sentence) }))
      .filter(({ gist }) => gist.words.size >= MIN_WORDS && gist.numbers.length > 0);
  });
}

/** Sentences that name a day or month may be of two days. */
const DATED =
  /\b\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d|\b(?:19|20)\d\d\b|\d\s+(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|січ|лют|бер|квіт|трав|черв|лип|серп|вер|жовт|лист|груд)/iu;

function itemOf(path: Path): string {
  return pathText(path.slice(0, -1).length === 0 ? path : path.slice(0, -1));
}

const LENGTH = /(\d+)[\s-]*(hour|day|week|month)s?/iu;
const TRUCE =
  /(\d+)[\s-](hour|day|week|month)s?[\s-](?:\p{L}+\s)?(?:truce|cease-?fire|armistice|pause)/giu;
/** It is another truce, or another length of it, that is spoken of. */
const OTHER =
  /\b(?:another|earlier|extend\p{L}*|extension|first|former|last|longer|new|original|previous|second|shorter|third)\b/iu;

function* inDuration({ brief, prose }: CheckContext): Generator<Finding> {
  const [, count, unit] = LENGTH.exec(brief.ceasefire?.duration ?? '') ?? [];
  if (count === undefined || unit === undefined) return;
  for (const { path, text, own, isAttributed } of [...prose, ...truceName(brief)]) {
    if (path.includes('duration') || path[0] === 'changes' || isAttributed) continue;
    if (!/\d/.test(own) || OTHER.test(text)) continue;
    for (const [words, other, otherUnit] of own.matchAll(TRUCE)) {
      if (otherUnit?.toLowerCase() !== unit.toLowerCase() || other === count) continue;
      yield {
        path,
        message: `“${words}” is not the duration of the ceasefire (${brief.ceasefire?.duration})`,
        hint: 'correct one of them, or say which other truce is meant',
        words,
      };
    }
  }
}

type TruceText = Pick<Prose, 'path' | 'text' | 'own' | 'isAttributed'>;

function truceName({ ceasefire }: Brief): readonly TruceText[] {
  const name = ceasefire?.name;
  if (name === undefined) return [];
  const own = withoutQuoted(name);
  return [{ path: ['ceasefire', 'name'], text: name, own, isAttributed: false }];
}
