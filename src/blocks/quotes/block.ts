// Quotes: words of others, exactly.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { date, name, prose, quoted, term } from '../../brief/format/fields.ts';
import { actor, item, language, list, source } from '../../brief/format/schema-parts.ts';
import { MEDIA, TERMS_OF_USE } from '../../brief/format/terms.ts';

const TRANSLATIONS = ['machine', 'own', 'official', 'publisher'] as const;

const original = z.strictObject({
  language: language('language that was spoken', 'el'),
  text: quoted('the words in that language'),
  translation: term('who translated', TRANSLATIONS).optional(),
  translated_by: name('name of the translator, or of the program').optional(),
});

const quote = z.strictObject({
  ...item,
  text: quoted(
    'the words, exactly; `[…]` for an omission, `[word]` for an insertion',
    'a border drawn by another name',
    'we will […] open the [northern] lane',
  ),
  speaker: actor('who said it'),
  source,
  said: date('when it was said').optional(),
  published: date('when the words were made public').optional(),
  medium: term('how it was said', MEDIA).optional(),
  place: name('where it was said', 'Port Ellin').optional(),
  asked_by: name('who had asked', 'The Meridian').optional(),
  attribution: term('on what terms the speaker talked to the press', TERMS_OF_USE).optional(),
  context: prose('what it answers', 'asked whether the shore could be given up').optional(),
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
      'asked_by',
      'published',
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
    medium: MEDIA,
    attribution: TERMS_OF_USE,
    translation: TRANSLATIONS,
    legend: ['quotations'],
  },
  synonyms: ['quotations', 'quote', 'citations'],
  skeleton: skeleton`
# Word for word: […] leaves out, [word] is yours, [sic] stands after an error of the source.
quotes:
  - { text: ${'the exact words of the source'}, speaker: minister, source: paper ¶5 }
`,
});
