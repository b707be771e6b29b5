// Incidents: the ledger of a day, written in the brief or read from a CSV file, and that of the day before.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { aside, date, file, name, prose } from '../../brief/format/fields.ts';
import { quantity } from '../../brief/format/quantity-fields.ts';
import { actor, item, list, source, toggle } from '../../brief/format/schema-parts.ts';

const count = z
  .int()
  .min(1)
  .max(1_000_000)
  .meta({ description: 'how many it counts for; 1 if nothing is said', examples: [3] })
  .optional();
const side = actor('who is held to have done it; without it, nobody').optional();

/** What the ledger has of each incident: the columns of a CSV file. */
const columns = {
  no: quantity('its number in the records', 17).optional(),
  date: date('when'),
  place: name('where', 'Keld bridge'),
  side,
  weapon: name('with what', '122 mm howitzer').optional(),
  count,
  means: name('how it was observed', 'heard', 'camera').optional(),
  confirmed: toggle('whether the monitors have confirmed it').register(aside, {}).optional(),
  text: prose('what was observed', 'Five kilometres east of the position.').optional(),
};

const incident = z.strictObject({ ...columns, source });
const earlier = z.strictObject({ place: name('where', 'Keld bridge'), side, count });

const from = file(
  'CSV file in the folder of the brief, whose first line names the columns',
).optional();
const before = z.strictObject({
  from,
  entries: list(earlier, 'the incidents that are only counted').optional(),
});

const heading = (key: string): z.ZodOptional<z.ZodString> =>
  name(`what the files call \`${key}\``, key).register(aside, {}).optional();
const headings = z.strictObject(
  Object.fromEntries(Object.keys(columns).map((key) => [key, heading(key)])) as {
    [Key in keyof typeof columns]: ReturnType<typeof heading>;
  },
);

const ledger = z
  .strictObject({
    ...item,
    from,
    columns: headings
      .describe('the columns to take, by their heads in the files; without it, all')
      .optional(),
    entries: list(incident, 'the incidents, one by one').optional(),
    before: before.describe('the day before, to compare with').optional(),
    source,
  })
  .superRefine((own, context) => {
    for (const [at, { from: path, entries }] of [
      [[], own] as const,
      ...(own.before ? [[['before'], own.before] as const] : []),
    ])
      if (path === undefined && entries === undefined) {
        const hint = 'write entries:, or from: with the name of a CSV file';
        const params = { code: 'missing-key', hint };
        const message = 'there are no incidents';
        context.addIssue({ code: 'custom', path: [...at], message, params });
      }
  });

export const incidents = defineBlock({
  field: ledger.describe('incidents of a day, counted by place and side'),
  labels: {
    column: ['place', 'side', 'observation', 'count', 'before', 'change', 'confirmed', 'time'],
    incident: ['ledger', 'by_place', 'by_side', 'unattributed', 'confirmed', 'unconfirmed'],
    table: ['total'],
  },
  synonyms: ['violations', 'incident_log', 'ledger'],
  skeleton: skeleton`
incidents:
  entries:
    - { date: XXXX-05-04, place: ${'where'}, weapon: ${'with what'}, count: 1 }
`,
});
