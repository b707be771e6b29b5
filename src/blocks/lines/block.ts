// Lines to take: what may be asked, and what is answered.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { date, name, prose, term } from '../../brief/format/fields.ts';
import { item, list, source, withholdable } from '../../brief/format/schema-parts.ts';
import { TERMS_OF_USE } from '../../brief/format/terms.ts';

const line = z.strictObject({
  ...item,
  question: prose('what may be asked', 'Who fired first?'),
  say: prose('the answer, as it is spoken', 'The Mission has said what was fired, and when.'),
  if_pressed: withholdable(
    'what is said to those who ask again',
    'It has not said who began, and neither will we.',
  ).optional(),
  background: withholdable(
    'what the speaker knows and does not say',
    'Staff work on a reply began on 28 August.',
  ).optional(),
  use: term('on what terms the answer is given', TERMS_OF_USE).optional(),
  owner: name('who answers for it', 'Press Section').optional(),
  valid_until: date('up to when it may be said').optional(),
  source,
});

export const lines = defineBlock({
  field: list(line, 'lines to take: what may be asked, and what is answered'),
  letter: 'L',
  title: 'question',
  statement: { kind: 'line' },
  parts: { line_background: ['background', 'note', 'source'] },
  labels: {
    line: ['if_pressed', 'background', 'valid_until', 'expired'],
    attribution: TERMS_OF_USE,
  },
  synonyms: ['lines_to_take', 'questions', 'questions_and_answers', 'qa', 'talking_points'],
  skeleton: skeleton`
lines:
  - question: ${'What may be asked?'}
    say: ${'What is answered.'}
    if_pressed: ${'What is said to those who ask again.'}
`,
});
