// The format of a brief: one definition for types, validation, JSON Schema and reference table.
import * as z from 'zod';
import { BLOCKS } from '../../blocks/blocks.ts';
import { verdicts } from '../../blocks/claims/block.ts';
import { aside, comparisons, date, file, id, name, prose, roles, term } from './fields.ts';
import { marking } from './marking.ts';
import { order } from './order.ts';
import { organisation } from './organisation.ts';
import {
  audience,
  email,
  item,
  language,
  list,
  toDo,
  toggle,
  withholdable,
} from './schema-parts.ts';
import * as terms from './terms.ts';
import { version } from './version.ts';

const person = z.strictObject({
  name: name('name as printed', 'Ida Marchetti', 'Policy Unit'),
  organisation: name('where they work', 'Maritime Security Desk').optional(),
  email: email().optional(),
  audience,
});

const period = z
  .strictObject({ from: date('first day'), to: date('last day') })
  .register(roles, { role: 'period' });

const handling = z.strictObject({
  marking: marking.optional(),
  tlp: term('Traffic Light Protocol 2.0 label', terms.TLP_LABELS).optional(),
  caveats: list(
    withholdable('caveat', 'Not for quotation before the embargo'),
    'further rules of handling',
  ).optional(),
  embargo_until: date('when the brief may be passed on').optional(),
  distribution: list(person, 'who receives the brief').optional(),
});

const clearance = z.strictObject({
  by: name('who reads it before it goes out', 'Legal (Njoroge)'),
  verdict: term('what they say', terms.CLEARANCES),
  on: date('when they said so').optional(),
  note: item.note,
});

const design = z.strictObject({
  template: file('name or folder of the template', 'briefing', './my-look').optional(),
  page: term('page size', terms.PAGE_SIZES).optional(),
  fit: z
    .int()
    .min(1)
    .max(99)
    .meta({ description: 'how many pages there may be at most', examples: [2] })
    .optional(),
  record: term('what the PDF conforms to', terms.STANDARDS).optional(),
  large_print: toggle('one column of 14 points at least, the same content')
    .register(aside, {})
    .optional(),
  footnotes: toggle('each page names at its foot the sources that it cites')
    .register(aside, {})
    .optional(),
  timeline: term('what stands in the timeline', terms.TIMELINES).register(aside, {}).optional(),
  draw: list(
    term('what is drawn', terms.DRAWN).register(aside, {}),
    'what is drawn besides being told',
    ['dates', 'days'],
  ).optional(),
});

