// The timeline: dated events that stand in no other block.
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { event, list } from '../../brief/format/schema-parts.ts';

export const timeline = defineBlock({
  field: list(event, 'further dated events; dated items of other blocks join by themselves'),
  title: 'text',
  statement: { kind: 'event', date: 'date', place: 'place' },
  labels: {
    column: ['happened', 'happened_and_due', 'due'],
    count: ['events', 'places'],
    place: ['all', 'unsaid', 'before'],
    timeline: ['said'],
    drawn: [
      'happened',
      'said',
      'due',
      'gap',
      'dates',
      'first',
      'last',
      'by_day',
      'most',
      'uncounted',
    ],
  },
  skeleton: skeleton`
timeline:
  - { date: XXXX-05-04, text: ${'What happened.'}, source: paper ¶7 }
`,
});
