// The blocks that say what a brief is, who may read it, and who and what it refers to.
import * as z from 'zod';
import { date, id, pattern, roles, term, text } from './fields.ts';
import { audience, email, item, language, list, toDo, withholdable } from './schema-parts.ts';
import * as terms from './terms.ts';

export const person = z.strictObject({
  name: text('name as printed'),
  organisation: text('where they work').optional(),
  email: email().optional(),
  audience,
});

export const handling = z.strictObject({
  tlp: term('Traffic Light Protocol 2.0 label', terms.TLP_LABELS).optional(),
  caveats: list(withholdable('caveat'), 'further rules of handling').optional(),
  embargo_until: date('when the brief may be passed on').optional(),
  distribution: list(person, 'who receives the brief').optional(),
});

export const summary = z.strictObject({
  bottom_line: withholdable('the message in at most 60 words').optional(),
  why_it_matters: withholdable('what follows from it').optional(),
  points: list(withholdable('point'), 'main points').optional(),
  ask: withholdable('the decision that is wanted').optional(),
  to_do: toDo,
  ignore: item.ignore,
});

export const actorEntry = z.strictObject({
  name: text('full name'),
  short: text('name in tables').optional(),
  role: text('office or function').optional(),
  affiliation: text('state or organisation they speak for').optional(),
  kind: term('what the actor is', terms.ACTOR_KINDS).optional(),
  note: item.note,
  to_do: toDo,
  audience,
});

export const sourceEntry = z.strictObject({
  title: text('headline or name'),
  kind: term('what the source is', terms.SOURCE_KINDS).optional(),
  author: text('who wrote it').optional(),
  publisher: text('who published it').optional(),
  published: date('date of publication').optional(),
  retrieved: date('when the desk read it').optional(),
  url: pattern(
    'address',
    /^https?:\/\/[^\s<>"]+$/,
    'a web address',
    'write the whole address, as in https://example.org/article',
  ).optional(),
  language: language('language of the source').optional(),
  access: term('how near the source is to what it reports', terms.ACCESS_KINDS).optional(),
  reliability: term('reliability, Admiralty code', terms.RELIABILITIES).optional(),
  text: text('local copy, relative to the brief; quotations are checked against it').optional(),
  sha256: pattern(
    'hash of the local copy',
    /^[0-9a-fA-F]{64}$/,
    'a SHA-256 hash',
    'write the 64 hexadecimal digits that sha256sum prints',
  ).optional(),
  note: item.note,
  to_do: toDo,
  audience,
  ignore: item.ignore,
});

export const design = z.strictObject({
  template: text('name or folder of the template').optional(),
  page: term('page size', terms.PAGE_SIZES).optional(),
});

/** What an edition for some readers leaves out. */
export const withheld = z.strictObject({
  audience: id('whom the edition is for'),
  items: z.int().min(0).describe('how many items it leaves out'),
});

export const period = z
  .strictObject({ from: date('first day'), to: date('last day') })
  .register(roles, { role: 'period' });
