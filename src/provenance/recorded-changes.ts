// What changed since the edition before, as the record of a build keeps it for a rebuild.
import * as z from 'zod';
import type { EditionChanges, FieldChange, ItemChange } from '../brief/edition-change.ts';

const kind = z.enum(['new', 'changed', 'closed', 'withdrawn', 'removed']);
const place = z.array(z.union([z.string().max(1000), z.int().min(0)])).max(20);

const field = z
  .tuple([z.array(z.string().max(1000)).max(20), z.string().max(1000).nullable()])
  .transform(
    ([path, from]): FieldChange => ({ path, ...(from !== null && { from }), minor: false }),
  );

const item = z
  .strictObject({
    kind,
    block: z.string().max(1000),
    at: place.optional(),
    was: place.optional(),
    title: z.string().max(1000).default(''),
    fields: z.array(field).default([]),
  })
  .transform(
    ({ at, was, ...rest }): ItemChange => ({
      ...rest,
      ...(at && { at }),
      ...(was && { was }),
      moved: false,
      minor: false,
    }),
  );

/** Reads what `shortChanges` wrote. */
export const recordedChanges: z.ZodType<EditionChanges, unknown> = z
  .strictObject({
    since: z.int().optional(),
    removedUnsaid: z.boolean().optional(),
    items: z.array(item).max(10_000),
  })
  .transform(({ since, removedUnsaid, items }) => ({
    ...(since !== undefined && { since }),
    ...(removedUnsaid !== undefined && { removedUnsaid }),
    items,
  }));

/** The changes that the page shows, as short as they can be written. */
export function shortChanges({ items, ...rest }: EditionChanges): unknown {
  return {
    ...rest,
    items: items.map(({ kind, block, at, was, title, fields }) => ({
      kind,
      block,
      ...(at && { at }),
      ...(was && { was }),
      ...(title !== '' && { title }),
      ...(fields.length > 0 && { fields: fields.map(({ path, from }) => [path, from ?? null]) }),
    })),
  };
}
