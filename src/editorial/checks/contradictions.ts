// Checks: demands, issues and positions on one matter agree with each other.

import type { Actor, Brief } from '../../brief/format/schema.ts';
import type { Check, Finding } from '../check.ts';
import { keep, listAt, ranksOf, rareWords } from '../likeness/alike-groups.ts';
import { containment, type Gist, gistOf } from '../likeness/likeness.ts';

/** A demand that was withdrawn is not an open issue any more. */
export const withdrawnDemandOpen: Check = {
  code: 'withdrawn-demand-open',
  severity: 'warning',
  explanation: {
    meaning:
      'A demand has `status: withdrawn`, and an issue that is not closed asks about the same matter.',
    why: 'One of the two is out of date: what nobody wants any more need not be followed up. ICD 203 asks for consistent argument.',
    remedy: 'Close the issue, correct the status of the demand, or ask about what is left of it.',
  },
  *find({ brief: { demands = [], open_issues: issues = [], language } }) {
    const told = new Set<number>();
    const pairs = ofOneMatter(
      demands.map(({ text }) => gistOf(text, language)),
      issues.map(({ question }) => gistOf(question, language)),
      3,
    );
    for (const [demand, issue] of pairs) {
      const isDone = demands[demand]?.status !== 'withdrawn' || issues[issue]?.status === 'closed';
      if (isDone || told.has(issue)) continue;
      told.add(issue);
      yield {
        path: ['open_issues', issue, 'question'],
        message: `this is open, but the demand is withdrawn (demands[${demand}])`,
        hint: 'close the issue, or correct the status of the demand',
      };
    }
  },
};

/** Where an actor stands on a matter agrees with the answer it gave to a demand for it. */
/** Stances and answers that exclude each other; conditions and silence exclude nothing. */
const OPPOSITE: Readonly<Record<string, string>> = { supports: 'rejects', opposes: 'accepts' };

export const positionContradictsAnswer: Check = {
  code: 'position-contradicts-answer',
  severity: 'warning',
  explanation: {
    meaning:
      'In `positions` an actor supports a matter, and in `demands` the same actor, or somebody who speaks for it, rejects a demand for it; or the other way round.',
    why: 'A reader sees both, and one is wrong or of another time. ICD 203 asks for consistent argument.',
    remedy: 'Correct the stance or the answer; or date both, if the actor has changed its mind.',
  },
  *find({ brief }) {
    const { demands = [], positions = [], language } = brief;
    const told = new Set<string>();
    const pairs = ofOneMatter(
      demands.map(({ text }) => gistOf(text, language)),
      positions.map(({ issue }) => gistOf(issue, language)),
      2,
    );
    for (const [demand, position] of pairs) {
      for (const [actor, finding] of contradictions(brief, demand, position)) {
        const key = `${position} ${actor}`;
        if (!told.has(key)) yield finding;
        told.add(key);
      }
    }
  },
};

/** The actors whose stance and answer exclude each other. */
function* contradictions(
  brief: Brief,
  demand: number,
  position: number,
): Generator<readonly [actor: string, finding: Finding]> {
  const answers = brief.demands?.[demand]?.responses ?? [];
  for (const [actor, { stance, date }] of Object.entries(brief.positions![position]!.stances)) {
    const answer = answers.find(
      (each) => each.stance === OPPOSITE[stance] && isOneSide(actor, each.by, brief),
    );
    // With dates the page shows which came first.
    if (date !== undefined || answer === undefined) continue;
    const finding = {
      path: ['positions', position, 'stances', actor, 'stance'],
      message: `“${actor}” ${stance} this here, but “${answer.by}” ${answer.stance} the demand for it (demands[${demand}])`,
      hint: 'correct one of them, or date both if the position has changed',
    };
    yield [actor, finding];
  }
}

/** One actor, or a person and the state or body that they speak for. */
function isOneSide(one: string, other: string, { actors = {} }: Brief): boolean {
  if (one === other) return true;
  const speaksFor = (person?: Actor, side?: Actor): boolean =>
    person?.affiliation !== undefined && [side?.name, side?.short].includes(person.affiliation);
  return speaksFor(actors[one], actors[other]) || speaksFor(actors[other], actors[one]);
}

const newList = (): number[] => [];

/** So much of the shorter text the other one must have too. */
const ALIKE = 0.75;

/**
 * Pairs of places in `left` and `right` that are about one matter; work grows with their number.
 * A text of fewer than `least` words is about none.
 */
function* ofOneMatter(
  left: readonly Gist[],
  right: readonly Gist[],
  least: number,
): Generator<readonly [left: number, right: number]> {
  const ranks = ranksOf([...left, ...right]);
  const rareOf = (place: number): readonly number[] =>
    ranks[place]!.slice(0, rareWords(ranks[place]!, ALIKE));
  // The shorter of two has one of its rarest words in common with the other, whichever that is.
  const byWord = new Map<number, number[]>();
  const byRareWord = new Map<number, number[]>();
  for (const place of left.keys()) {
    for (const rank of ranks[place]!) keep(listAt(byWord, rank, newList), place);
    for (const rank of rareOf(place)) keep(listAt(byRareWord, rank, newList), place);
  }
  for (const [at, gist] of right.entries()) {
    if (gist.words.size < least) continue;
    const place = left.length + at;
    const met = new Set([
      ...rareOf(place).flatMap((rank) => byWord.get(rank) ?? []),
      ...ranks[place]!.flatMap((rank) => byRareWord.get(rank) ?? []),
    ]);
    for (const other of [...met].sort((a, b) => a - b)) {
      if (left[other]!.words.size < least || !areOne(left[other]!, gist)) continue;
      yield [other, at];
    }
  }
}

// Another number or name is another matter: the fifth article, the other shore.
function areOne(one: Gist, other: Gist): boolean {
  if (containment(one, other) < ALIKE) return false;
  const isNumbered = one.numbers.length > 0 && other.numbers.length > 0;
  if (isNumbered && !one.numbers.some((number) => other.numbers.includes(number))) return false;
  return !(hasOwnName(one, other) && hasOwnName(other, one));
}

function hasOwnName({ names }: Gist, { words }: Gist): boolean {
  return names.some((name) => !words.has(name));
}
