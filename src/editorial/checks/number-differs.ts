// Check: two sentences on one thing give it one number.

import { type PlacedTruce, trucesOf } from '../../brief/truces.ts';
import { type Path, pathText } from '../../brief/yaml/path-text.ts';
import { ofAll } from '../../languages/languages.ts';
import type { Check, CheckContext, Finding } from '../check.ts';
import type { Prose } from '../contents.ts';
import { alikeGroups, byList } from '../likeness/alike-groups.ts';
import { type Gist, gistOf, sayTheSame } from '../likeness/likeness.ts';
import { isElsewhere, isOtherDay, numbersOf, type Statement } from '../likeness/statements.ts';
import { sentencesOf } from '../wording/find-wording.ts';
import { withoutQuoted } from '../wording/prose.ts';

const ALIKE = 0.75;
/** Shorter sentences may well be of two things. */
const MIN_WORDS = 4;

export const numberDiffers: Check = {
  code: 'number-differs',
  severity: 'warning',
  explanation: {
    meaning:
      'Two sentences of our own prose, of two blocks, are nearly the same but for a number, or a truce has another length in the prose than in `ceasefire.duration`. Not compared are the items of one list, such as numbered terms or incidents, events of two days or places, what two actors say, and what changed since the last edition. Each group of such sentences is told of once.',
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
  /** The item that it stands in, if that has a day or a place. */
  readonly item: Statement | undefined;
}

function* inSentences(context: CheckContext): Generator<Finding> {
  for (const group of alikeGroups(ownSentences(context), LIKENESS)) {
    const [first, second] = apart(group) ?? [];
    if (first === undefined || second === undefined) continue;
    const [one, other] = [first.gist.numbers, second.gist.numbers];
    const number = other.find((each) => !one.includes(each))!;
    yield {
      path: second.path,
      message: `this has ${number} where ${itemOf(first.path)} has ${one.find((each) => !other.includes(each))}`,
      hint: 'correct one of them, or say what makes the difference',
      words: number,
    };
  }
}

const LIKENESS = {
  degree: ALIKE,
  kindsOf,
  isOne: (first: Sentence, second: Sentence): boolean =>
    sayTheSame(first.gist, second.gist) && !areTwoEvents(first.item, second.item),
};

/** All but one number are to be the same: of several, one at least is. */
function kindsOf({ gist: { numbers } }: Sentence): readonly string[] {
  if (numbers.length === 1) return ['1'];
  return [...new Set(numbers)].map((number) => `${numbers.length} ${number}`);
}

function areTwoEvents(one: Statement | undefined, other: Statement | undefined): boolean {
  return (
    one !== undefined && other !== undefined && (isOtherDay(one, other) || isElsewhere(one, other))
  );
}

/** Two of a group, of different lists, that differ in a number; none if a list itself goes by numbers. */
function apart(group: readonly Sentence[]): readonly [Sentence, Sentence] | undefined {
  const lists = [...byList(group).values()];
  const isLedger = lists.some(([one, ...more]) =>
    more.some((other) => numbersOf(one!) !== numbersOf(other)),
  );
  if (isLedger) return undefined;
  const [first] = lists[0]!;
  for (const [second] of lists.slice(1)) {
    const differing = second!.gist.numbers.filter((each) => !first!.gist.numbers.includes(each));
    const isOne = first!.gist.numbers.some((each) => !second!.gist.numbers.includes(each));
    // With two of them it may be another day, or another thing.
    if (differing.length === 1 && isOne) return [first!, second!];
  }
  return undefined;
}

function ownSentences({ brief, prose, statements }: CheckContext): readonly Sentence[] {
  const items = new Map(statements.map((each) => [itemOf(each.path), each]));
  return prose.flatMap(({ path, own, isAttributed }) => {
    if (!/\d/.test(own) || isAttributed || path[0] === 'changes' || path.includes('change'))
      return [];
    return sentencesOf(own)
      .filter((sentence) => /\d/.test(sentence) && !DATED.test(sentence))
      .map((sentence) => ({
        path,
        gist: gistOf(sentence, brief.language),
        item: items.get(itemOf(path)),
      }))
      .filter(({ gist }) => gist.words.size >= MIN_WORDS && gist.numbers.length > 0);
  });
}

/** Sentences that name a day or month may be of two days. */
const DATED = new RegExp(
  [
    `\\b\\d{1,2}\\s+(?:${ofAll(({ dates }) => dates?.monthsAfterDay).join('|')})`,
    `(?:${ofAll(({ dates }) => dates?.monthsBeforeDay).join('|')})\\s+\\d`,
    '\\b(?:19|20)\\d\\d\\b',
  ].join('|'),
  'iu',
);

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
  const [only, ...others] = trucesOf(brief);
  const { duration = '' } = only?.truce ?? {};
  const [, count, unit] = LENGTH.exec(duration) ?? [];
  // Of several truces, any may be meant.
  if (only === undefined || others.length > 0 || count === undefined || unit === undefined) return;
  for (const { path, text, own, isAttributed } of [...prose, ...truceName(only)]) {
    if (path.includes('duration') || path[0] === 'changes' || isAttributed) continue;
    if (!/\d/.test(own) || OTHER.test(text)) continue;
    for (const [words, other, otherUnit] of own.matchAll(TRUCE)) {
      if (otherUnit?.toLowerCase() !== unit.toLowerCase() || other === count) continue;
      yield {
        path,
        message: `“${words}” is not the duration of the ceasefire (${duration})`,
        hint: 'correct one of them, or say which other truce is meant',
        words,
      };
    }
  }
}

type TruceText = Pick<Prose, 'path' | 'text' | 'own' | 'isAttributed'>;

function truceName({ truce: { name }, path }: PlacedTruce): readonly TruceText[] {
  if (name === undefined) return [];
  const own = withoutQuoted(name);
  return [{ path: [...path, 'name'], text: name, own, isAttributed: false }];
}
