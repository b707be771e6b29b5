// The format of a brief: one definition for types, validation, JSON Schema and reference table.
import * as z from 'zod';
import { date, id, term, text } from './fields.ts';
import {
  actorEntry,
  design,
  handling,
  period,
  person,
  sourceEntry,
  summary,
  withheld,
} from './schema-frame.ts';
import {
  assumption,
  ceasefire,
  claim,
  demand,
  event,
  figure,
  gap,
  judgment,
  openIssue,
  position,
  quote,
} from './schema-items.ts';
import { item, language, list, toDo, withholdable } from './schema-parts.ts';
import * as terms from './terms.ts';

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
    actors: z.record(id('actor'), actorEntry).describe('who acts and speaks, by id').optional(),
    sources: z.record(id('source'), sourceEntry).describe('what was read, by id').optional(),
    claims: list(claim, 'what others say is so').optional(),
    demands: list(demand, 'who wants what of whom').optional(),
    ceasefire: ceasefire.describe('the facts of a ceasefire').optional(),
    quotes: list(quote, 'words of others, exactly').optional(),
    figures: list(figure, 'pictures').optional(),
    positions: list(position, 'who stands where, issue by issue').optional(),
    judgments: list(judgment, 'what the desk thinks will come').optional(),
    assumptions: list(assumption, 'what the desk takes for granted').optional(),
    gaps: list(z.preprocess(asItem, gap), 'what is not known').optional(),
    open_issues: list(openIssue, 'what is to be followed up').optional(),
    timeline: list(
      event,
      'further dated events; dated items of other blocks join by themselves',
    ).optional(),
    glossary: z.record(text('term'), text('meaning')).describe('meaning, by term').optional(),
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

/** A gap may be written as a mere sentence. */
function asItem(value: unknown): unknown {
  return typeof value === 'string' ? { text: value } : value;
}

/** A valid brief, its dates and source references read. */
export type Brief = z.output<typeof briefSchema>;
type ItemOf<T> = T extends readonly (infer Item)[] ? Item : never;
type Block<K extends keyof Brief> = NonNullable<Brief[K]>;

export type Actor = Block<'actors'>[string];
export type Source = Block<'sources'>[string];
export type Person = ItemOf<Block<'prepared_by'>>;
export type Claim = ItemOf<Block<'claims'>>;
export type Demand = ItemOf<Block<'demands'>>;
export type Response = ItemOf<NonNullable<Demand['responses']>>;
export type Ceasefire = Block<'ceasefire'>;
export type Figure = ItemOf<Block<'figures'>>;
export type Quote = ItemOf<Block<'quotes'>>;
export type Position = ItemOf<Block<'positions'>>;
export type Judgment = ItemOf<Block<'judgments'>>;
export type OpenIssue = ItemOf<Block<'open_issues'>>;
export type TimelineEvent = ItemOf<Block<'timeline'>>;
