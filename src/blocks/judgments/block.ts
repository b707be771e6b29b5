// Judgments: what the desk thinks will come, how likely it is and how sure the desk.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { comparisons, prose, scale, term } from '../../brief/format/fields.ts';
import { item, itemId, list, source } from '../../brief/format/schema-parts.ts';
import { CONFIDENCES, LIKELIHOODS } from '../../brief/format/terms.ts';

const change = z.strictObject({
  from: term('the former likelihood', LIKELIHOODS),
  why: prose('why it changed').optional(),
});

const judgment = z.strictObject({
  ...item,
  text: prose('what the desk thinks', 'The truce holds for its 21 days.'),
  likelihood: scale('one of the seven terms of ICD 203', LIKELIHOODS).optional(),
  confidence: scale('confidence in the judgment', CONFIDENCES).optional(),
  confidence_basis: prose('why this confidence', 'one secondhand source').optional(),
  based_on: list(
    itemId('accepted', 'meridian'),
    'ids of the items and sources it rests on',
  ).optional(),
  source,
  change: change
    .describe('how it differs from the edition before')
    .register(comparisons, { compared: 'never' })
    .optional(),
  indicators: list(
    prose('indicator', 'Patrol boats leave the truce line.'),
    'what would show that it comes about',
  ).optional(),
});

export const judgments = defineBlock({
  field: list(judgment, 'what the desk thinks will come'),
  letter: 'J',
  title: 'text',
  statement: { kind: 'judgment' },
  parts: { indicators: ['indicators'] },
  labels: {
    column: ['judgment', 'likelihood', 'confidence'],
    judgment: ['range', 'was', 'confidence_basis', 'indicators', 'rests_on'],
    likelihood: LIKELIHOODS,
    confidence: CONFIDENCES,
    confidence_meaning: CONFIDENCES,
    legend: ['likelihood', 'confidence'],
  },
  synonyms: ['judgements', 'assessments', 'key_judgments'],
  skeleton: skeleton`
# The seven terms of ICD 203: almost no chance | very unlikely | unlikely | roughly even chance |
# likely | very likely | almost certain. Likelihood and confidence are never in one sentence.
judgments:
  - { text: ${'What you think will come.'}, likelihood: roughly even chance, confidence: low, based_on: [accepted] }
`,
});
