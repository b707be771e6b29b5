// Checks: a verdict is of the desk's scale, and its evidence says what it is.
import { parseSourceRef } from '../../brief/format/source-ref.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Check } from '../check.ts';

/** A verdict is one of those that the brief says the desk gives. */
export const verdictOffScale: Check = {
  code: 'verdict-off-scale',
  severity: 'error',
  explanation: {
    meaning: 'The brief lists its `verdicts`, and the verdict on a claim is none of them.',
    why: 'Readers compare verdicts with one another and with the scale; a word beside it is counted apart and means nothing they could look up.',
    remedy: 'Take a verdict of the list, or add this one to it.',
  },
  *find({ brief: { claims = [], verdicts } }) {
    if (verdicts === undefined) return;
    const scale = verdicts.map(({ name }) => name);
    for (const [index, { review }] of claims.entries()) {
      if (review === undefined || scale.includes(review.verdict)) continue;
      const near = nearest(review.verdict, scale);
      yield {
        path: ['claims', index, 'review', 'verdict'],
        message: `“${review.verdict}” is none of the verdicts of the brief`,
        hint: near ? `did you mean “${near}”?` : `they are ${scale.join(', ')}`,
      };
    }
  },
};

const SIDES = ['for', 'against'] as const;
/** `p. 4`, `¶2`: words of a sentence do not begin so. */
const LOCATOR = /^(?:[^\p{L}]|\p{L}{1,4}\.\s)/u;

/** Evidence that is a source and no more cites it, in brackets. */
export const evidenceUncited: Check = {
  code: 'evidence-uncited',
  severity: 'error',
  explanation: {
    meaning: 'A piece of evidence is the id of a source and a place in it, without brackets.',
    why: 'Evidence is prose: an id in it would be printed as it stands, and no reader knows ids.',
    remedy:
      'Write it as a citation: `"[jom ¶4]"`, alone or after words that say what stands there.',
  },
  *find({ brief: { claims = [], sources = {} } }) {
    for (const [index, { review }] of claims.entries())
      for (const side of SIDES)
        for (const [at, text] of (review?.evidence?.[side] ?? []).entries()) {
          const { source = '', locator } = parseSourceRef(text) ?? {};
          const isMere = Object.hasOwn(sources, source) && (!locator || LOCATOR.test(locator));
          if (!isMere) continue;
          yield {
            path: ['claims', index, 'review', 'evidence', side, at],
            message: `“${text}” is a source, but would be printed as a text`,
            hint: `write it in brackets and quotes: "[${text.trim()}]"`,
          };
        }
  },
};
