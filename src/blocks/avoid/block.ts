// Words that no answer may have, and better ones.
import * as z from 'zod';
import { defineBlock } from '../../brief/format/block.ts';
import { name } from '../../brief/format/fields.ts';
import { audience, list } from '../../brief/format/schema-parts.ts';

const avoided = z.strictObject({
  words: name('what is not to be said', 'buffer zone'),
  instead: name('what is said in its place', 'security zone').optional(),
  audience,
});

export const avoid = defineBlock({
  field: list(
    z.preprocess((value) => (typeof value === 'string' ? { words: value } : value), avoided),
    'words that no answer of `lines` may have: texts, or mappings that say what is better',
    ['peacekeepers', { words: 'buffer zone', instead: 'security zone' }],
  ),
  title: 'words',
  statement: { kind: 'avoided' },
  labels: { avoid: ['instead'] },
  synonyms: ['do_not_say', 'avoid_words'],
  skeleton: undefined,
});
