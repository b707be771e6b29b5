// Words that are given to another speaker than in the edition before: who both are.
import type { FieldChange } from '../brief/edition/edition-change.ts';
import type { Brief } from '../brief/format/schema.ts';

/** Where an item names whose words it has, by its block. */
const SPEAKERS: Readonly<Record<string, string>> = {
  claims: 'by',
  demands: 'by',
  quotes: 'speaker',
  'ceasefire.reservations': 'by',
};

/** `field` with the names of both speakers, if it says whose the words of the item are. */
export function withSpeakers(
  block: string,
  field: FieldChange,
  { from, to }: { readonly from: Brief; readonly to: Brief },
): FieldChange {
  if (field.path.join('.') !== SPEAKERS[block]) return field;
  if (field.from === undefined || field.to === undefined) return field;
  const speakers = { from: nameIn(from, field.from), to: nameIn(to, field.to) };
  // One person under another id.
  return speakers.from === speakers.to ? field : { ...field, speakers };
}

function nameIn({ actors = {} }: Brief, id: string): string {
  return Object.hasOwn(actors, id) ? (actors[id]?.name ?? id) : id;
}
