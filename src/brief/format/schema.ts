// The format of a brief: one definition for types, validation, JSON Schema and reference table.
import * as z from 'zod';
import { BLOCKS } from '../../blocks/blocks.ts';
import { date, id, roles, term, text } from './fields.ts';
import { audience, email, item, language, list, toDo, withholdable } from './schema-parts.ts';
import * as terms from './terms.ts';

const person = z.strictObject({
  name: text('name as printed'),
  organisation: text('where they work').optional(),
  email: email().optional(),
  audience,
});

const period = z
  .strictObject({ from: date('first day'), to: date('last day') })
  .register(roles, { role: 'period' });

const handling = z.strictObject({
  tlp: term('Traffic Light Protocol 2.0 label', terms.TLP_LABELS).optional(),
  caveats: list(withholdable('caveat'), 'further rules of handling').optional(),
  embargo_until: date('when the brief may be passed on').optional(),
  distribution: list(person, 'who receives the brief').optional(),
});

const design = z.strictObject({
  template: text('name or folder of the template').optional(),
  page: term('page size', terms.PAGE_SIZES).optional(),
});

const summary = z.strictObject({
  bottom_line: withholdable('the message in at most 60 words').optional(),
  why_it_matters: withholdable('what follows from it').optional(),
  points: list(withholdable('point'), 'main points').optional(),
  ask: withholdable('the decision that is wanted').optional(),
  to_do: toDo,
  ignore: item.ignore,
});

/** What an edition for some readers leaves out. */
const withheld = z.strictObject({
  audience: id('whom the edition is for'),
  items: z.int().min(0).describe('how many items it leaves out'),
});

type Blocks = typeof BLOCKS;
type BlockFields = { [Name in keyof Blocks]: z.ZodOptional<Blocks[Name]['field']> };

const blockFields = Object.fromEntries(
  Object.entries(BLOCKS).map(([name, { field }]) => [name, field.optional()]),
) as BlockFields;

/** The whole of a brief. Only `title` is required; unknown keys are errors. */
export const briefSchema = z
  .strictObject({
    title: text('title of the brief'),
    subtitle: text('line under the title').optional(),
    edition: z.int().min(1).describe('number of the edition, from 1').optional(),
    status: term('status of the document', terms.BRIEF_STATUSES).optional(),
    language: language('language of the brief; picks labels and date formats').default('en'),
    as_of: date('the moment up to which the brief knows').optional(),
    prepared_at: date('when it was written').optional(),
    period: period.describe('the days it covers').optional(),
    next_update: date('when the next edition is due').optional(),
    prepared_by: list(person, 'who wrote it').optional(),
    handling: handling.describe('who may read it, and when').optional(),
    design: design.describe('how it looks').optional(),
    summary: summary.describe('what a reader in a hurry needs').optional(),
    include: list(
      text('path of a YAML file with `actors`, `sources` and `glossary`'),
      'files of actors, sources and glossary that briefs share, in the folder of the brief',
    ).optional(),
    ...blockFields,
    to_do: toDo,
    changes: list(withholdable('change'), 'what changed since the edition before').optional(),
    audiences: z
      .record(id('audience'), text('who they are'))
      .describe('whom parts of the brief may be kept for, by name')
      .optional(),
    withheld: withheld
      .describe('what this edition leaves out; `build --audience` writes it')
      .optional(),
    ignore: item.ignore,
  })
  .describe('A policy brief');

/** A valid brief, its dates and source references read. */
export type Brief = z.output<typeof briefSchema>;
type ItemOf<T> = T extends readonly (infer Item)[] ? Item : never;
type BlockOf<K extends keyof Brief> = NonNullable<Brief[K]>;

export type Actor = BlockOf<'actors'>[string];
export type Source = BlockOf<'sources'>[string];
export type Person = ItemOf<BlockOf<'prepared_by'>>;
export type Claim = ItemOf<BlockOf<'claims'>>;
export type Demand = ItemOf<BlockOf<'demands'>>;
export type Response = ItemOf<NonNullable<Demand['responses']>>;
export type Ceasefire = BlockOf<'ceasefire'>;
export type Figure = ItemOf<BlockOf<'figures'>>;
export type Quote = ItemOf<BlockOf<'quotes'>>;
export type Position = ItemOf<BlockOf<'positions'>>;
export type Judgment = ItemOf<BlockOf<'judgments'>>;
export type OpenIssue = ItemOf<BlockOf<'open_issues'>>;
export type TimelineEvent = ItemOf<BlockOf<'timeline'>>;
