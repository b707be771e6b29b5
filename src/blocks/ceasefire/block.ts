// The ceasefire: how it stands, whom it binds, its terms, reservations and what led to it.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { date, name, prose, term } from '../../brief/format/fields.ts';
import {
  actor,
  audience,
  event,
  item,
  list,
  source,
  toDo,
} from '../../brief/format/schema-parts.ts';

/** How a ceasefire may stand. */
export const CEASEFIRE_STATUSES = [
  'none',
  'proposed',
  'under_negotiation',
  'agreed',
  'in_force',
  'contested',
  'expired',
  'collapsed',
] as const;

const undertaking = z.strictObject({
  ...item,
  text: prose('what is undertaken'),
  by: actor('who undertakes it').optional(),
  source,
});

const reservation = z.strictObject({
  ...item,
  by: actor('who has it'),
  text: prose('the reservation or question'),
  source,
});

export const ceasefire = defineBlock({
  field: z
    .strictObject({
      status: term('how the ceasefire stands', CEASEFIRE_STATUSES),
      name: name('what it is called', 'Truce at sea').optional(),
      parties: list(actor('party'), 'who it binds').optional(),
      mediators: list(actor('mediator'), 'who mediates').optional(),
      coverage: prose(
        'where and what it covers',
        'the strait between Ellin and the northern shore',
      ).optional(),
      duration: prose('how long it is to last, in words', '21 days').optional(),
      from: date('when it begins').optional(),
      until: date('when it ends').optional(),
      monitoring: prose('who monitors it', 'a joint commission, not yet appointed').optional(),
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
  skeleton: skeleton`
ceasefire:
  status: proposed  # none | proposed | under_negotiation | agreed | in_force | contested | expired | collapsed
  parties: [first, second]
  duration: "${'How long it is to last, such as: 21 days'}"
  monitoring: ${'Who monitors it or that nobody does'}
`,
});
