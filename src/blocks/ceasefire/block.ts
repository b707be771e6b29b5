// The ceasefire: how it stands, whom it binds, its terms, reservations and what led to it.
import * as z from 'zod';
import { defineBlock } from '../../brief/format/block.ts';
import { date, term, text } from '../../brief/format/fields.ts';
import {
  actor,
  audience,
  event,
  item,
  list,
  source,
  toDo,
} from '../../brief/format/schema-parts.ts';
import { CEASEFIRE_STATUSES } from '../../brief/format/terms.ts';

const undertaking = z.strictObject({
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

export const ceasefire = defineBlock({
  field: z
    .strictObject({
      status: term('how the ceasefire stands', CEASEFIRE_STATUSES),
      name: text('what it is called').optional(),
      parties: list(actor('party'), 'who it binds').optional(),
      mediators: list(actor('mediator'), 'who mediates').optional(),
      coverage: text('where and what it covers').optional(),
      duration: text('how long it is to last, in words').optional(),
      from: date('when it begins').optional(),
      until: date('when it ends').optional(),
      monitoring: text('who monitors it').optional(),
      terms: list(undertaking, 'terms and undertakings in return').optional(),
      reservations: list(reservation, 'reservations and open questions').optional(),
      events: list(event, 'what led to it').optional(),
      source,
      note: item.note,
      to_do: toDo,
      audience,
      ignore: item.ignore,
    })
    .describe('the facts of a ceasefire'),
  lists: {
    terms: { title: 'text', statement: { kind: 'term', by: ['by'] } },
    reservations: {
      title: 'text',
      speaker: 'by',
      statement: { kind: 'reservation', by: ['by'] },
    },
    events: { title: 'text', statement: { kind: 'event', date: 'date', place: 'place' } },
  },
  parts: { ceasefire_lists: ['terms', 'reservations'], timeline: ['events'] },
  labels: {
    head: ['at_a_glance'],
    fact: [
      'status',
      'duration',
      'monitoring',
      'parties',
      'from',
      'until',
      'coverage',
      'mediators',
      'terms',
      'reservations',
    ],
    ceasefire: ['undertaken_by', 'ended'],
    ceasefire_status: CEASEFIRE_STATUSES,
    timeline: ['begins', 'ends'],
  },
});
