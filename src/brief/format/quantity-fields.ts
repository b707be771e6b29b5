// Fields for numbers, and for what tables hold.
import * as z from 'zod';
import { described, roles, text } from './fields.ts';

/** A number, or a text in its place; its digits stay as they were written. */
export function quantity(
  description: string,
  ...examples: readonly (string | number)[]
): z.ZodType<string, unknown> {
  return z
    .unknown()
    .transform((value, context) => readQuantity(value, description, context))
    .meta({ ...described(description, examples), type: ['number', 'string'] })
    .register(roles, { role: 'quantity' });
}

/** What stands in a cell of a table; it may be empty. */
export function cell(description: string): z.ZodType<string, unknown> {
  return z
    .unknown()
    .transform((value, context) =>
      value === null || value === '' ? '' : readQuantity(value, description, context),
    )
    .meta({ ...described(description, []), type: ['number', 'string', 'null'] })
    .register(roles, { role: 'quantity' });
}

function readQuantity(value: unknown, description: string, context: z.core.$RefinementCtx): string {
  const { data, error } = text(description).safeParse(
    typeof value === 'number' ? String(value) : value,
  );
  for (const issue of error?.issues ?? []) context.issues.push(issue as z.core.$ZodRawIssue);
  return data ?? z.NEVER;
}
