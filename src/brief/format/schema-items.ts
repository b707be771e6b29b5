// The blocks that hold what a brief reports and judges.
import * as z from 'zod';
import { date, term, text } from './fields.ts';
import { actor, audience, item, itemId, language, list, source, toDo } from './schema-parts.ts';
import * as terms from './terms.ts';

const credibility = z
  .literal(terms.CREDIBILITIES)
  .describe('credibility of the information, Admiralty code 1 (confirmed) to 6 (cannot be judged)');

export const claim = z.strictObject({
  ...item,
  text: text('what is said to be so'),
  by: actor('who says so'),
  source,
  date: date('when it was said, or the time it speaks of').optional(),
  credibility: credibility.optional(),
  status: term('how the claim stands', terms.CLAIM_STATUSES).optional(),
  disputed_by: list(actor('who disputes it'), 'actors that dispute it').optional(),
});

const response = z.strictObject({
  ...item,
  by: actor('who answers'),
  stance: term('the answer', terms.RESPONSE_STANCES),
  text: text('the answer in our words').optional(),
  source,
  date: date('when it was given').optional(),
});

export const demand = z.strictObject({
  ...item,
  text: text('what is wanted'),
  by: actor('who wants it'),
  to: actor('of whom').optional(),
  category: term('subject', terms.DEMAND_CATEGORIES).optional(),
  status: term('how the demand stands', terms.DEMAND_STATUSES).optional(),
  precondition_for: text('what it is a condition of').optional(),
  source,
  date: date('when it was made').optional(),
  deadline: date('when it must be met').optional(),
  responses: list(response, 'answers to it').optional(),
});

const ceasefireTerm = z.strictObject({
  ...item,
  text: text('what is undertaken'),
  by: actor('who undertakes it').optional(),
  source,
});

const reservation = z.strictObject({
  ...item,
  by: actor('who has it'),
  text: text('the reservation or question'),
  source,
});

export const event = z.strictObject({
  ...item,
  date: date('when'),
  place: text('where').optional(),
  text: text('what happened'),
  source,
});

export const ceasefire = z.strictObject({
  status: term('how the ceasefire stands', terms.CEASEFIRE_STATUSES),
  name: text('what it is called').optional(),
  parties: list(actor('party'), 'who it binds').optional(),
  mediators: list(actor('mediator'), 'who mediates').optional(),
  coverage: text('where and what it covers').optional(),
  duration: text('how long it is to last, in words').optional(),
  from: date('when it begins').optional(),
  until: date('when it ends').optional(),
  monitoring: text('who monitors it').optional(),
  terms: list(ceasefireTerm, 'terms and undertakings in return').optional(),
  reservations: list(reservation, 'reservations and open questions').optional(),
  events: list(event, 'what led to it').optional(),
  source,
  note: item.note,
  to_do: toDo,
  audience,
  ignore: item.ignore,
});

const original = z.strictObject({
  language: language('language that was spoken'),
  text: text('the words in that language'),
  translation: term('who translated', terms.TRANSLATIONS).optional(),
  translated_by: text('name of the translator, or of the program').optional(),
});

export const quote = z.strictObject({
  ...item,
  text: text('the words, exactly; `[…]` for an omission, `[word]` for an insertion'),
  speaker: actor('who said it'),
  source,
  said: date('when it was said').optional(),
  context: text('what it answers').optional(),
  original: original.describe('the words in the original language').optional(),
});

export const figure = z.strictObject({
  ...item,
  file: text('picture (PNG, JPEG or SVG) in the folder of the brief'),
  alt: text('what the picture shows, in words, for those who do not see it'),
  caption: text('line below the picture').optional(),
  credit: text('who made it, or whose it is').optional(),
  width: term('how wide it stands', terms.FIGURE_WIDTHS).optional(),
  source,
});

const stance = z.strictObject({
  stance: term('where the actor stands', terms.STANCES),
  text: text('in our words').optional(),
  source,
  date: date('when it was taken').optional(),
  note: item.note,
  to_do: toDo,
  audience,
});

export const position = z.strictObject({
  ...item,
  issue: text('the matter at issue'),
  stances: z.record(actor('actor'), stance).describe('where each actor stands, by actor'),
});

const change = z.strictObject({
  from: term('the former likelihood', terms.LIKELIHOODS),
  why: text('why it changed').optional(),
});

export const judgment = z.strictObject({
  ...item,
  text: text('what the desk thinks'),
  likelihood: term('one of the seven terms of ICD 203', terms.LIKELIHOODS).optional(),
  confidence: term('confidence in the judgment', terms.CONFIDENCES).optional(),
  confidence_basis: text('why this confidence').optional(),
  based_on: list(itemId(), 'ids of the items and sources it rests on').optional(),
  source,
  change: change.describe('how it differs from the edition before').optional(),
  indicators: list(text('indicator'), 'what would show that it comes about').optional(),
});

export const assumption = z.strictObject({
  ...item,
  text: text('what is taken for granted'),
  if_wrong: text('what follows if it is wrong').optional(),
  source,
});

export const openIssue = z.strictObject({
  ...item,
  question: text('what is not settled'),
  why_it_matters: text('what depends on it').optional(),
  owner: text('who follows it up').optional(),
  next_step: text('what is done next').optional(),
  due: date('by when').optional(),
  status: term('how it stands', terms.ISSUE_STATUSES).optional(),
  source,
});

export const gap = z.strictObject({
  ...item,
  text: text('what is not known'),
  why_it_matters: text('what depends on it').optional(),
  source,
});
