// Checks: what was said, asked and answered is dated in an order that can be.

import type { BriefDate } from '../../brief/dates/date.ts';
import { isAfter } from '../../brief/dates/moment.ts';
import type { Brief } from '../../brief/format/schema.ts';
import type { Path } from '../../brief/yaml/path-text.ts';
import type { Check } from '../check.ts';
import { orderCheck } from './order-of-dates.ts';

/** Nothing that was said is later than the moment up to which the brief knows. */
export const saidAfterAsOf: Check = orderCheck(
  'said-after-as-of',
  {
    meaning: 'The date of a quotation, a demand, an answer or a stance is later than `as_of`.',
    why: 'What was said lies in the past of whoever reports it; ICD 206 asks for dates that a reader can rely on.',
    remedy: 'Correct the date, or raise `as_of`.',
  },
  (brief) =>
    spokenDates(brief).map(({ path, date }) => ({
      earlier: date,
      later: brief.as_of,
      path,
      message: `this was said on ${date?.text}, after the state of the brief (${brief.as_of?.text})`,
      hint: 'correct the date or as_of',
    })),
);

interface SpokenDate {
  readonly path: Path;
  readonly date: BriefDate | undefined;
}

// The date of a claim may be the time it speaks of, and so in the future.
function spokenDates({ quotes = [], demands = [], positions = [] }: Brief): readonly SpokenDate[] {
  return [
    ...quotes.map(({ said }, index) => ({ path: ['quotes', index, 'said'], date: said })),
    ...demands.flatMap(({ responses = [], ...demand }, index) => [
      ...(['date', 'first_stated', 'last_stated'] as const).map((key) => ({
        path: ['demands', index, key],
        date: demand[key],
      })),
      ...responses.map((answer, at) => ({
        path: ['demands', index, 'responses', at, 'date'],
        date: answer.date,
      })),
    ]),
    ...positions.flatMap(({ stances }, index) =>
      Object.entries(stances).map(([actor, { date }]) => ({
        path: ['positions', index, 'stances', actor, 'date'],
        date,
      })),
    ),
  ];
}

/** Words were said before the source that has them was published. */
export const saidAfterPublished: Check = {
  code: 'said-after-published',
  severity: 'warning',
  explanation: {
    meaning: '`said` of a quotation is later than `published` of every source that it names.',
    why: 'An article cannot quote what has not been said yet; one of the dates is a slip.',
    remedy: 'Correct `said` or `published`, or name the source that has the words.',
  },
  *find({ brief }) {
    for (const [index, { said, source: refs = [] }] of (brief.quotes ?? []).entries()) {
      if (!said || refs.length === 0) continue;
      const published = refs.map((ref) => brief.sources?.[ref.source]?.published);
      if (!published.every((date) => date !== undefined && isAfter(said, date))) continue;
      yield {
        path: ['quotes', index, 'said'],
        message: `this was said on ${said.text}, after “${refs[0]?.source}” was published (${published[0]?.text})`,
        hint: 'correct said or published',
      };
    }
  },
};

/** An answer and a deadline come after the demand. */
export const answerBeforeDemand: Check = orderCheck(
  'answer-before-demand',
  {
    meaning:
      'The date of an answer, or the `deadline`, is earlier than the date of its demand; or a demand was last stated before it was first stated.',
    why: 'Nobody answers what has not been asked; the order of demand and answer is what readers judge a negotiation by.',
    remedy: 'Correct the date of the demand, of the answer, or the `deadline`.',
  },
  ({ demands = [] }) =>
    demands.flatMap(({ date, first_stated: first, last_stated: last, ...demand }, index) => {
      const { deadline, responses = [] } = demand;
      const earlier = date ?? first;
      return [
        {
          earlier: first,
          later: last,
          path: ['demands', index, 'last_stated'],
          message: `it was last stated (${last?.text}) before it was first stated (${first?.text})`,
          hint: 'correct first_stated or last_stated',
        },
        {
          earlier,
          later: deadline,
          path: ['demands', index, 'deadline'],
          message: `the deadline (${deadline?.text}) is before the demand (${earlier?.text})`,
          hint: 'correct deadline or date',
        },
        ...responses.map(({ date: later }, at) => ({
          earlier,
          later,
          path: ['demands', index, 'responses', at, 'date'],
          message: `the answer (${later?.text}) is before the demand (${earlier?.text})`,
          hint: 'correct one of the dates',
        })),
      ];
    }),
);
