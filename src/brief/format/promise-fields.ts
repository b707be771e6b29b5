// What a ceasefire promises: its terms, lines, access and exchanges, each with what became of it.
import * as z from 'zod';
import { date, name, prose, term } from './fields.ts';
import { quantity } from './quantity-fields.ts';
import { actor, actors, item, source } from './schema-parts.ts';

/** What may have become of a promise. */
export const OUTCOMES = ['done', 'partly', 'breached', 'not_due'] as const;
/** What a term may do. */
export const TERM_KINDS = ['prohibits', 'permits', 'obliges', 'excepts'] as const;

/** What is to be done by a day, and what became of it. */
const promise = {
  ...item,
  article: quantity('article of the agreement', 3, 'Annex B').optional(),
  due: date('by when it is to be done').optional(),
  status: term('what became of it', OUTCOMES).optional(),
};
const done = prose('what was done of it', 'Two of four batteries were moved.').optional();

/** A term of an agreement. */
export const undertaking = z.strictObject({
  ...promise,
  text: prose('what is undertaken'),
  by: actor('who undertakes it').optional(),
  kind: term('what the term does', TERM_KINDS).optional(),
  done,
  source,
});

/** A line of withdrawal or separation. */
export const line = z.strictObject({
  ...promise,
  name: name('what the line is, or what is moved behind it', 'Withdrawal of artillery'),
  distance: name('how far', '15 km on each side').optional(),
  weapons: name('which weapons', '100 mm and more').optional(),
  by: actors('who withdraws').optional(),
  done,
  source,
});

/** A crossing, road or area that is opened. */
export const access = z.strictObject({
  ...promise,
  place: name('crossing, road or area', 'Keld bridge'),
  text: prose('what was promised: for whom, when, how much', 'Open from dawn to dusk.'),
  by: actor('who grants it').optional(),
  done,
  source,
});

/** People or remains that are handed over. */
export const exchange = z.strictObject({
  ...promise,
  what: name('who or what is handed over', 'prisoners of war'),
  by: actor('who hands over').optional(),
  promised: quantity('how many were promised', 200, 'all'),
  done: quantity('how many were handed over', 120).optional(),
  source,
});
