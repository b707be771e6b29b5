// The scales behind the words: per cent of the likelihood terms, steps of confidence.
import { CONFIDENCES, type Confidence, type Likelihood } from '../../brief/format/terms.ts';
import type { ScaleRange } from '../view/view.ts';
import type { Scope } from './scope.ts';

/** Per cent by term (Intelligence Community Directive 203, D.6.e). */
export const LIKELIHOOD_RANGES: Readonly<Record<Likelihood, ScaleRange>> = {
  'almost no chance': { low: 1, high: 5 },
  'very unlikely': { low: 5, high: 20 },
  unlikely: { low: 20, high: 45 },
  'roughly even chance': { low: 45, high: 55 },
  likely: { low: 55, high: 80 },
  'very likely': { low: 80, high: 95 },
  'almost certain': { low: 95, high: 99 },
};

/** `45–55 %`; two digits each, so that a column of them lines up. */
export function rangeText({ word }: Scope, { low, high }: ScaleRange): string {
  const digits = (value: number): string => String(value).padStart(2, '0');
  return word('judgment.range', { low: digits(low), high: digits(high) });
}

/** 1 to 3. */
export function confidenceValue(level: Confidence): number {
  return CONFIDENCES.indexOf(level) + 1;
}
