// What changed since the edition before, as the record of a build keeps it for a rebuild.
import * as z from 'zod';
import type { EditionChanges, FieldChange, ItemChange } from '../brief/edition/edition-change.ts';

// Made when a record is read: a build only writes one.
let made: z.ZodType<EditionChanges, unknown> | undefined;

/** Reads what `shortChanges` wrote. */
export function recordedChanges(): z.ZodType<EditionChanges, unknown> {
  made ??= createSchema();
  return made;
}

function createSchema(): z.ZodType<EditionChanges, unknown> {
  return z
    .strictObject({
      since: z.int().optional(),
      removedUnsaid: z.boolean().optional(),
      items: z.array(createItem()).max(10_000),
    })
    .transform(({ since, removedUnsaid, items }) => ({
      ...(since !== undefined && { since }),
      ...(removedUnsaid !== undefined && { removedUnsaid }),
      items,
    }));
}

function createItem(): z.ZodType<ItemChange> {
  const place = z.array(z.union([z.string().max(1000), z.int().min(0)])).max(20);
  return z
    .strictObject({
      kind: z.enum(['new', 'changed', 'closed', 'withdrawn', 'removed']),
      block: z.string().max(1000),
      at: place.optional(),
      was: place.optional(),
      title: z.string().max(1000).default(''),
      fields: z.array(createField()).default([]),
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
}

function createField(): z.ZodType<FieldChange> {
  return z
    .tuple([z.array(z.string().max(1000)).max(20), z.string().max(1000).nullable()])
    .transform(
      ([path, from]): FieldChange => ({ path, ...(from !== null && { from }), minor: false }),
    );
}

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
