// Check: where an actor stands on a matter agrees with the answer it gave to a demand for it.

import type { Actor, Brief } from '../../brief/schema.ts';
import type { Check, Path } from '../check.ts';
import { containment, gistOf } from '../likeness.ts';

const ALIKE = 0.75;
const MIN_WORDS = 2;

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
    for (const { path, actor, stance, issue } of stances(brief)) {
      for (const { index, by, answer, demand } of answers(brief)) {
        if (OPPOSITE[stance] !== answer || !isOneSide(actor, by, brief)) continue;
        const [one, other] = [gistOf(issue), gistOf(demand)];
        if (Math.min(one.words.size, other.words.size) < MIN_WORDS) continue;
        if (containment(one, other) < ALIKE) continue;
        yield {
          path,
          message: `“${actor}” ${stance} this here, but “${by}” ${answer} the demand for it (demands[${index}])`,
          hint: 'correct one of them, or date both if the position has changed',
        };
      }
    }
  },
};

interface StanceAt {
  readonly path: Path;
  readonly actor: string;
  readonly stance: string;
  readonly issue: string;
}

function stances({ positions = [] }: Brief): readonly StanceAt[] {
  return positions.flatMap(({ issue, stances: by }, index) =>
    Object.entries(by).flatMap(([actor, { stance, date }]) => {
      // With dates the page shows which came first.
      const path = ['positions', index, 'stances', actor, 'stance'];
      return date ? [] : [{ path, actor, stance, issue }];
    }),
  );
}

interface AnswerAt {
  readonly index: number;
  readonly by: string;
  readonly answer: string;
  readonly demand: string;
}

function answers({ demands = [] }: Brief): readonly AnswerAt[] {
  return demands.flatMap(({ text, responses }, index) =>
    (responses ?? []).map(({ by, stance }) => ({ index, by, answer: stance, demand: text })),
  );
}

/** One actor, or a person and the state or body that they speak for. */
function isOneSide(one: string, other: string, { actors = {} }: Brief): boolean {
  if (one === other) return true;
  const speaksFor = (person?: Actor, side?: Actor): boolean =>
    person?.affiliation !== undefined && [side?.name, side?.short].includes(person.affiliation);
  return speaksFor(actors[one], actors[other]) || speaksFor(actors[other], actors[one]);
}
