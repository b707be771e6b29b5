// Scenarios: the cases of one question, of which exactly one comes about.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { type IssueParams, prose, scale, term } from '../../brief/format/fields.ts';
import {
  audience,
  item,
  list,
  source,
  toDo,
  withholdable,
} from '../../brief/format/schema-parts.ts';
import { LIKELIHOODS } from '../../brief/format/terms.ts';

const CASES = ['best', 'likely', 'worst'] as const;

const scenario = z.strictObject({
  ...item,
  case: term('which of the cases it is', CASES),
  title: prose('what happens', 'A mandate of nine months passes.'),
  likelihood: scale('one of the seven terms of ICD 203', LIKELIHOODS).optional(),
  indicators: list(
    prose('indicator', 'The guarantors meet without the parties.'),
    'what would show that it comes about',
  ).optional(),
  consequence: withholdable(
    'what follows from it, or is done then',
    'Option V1 is on the table.',
  ).optional(),
  source,
});

type Case = Pick<z.output<typeof scenario>, 'case'>;

function checkCases(cases: readonly Case[], context: z.core.$RefinementCtx): void {
  for (const [index, each] of cases.entries()) {
    if (cases.findIndex((other) => other.case === each.case) === index) continue;
    const params: IssueParams = {
      code: 'invalid-value',
      hint: `one set has one case of each: ${CASES.join(', ')}`,
    };
    const message = `the case “${each.case}” stands there twice`;
    context.addIssue({ code: 'custom', path: [index, 'case'], message, params: { ...params } });
  }
}

export const scenarios = defineBlock({
  field: z
    .strictObject({
      question: prose(
        'what the cases answer',
        'What becomes of the mandate after September?',
      ).optional(),
      cases: list(
        scenario,
        'the cases, which exclude one another and leave no other out',
      ).superRefine(checkCases),
      source,
      note: item.note,
      to_do: toDo,
      audience,
      ignore: item.ignore,
    })
    .describe('what may come, as one set of cases'),
  lists: { cases: { title: 'title', statement: { kind: 'scenario' } } },
  parts: { indicators: ['cases.indicators'] },
  labels: {
    column: ['case', 'outcome', 'likelihood'],
    scenario_case: CASES,
    scenario: ['consequence'],
  },
  synonyms: ['cases', 'outlook', 'forecast'],
  skeleton: skeleton`
# One question, one set: the ranges of the likelihoods must be able to make 100 %.
scenarios:
  question: ${'What becomes of it?'}
  cases:
    - { case: best, title: ${'The best that may come.'}, likelihood: unlikely }
    - { case: likely, title: ${'What is most likely.'}, likelihood: likely }
    - { case: worst, title: ${'The worst that may come.'}, likelihood: unlikely }
`,
});
