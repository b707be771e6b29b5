// The parts of a brief that a template may leave out; the page then says so in words.

/** Names for `leave_out` and `spare` in `template.yaml`. */
export const PARTS = [
  'points',
  'changed',
  'judgments',
  'indicators',
  'ceasefire',
  'ceasefire_lists',
  'demands',
  'claims',
  'positions',
  'quotes',
  'figures',
  'timeline',
  'issues',
  'assumptions',
  'to_dos',
  'gaps',
  'actors',
  'glossary',
  'distribution',
  'sources',
] as const;

/** A block of the brief, or a part of one. */
export type Part = (typeof PARTS)[number];
