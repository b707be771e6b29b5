// Judgments: what the desk thinks will come, how likely it is and how sure the desk.
import * as z from 'zod';
import { defineBlock } from '../../brief/format/block.ts';
import { term, text } from '../../brief/format/fields.ts';
import { item, itemId, list, source } from '../../brief/format/schema-parts.ts';
import { CONFIDENCES, LIKELIHOODS } from '../../brief/format/terms.ts';

const change = z.strictObject({
  from: term('the former likelihood', LIKELIHOODS),
  why: text('why it changed').optional(),
});

const judgment = z.strictObject({
  ...item,
  text: text('what the desk thinks'),
  likelihood: term('one of the seven terms of ICD 203', LIKELIHOODS).optional(),
  confidence: term('confidence in the judgment', CONFIDENCES).optional(),
  confidence_basis: text('why this confidence').optional(),
  based_on: list(itemId(), 'ids of the items and sources it rests on').optional(),
  source,
  change: change.describe('how it differs from the edition before').optional(),
  indicators: list(text('indicator'), 'what would show that it comes about').optional(),
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
});
