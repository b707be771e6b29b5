// Sources: what was read, by id.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { aside, date, file, id, name, pattern, term, title } from '../../brief/format/fields.ts';
import { address, audience, item, language, toDo } from '../../brief/format/schema-parts.ts';

const SOURCE_KINDS = [
  'article',
  'interview',
  'transcript',
  'official_statement',
  'wire',
  'social',
  'dataset',
  'other',
] as const;
const ACCESS_KINDS = ['direct', 'indirect', 'secondhand'] as const;
/** Admiralty code: how far the source itself has proved reliable. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

const source = z.strictObject({
  title: title('headline or name', 'Kastria ties any settlement to a demilitarised shore'),
  kind: term('what the source is', SOURCE_KINDS).register(aside, {}).optional(),
  author: name('who wrote it', 'Lena Haverkamp').optional(),
  publisher: name('who published it', 'The Meridian').optional(),
  published: date('date of publication').optional(),
  retrieved: date('when the desk read it').register(aside, {}).optional(),
  url: address('address').optional(),
  language: language('language of the source', 'en').optional(),
  access: term('how near the source is to what it reports', ACCESS_KINDS)
    .register(aside, {})
    .optional(),
  reliability: term('reliability, Admiralty code', RELIABILITIES).optional(),
  text: file(
    'local copy, relative to the brief; quotations are checked against it',
    'sources/meridian.txt',
  ).optional(),
  sha256: pattern(
    'hash of the local copy',
    /^[0-9a-fA-F]{64}$/,
    'a SHA-256 hash',
    'write the 64 hexadecimal digits that sha256sum prints',
  ).optional(),
  original: file(
    'the file that the local copy was taken from, relative to the brief',
    'sources/meridian.pdf',
  )
    .register(aside, {})
    .optional(),
  original_sha256: pattern(
    'hash of that file',
    /^[0-9a-fA-F]{64}$/,
    'a SHA-256 hash',
    'write the 64 hexadecimal digits that sha256sum prints',
  )
    .register(aside, {})
    .optional(),
  note: item.note,
  to_do: toDo,
  audience,
  ignore: item.ignore,
});

export const sources = defineBlock({
  field: z.record(id('source'), source).meta({
    description: 'what was read, by id',
    examples: [{ meridian: { title: 'Kastria ties any settlement to a demilitarised shore' } }],
  }),
  letter: 'S',
  title: 'title',
  labels: {
    source: [
      'in_language',
      'language_only',
      'author',
      'retrieved',
      'local_copy',
      'cited_by',
      'not_rated',
    ],
    source_kind: SOURCE_KINDS,
    source_kind_indefinite: SOURCE_KINDS,
    access: ACCESS_KINDS,
    access_phrase: ACCESS_KINDS,
    reliability: RELIABILITIES,
    legend: ['reliability'],
    statement: [
      'one_source',
      'one_source_kind',
      'sources',
      'secondhand',
      'quotes_all',
      'quotes_all_here',
      'quotes_some',
      'quotes_none',
      'not_corroborated',
      'claims_single',
      'claims_some_single',
      'claim_disputed',
      'claims_disputed',
      'judgments_one_source',
    ],
  },
  skeleton: skeleton`
# Keep the text of a source beside the brief: quotations are checked against it word for word.
# briefing new NAME --from article.txt does this, and briefing check --fix adds the hash.
sources:
  paper:
    title: ${'Headline of the article'}
    kind: article  # article | interview | transcript | official_statement | wire | social | dataset | other
    publisher: ${'Name of the paper'}
    published: XXXX-05-07
    access: secondhand  # direct | indirect | secondhand
    reliability: C  # Admiralty code, A to F
`,
});
