// Claims: what others say is so.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { date, prose, term } from '../../brief/format/fields.ts';
import { actor, item, list, source } from '../../brief/format/schema-parts.ts';

/** Admiralty code: how credible one piece of information is. */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
const CLAIM_STATUSES = ['reported', 'corroborated', 'disputed', 'retracted'] as const;

const claim = z.strictObject({
  ...item,
  text: prose('what is said to be so', 'Velmora accepted the proposal without conditions.'),
  by: actor('who says so'),
  source,
  date: date('when it was said, or the time it speaks of').optional(),
  credibility: z
    .literal(CREDIBILITIES)
    .describe(
      'credibility of the information, Admiralty code 1 (confirmed) to 6 (cannot be judged)',
    )
    .optional(),
  status: term('how the claim stands', CLAIM_STATUSES).optional(),
  disputed_by: list(actor('who disputes it'), 'actors that dispute it').optional(),
});

export const claims = defineBlock({
  field: list(claim, 'what others say is so'),
  letter: 'C',
  title: 'text',
  speaker: 'by',
  statement: { kind: 'claim', by: ['by'], date: 'date' },
  end: { status: 'retracted', kind: 'withdrawn' },
  labels: {
    column: ['claim', 'claim_status', 'claim_status_credibility'],
    claim: ['disputed_by', 'disputed_by_sentence', 'not_rated', 'single_source'],
    claim_status: CLAIM_STATUSES,
    credibility: ['1', '2', '3', '4', '5', '6'],
    count: ['disputed'],
    legend: ['credibility'],
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