const summary = z.strictObject({
  bottom_line: withholdable(
    'the message in at most 60 words',
    'Velmora has accepted a 21-day truce at sea; Kastria has not signed.',
  ).optional(),
  why_it_matters: withholdable(
    'what follows from it',
    'Without a monitor the truce line will be tested within days.',
  ).optional(),
  points: list(
    withholdable('point', 'Both sides want the harbour inspected.'),
    'main points',
  ).optional(),
  ask: withholdable(
    'the decision that is wanted',
    'Decide by 10 May whether to offer observers.',
  ).optional(),
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

const EACH_EDITION = { compared: 'each-edition' } as const;
const NEVER = { compared: 'never' } as const;

/** The whole of a brief. Only `title` is required; unknown keys are errors. */
export const briefSchema = z
  .strictObject({
    title: prose('title of the brief', 'Saron Strait truce talks'),
    subtitle: prose(
      'line under the title',
      'State of the talks after the second round in Port Ellin',
    ).optional(),
    edition: z
      .int()
      .min(1)
      .meta({ description: 'number of the edition, from 1', examples: [1, 2] })
      .register(comparisons, EACH_EDITION)
      .optional(),
    status: term('status of the document', terms.BRIEF_STATUSES).optional(),
    language: language(
      'language of the brief; picks labels and date formats',
      'en',
      'fr',
      'uk',
    ).default('en'),
    as_of: date('the moment up to which the brief knows')
      .register(comparisons, EACH_EDITION)
      .optional(),
    prepared_at: date('when it was written')
      .register(comparisons, EACH_EDITION)
      .register(aside, {})
      .optional(),
    period: period.describe('the days it covers').register(comparisons, EACH_EDITION).optional(),
    next_update: date('when the next edition is due')
      .register(comparisons, EACH_EDITION)
      .optional(),
    prepared_by: list(person, 'who wrote it').optional(),
    organisation: organisation.optional(),
    handling: handling.describe('who may read it, and when').optional(),
    clearance: list(clearance, 'who clears it; it is final when all have', [
      { by: 'Legal (Njoroge)', verdict: 'cleared', on: '2027-05-07' },
    ])
      .register(comparisons, EACH_EDITION)
      .optional(),
    versions: list(version, 'the editions before this one', [
      { edition: 1, date: '2027-05-01', text: 'First edition.' },
    ])
      .register(comparisons, NEVER)
      .optional(),
    embed: term(
      'what of the brief goes along inside the PDF: all of it, all but comments, or nothing',
      terms.EMBEDDINGS,
    )
      .register(comparisons, NEVER)
      .register(aside, {})
      .optional(),
    design: design.describe('how it looks').register(comparisons, NEVER).optional(),
    summary: summary.describe('what a reader in a hurry needs').optional(),
    order: order.optional(),
    include: list(
      file('path of a YAML file with `actors`, `sources`, `glossary` or `organisation`'),
      'files of actors, sources, glossary or organisation that briefs share, in the folder of the brief',
      ['shared/actors.yaml', 'shared/sources.yaml'],
    ).optional(),
    ...blockFields,
    verdicts: verdicts.optional(),
    to_do: toDo,
    changes: list(
      withholdable('change', 'New: the reply of Velmora (C1).'),
      'what changed since the edition before',
    )
      .register(comparisons, NEVER)
      .optional(),
    audiences: z
      .record(id('audience'), name('who they are').register(aside, {}))
      .describe('whom parts of the brief may be kept for, by name')
      .register(comparisons, NEVER)
      .optional(),
    withheld: withheld
      .describe('what this edition leaves out; `build --audience` writes it')
      .register(comparisons, NEVER)
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
export type Clearance = ItemOf<BlockOf<'clearance'>>;
export type Person = ItemOf<BlockOf<'prepared_by'>>;
export type Claim = ItemOf<BlockOf<'claims'>>;
export type Demand = ItemOf<BlockOf<'demands'>>;
export type Response = ItemOf<NonNullable<Demand['responses']>>;
export type Ceasefire = Exclude<BlockOf<'ceasefire'>, readonly unknown[]>;
export type CeasefirePhase = ItemOf<NonNullable<Ceasefire['phases']>>;
export type Incident = ItemOf<NonNullable<BlockOf<'incidents'>['entries']>>;
export type KeyFigure = ItemOf<BlockOf<'key_figures'>>;
export type DigestEntry = ItemOf<BlockOf<'digest'>>;
export type LineToTake = ItemOf<BlockOf<'lines'>>;
export type Section = ItemOf<BlockOf<'sections'>>;
export type DataTable = ItemOf<BlockOf<'tables'>>;
export type DrawnChart = ItemOf<BlockOf<'charts'>>;
export type Figure = ItemOf<BlockOf<'figures'>>;
export type LocatorMap = ItemOf<BlockOf<'maps'>>;
export type Quote = ItemOf<BlockOf<'quotes'>>;
export type Position = ItemOf<BlockOf<'positions'>>;
export type Comparison = BlockOf<'compare'>;
export type Clause = ItemOf<Comparison['clauses']>;
export type Judgment = ItemOf<BlockOf<'judgments'>>;
export type Scenario = BlockOf<'scenarios'>['cases'][number];
export type Option = ItemOf<BlockOf<'options'>>;
export type OpenIssue = ItemOf<BlockOf<'open_issues'>>;
export type TimelineEvent = ItemOf<BlockOf<'timeline'>>;
