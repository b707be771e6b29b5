// The ceasefire: how it stands, whom it binds, its terms, reservations and what led to it.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { date, name, prose, term } from '../../brief/format/fields.ts';
import {
  access,
  exchange,
  line,
  OUTCOMES,
  TERM_KINDS,
  undertaking,
} from '../../brief/format/promise-fields.ts';
import { actor, event, item, list, oneOrMore, source } from '../../brief/format/schema-parts.ts';

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

const KINDS = ['unilateral', 'reciprocal', 'bilateral', 'multilateral'] as const;
const FORMS = ['written', 'verbal'] as const;
const CLASSES = [
  'humanitarian_pause',
  'cessation_of_hostilities',
  'preliminary',
  'definitive',
] as const;
const PURPOSES = ['peace_process', 'humanitarian', 'holiday', 'election', 'other'] as const;
const ENDINGS = ['expired', 'replaced', 'agreed', 'withdrawn', 'collapsed'] as const;
const PHASE_STATUSES = ['planned', 'under_way', 'completed', 'suspended'] as const;

const phase = z.strictObject({
  ...item,
  name: name('what the phase is called', 'Phase 1'),
  text: prose('what happens in it', 'Artillery is withdrawn.').optional(),
  from: date('when it begins').optional(),
  until: date('when it ends').optional(),
  status: term('how it stands', PHASE_STATUSES).optional(),
  source,
});

const signed = z.strictObject({
  date: date('when it was signed'),
  place: name('where', 'Port Ambre').optional(),
  witnesses: list(actor('witness'), 'who witnessed it').optional(),
});

const ended = z.strictObject({
  date: date('when it ended'),
  how: term('how it ended', ENDINGS).optional(),
  why: prose('what ended it', 'Shelling resumed at Keld bridge.').optional(),
});

const monitoring = z.strictObject({
  body: prose('who monitors it', 'a joint commission, not yet appointed'),
  mandate: prose('what they may and must do', 'Verify complaints within 24 hours.').optional(),
  strength: name('how many they are', '180 observers').optional(),
  limits: prose('where they cannot work', 'No patrols by night.').optional(),
});

const reservation = z.strictObject({
  ...item,
  by: actor('who has it'),
  text: prose('the reservation or question'),
  source,
});

const truce = z.strictObject({
  id: item.id,
  status: term('how the ceasefire stands', CEASEFIRE_STATUSES),
  name: name('what it is called', 'Truce at sea').optional(),
  kind: term('whether one party, both or several declared it', KINDS).optional(),
  form: term('whether it was written down', FORMS).optional(),
  class: term('how far it goes', CLASSES).optional(),
  purpose: term('what it is for', PURPOSES).optional(),
  parties: list(actor('party'), 'who it binds').optional(),
  excluded: list(actor('armed group'), 'armed groups that it does not bind').optional(),
  mediators: list(actor('mediator'), 'who mediates').optional(),
  guarantors: list(actor('guarantor'), 'who guarantees it').optional(),
  coverage: prose(
    'where and what it covers',
    'the strait between Ellin and the northern shore',
  ).optional(),
  duration: prose('how long it is to last, in words', '21 days').optional(),
  signed: signed.describe('when and where it was signed').optional(),
  from: date('when it begins').optional(),
  until: date('when it ends').optional(),
  ended: ended.describe('how it came to its end').optional(),
  monitoring: z
    .preprocess((value) => (typeof value === 'string' ? { body: value } : value), monitoring)
    .meta({
      description: 'who monitors it, and how: a text or a mapping',
      examples: ['a joint commission, not yet appointed'],
    })
    .optional(),
  breaches: prose(
    'how complaints and breaches are dealt with',
    'The sector commanders meet within six hours.',
  ).optional(),
  enforcement: prose('what follows a breach', 'Sanctions of the Council of Ports.').optional(),
  review: prose('how it is reviewed', 'Every three months, by both parties.').optional(),
  next_review: date('when the next review is due').optional(),
  renewal: prose('how it is renewed', 'By silence, for three months.').optional(),
  ends_if: prose('what ends it before its time', 'Fourteen days after notice.').optional(),
  phases: list(phase, 'its phases, in order').optional(),
  terms: list(undertaking, 'terms and undertakings in return').optional(),
  lines: list(line, 'lines and distances').optional(),
  access: list(access, 'access for people and goods').optional(),
  exchanges: list(exchange, 'prisoners and others who are handed over').optional(),
  reservations: list(reservation, 'reservations and open questions').optional(),
  events: list(event, 'what led to it').optional(),
  source,
  note: item.note,
  to_do: item.to_do,
  audience: item.audience,
  ignore: item.ignore,
});

export const ceasefire = defineBlock({
  field: oneOrMore(
    truce,
    'ceasefire',
    'the facts of a ceasefire, or of several: a mapping or a list',
  ),
  lists: {
    phases: { title: 'name', statement: { kind: 'phase' } },
    terms: { title: 'text', statement: { kind: 'term', by: ['by'] } },
    lines: { title: 'name', statement: { kind: 'line', by: ['by'] } },
    access: { title: 'text', statement: { kind: 'access', by: ['by'], place: 'place' } },
    exchanges: { title: 'what', statement: { kind: 'exchange', by: ['by'] } },
    reservations: {
      title: 'text',
      speaker: 'by',
      statement: { kind: 'reservation', by: ['by'] },
    },
    events: { title: 'text', statement: { kind: 'event', date: 'date', place: 'place' } },
  },
  parts: {
    ceasefire_lists: ['phases', 'terms', 'lines', 'access', 'exchanges', 'reservations'],
    ceasefire_details: [
      'guarantors',
      'monitoring.mandate',
      'monitoring.limits',
      'breaches',
      'enforcement',
      'review',
      'renewal',
      'ends_if',
    ],
    timeline: ['events'],
  },
  labels: {
    head: ['at_a_glance'],
    fact: [
      'status',
      'kind',
      'form',
      'class',
      'purpose',
      'duration',
      'monitoring',
      'strength',
      'parties',
      'excluded',
      'signed',
      'from',
      'until',
      'ended',
      'next_review',
      'coverage',
      'mediators',
      'guarantors',
      'mandate',
      'limits',
      'breaches',
      'enforcement',
      'review',
      'renewal',
      'ends_if',
      'phases',
      'terms',
      'reservations',
    ],
    column: ['article', 'promised', 'done'],
    ceasefire: ['undertaken_by', 'ended', 'witnessed', 'line', 'access', 'exchange'],
    ceasefire_status: CEASEFIRE_STATUSES,
    ceasefire_kind: KINDS,
    ceasefire_form: FORMS,
    ceasefire_class: CLASSES,
    ceasefire_purpose: PURPOSES,
    ceasefire_ending: ENDINGS,
    term_kind: TERM_KINDS,
    outcome: OUTCOMES,
    phase: PHASE_STATUSES,
    timeline: ['begins', 'ends', 'signed', 'ended', 'review'],
  },
  skeleton: skeleton`
ceasefire:
  status: proposed  # none | proposed | under_negotiation | agreed | in_force | contested | expired | collapsed
  parties: [first, second]
  duration: "${'How long it is to last, such as: 21 days'}"
  monitoring: ${'Who monitors it or that nobody does'}
`,
});
