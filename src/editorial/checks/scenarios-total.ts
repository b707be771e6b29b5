// Check: the likelihoods of the cases of one set can add up to 100 per cent.
import { LIKELIHOOD_RANGES } from '../../brief/format/terms.ts';
import { largest, smallest } from '../../diagnostics/extremes.ts';
import type { Check, Finding } from '../check.ts';

const WHOLE = 100;
/** Of a case without a likelihood nobody knows anything. */
const UNKNOWN = { low: 0, high: WHOLE };

/** Exactly one case of a set comes about: their likelihoods make a whole. */
export const scenariosTotal: Check = {
  code: 'scenarios-total',
  severity: 'error',
  explanation: {
    meaning:
      'The likelihoods of the cases under `scenarios` cannot add up to 100 per cent: the lowest of their ranges (ICD 203) are more than that together, or the highest less.',
    why: 'The cases are one set, of which exactly one comes about. Readers add the ranges up, and then believe none of them.',
    remedy:
      'Take other terms, or add the case that is missing. If the set is not meant to be whole, say so under `ignore` of `scenarios`.',
  },
  *find({ brief: { scenarios } }): Generator<Finding> {
    if (scenarios === undefined) return;
    const ranges = scenarios.cases.map(({ likelihood }) =>
      likelihood === undefined ? UNKNOWN : LIKELIHOOD_RANGES[likelihood],
    );
    const lowest = sum(ranges.map(({ low }) => low));
    const highest = sum(ranges.map(({ high }) => high));
    if (lowest <= WHOLE && highest >= WHOLE) return;
    const isTooMuch = lowest > WHOLE;
    const at = furthest(ranges, isTooMuch);
    yield {
      path: ['scenarios', 'cases', at, 'likelihood'],
      message: isTooMuch
        ? `the cases make ${lowest} % at least, but only one of them comes about`
        : `the cases make ${highest} % at most, but one of them comes about`,
      hint: isTooMuch
        ? 'take a lower term for one of them'
        : 'take a higher term for one of them, or add the case that is missing',
    };
  },
};

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** The most likely of the cases, or the least likely one. */
function furthest(ranges: readonly { readonly low: number }[], isMost: boolean): number {
  const lows = ranges.map(({ low }) => low);
  return lows.indexOf(isMost ? largest(lows) : smallest(lows));
}
