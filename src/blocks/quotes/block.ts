// Quotes: words of others, exactly.
import * as z from 'zod';
import { defineBlock } from '../../brief/format/block.ts';
import { date, term, text } from '../../brief/format/fields.ts';
import { actor, item, language, list, source } from '../../brief/format/schema-parts.ts';
import { TRANSLATIONS } from '../../brief/format/terms.ts';

const original = z.strictObject({
  language: language('language that was spoken'),
  text: text('the words in that language'),
  translation: term('who translated', TRANSLATIONS).optional(),
  translated_by: text('name of the translator, or of the program').optional(),
});

const quote = z.strictObject({
  ...item,
  text: text('the words, exactly; `[…]` for an omission, `[word]` for an insertion'),
  speaker: actor('who said it'),
  source,
  said: date('when it was said').optional(),
  context: text('what it answers').optional(),
  original: original.describe('the words in the original language').optional(),
});

/** What the check may find; of a translation, that its original was found. */
const FOUND = ['verbatim', 'normalised', 'original', 'altered', 'not-found', 'unchecked'] as const;

export const quotes = defineBlock({
  field: list(quote, 'words of others, exactly'),
  letter: 'Q',
  title: 'text',
  speaker: 'speaker',
  statement: { kind: 'quotation', by: ['speaker'], date: 'said' },
  labels: {
    quote: [
      'open',
      'close',
      'omissions',
      'insertions',
      'in_language',
      'original',
      'original_translated',
      'passages',
      'translated_by',
      'translation_by',
      'statement',
    ],
    quotation: FOUND,
    quotation_meaning: FOUND,
    translation: TRANSLATIONS,
    legend: ['quotations'],
  },
});
