// Claims: what others say is so.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import {
  aside,
  comparisons,
  date,
  type IssueParams,
  name,
  prose,
  sourceRefs,
  term,
} from '../../brief/format/fields.ts';
import {
  actor,
  address,
  audience,
  item,
  list,
  source,
  toDo,
  toggle,
  withholdable,
} from '../../brief/format/schema-parts.ts';
import { MEDIA } from '../../brief/format/terms.ts';

/** Admiralty code: how credible one piece of information is. */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
const CLAIM_STATUSES = ['reported', 'corroborated', 'disputed', 'retracted'] as const;

const evidence = (description: string, example: string) =>
  list(
    withholdable('piece of evidence; `[jom ¶4]` cites a source', example),
    description,
  ).optional();

/** What the desk found when it checked a claim. */
const review = z
  .strictObject({
    verdict: name('the verdict, a word of the desk’s own scale', 'misleading', 'not proven'),
    because: withholdable(
      'the reason in a sentence or two',
      'The count of the Mission fell by 79 per cent, not by 90.',
    ),
    evidence: z
      .strictObject({
        for: evidence('what speaks for the claim', 'The peak week alone gives 90 per cent.'),
        against: evidence('what speaks against it', '1,940 in March, 402 in August [jom p. 4].'),
      })
      .describe('what the verdict rests on')
      .optional(),
    asked: date('when whoever said so was asked for the grounds of it').optional(),
    answered: toggle('whether they answered').optional(),
    answer: withholdable('what they answered', 'Her office named the peak week.').optional(),
    published: date('when the verdict was published').optional(),
    url: address('where the verdict is published; it stands in the web page only')
      .register(aside, {})
      .optional(),
    to_do: toDo,
    audience,
  })
  .superRefine(({ answered, answer }, context) => {
    if (answered !== false || answer === undefined) return;
    const params: IssueParams = {
      code: 'invalid-value',
      hint: 'write answered: true, or delete the line: an answer says that they answered',
    };
    const message = 'they did not answer, it says, and gives an answer';
    context.addIssue({ code: 'custom', path: ['answered'], message, params: { ...params } });
  });

const verdict = z.preprocess(
  (value, context) => {
    if (typeof value === 'string') return { name: value };
    if (typeof value === 'object') return value;
    // In YAML `true` and `false`, the commonest verdicts, are no words.
    const params: IssueParams = { code: 'wrong-type', expected: 'text' };
    context.addIssue({ code: 'custom', message: '', params: { ...params } });
    return { name: String(value) };
  },
  z.strictObject({
    name: name('the verdict', 'misleading').register(aside, {}),
    meaning: prose('what it means', 'right in its words, wrong by what it leaves out')
      .register(aside, {})
      .optional(),
  }),
);

/** The scale of verdicts: a setting of the desk, the same in every edition. */
export const verdicts = list(
  verdict,
  'the verdicts that the desk gives, in order: words, or mappings that say what they mean',
  ['holds', { name: 'misleading', meaning: 'wrong by what it leaves out' }, 'does not hold'],
).register(comparisons, { compared: 'never' });

const claim = z.strictObject({
  ...item,
  text: prose('what is said to be so', 'Velmora accepted the proposal without conditions.'),
  by: actor('who says so'),
  source,
  date: date('when it was said, or the time it speaks of').optional(),
  place: name('where it was said', 'Legislature of Orsenna').optional(),
  medium: term('how it was said', MEDIA).optional(),
  first_appearance: sourceRefs(
    'where it first appeared: `id`, `id locator` or a list of these',
  ).optional(),
  credibility: z
    .literal(CREDIBILITIES)
    .describe(
      'credibility of the information, Admiralty code 1 (confirmed) to 6 (cannot be judged)',
    )
    .optional(),
  status: term('how the claim stands', CLAIM_STATUSES).optional(),
  disputed_by: list(actor('who disputes it'), 'actors that dispute it').optional(),
  review: review
    .describe('what the desk found when it checked the claim; apart from what the parties say')
    .optional(),
});

export const claims = defineBlock({
  field: list(claim, 'what others say is so'),
  letter: 'C',
  title: 'text',
  speaker: 'by',
  statement: { kind: 'claim', by: ['by'], date: 'date' },
  end: { status: 'retracted', kind: 'withdrawn' },
  labels: {
    head: ['verdicts'],
    column: ['claim', 'claim_status', 'claim_status_credibility'],
    claim: [
      'disputed_by',
      'disputed_by_sentence',
      'not_rated',
      'single_source',
      'first_appearance',
    ],
    review: ['verdict', 'for', 'against', 'asked', 'answered', 'not_answered', 'answer'],
    claim_status: CLAIM_STATUSES,
    credibility: ['1', '2', '3', '4', '5', '6'],
    count: ['disputed'],
    legend: ['credibility', 'verdicts'],
  },
  skeleton: skeleton`
# What others say is so. Each by somebody: none is stated as fact.
claims:
  - id: accepted
    text: ${'What is said to be so.'}
    by: minister
    source: paper ¶5
    credibility: 3  # Admiralty code, 1 to 6
    status: reported  # reported | corroborated | disputed | retracted
`,
});
