// What `template.yaml` may hold.
import * as z from 'zod';
import { PARTS } from './parts.ts';
import type { Theme } from './theme.ts';

let made: z.ZodType<Theme> | undefined;

/** The schema, made when it is first asked for: our own templates were read before. */
export function themeSchema(): z.ZodType<Theme> {
  made ??= makeSchema();
  return made;
}

function makeSchema(): z.ZodType<Theme> {
  const length = z.number().finite();
  const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'not a colour');
  const parts = z.array(z.enum(PARTS)).optional();
  return z.strictObject({
    name: z.string(),
    description: z.string(),
    extends: z.string().optional(),
    page: pageSchema(length),
    fonts: z.record(z.string(), familySchema()),
    fallbacks: z.array(z.string()),
    colours: z.record(z.string(), colour),
    grid: z.record(z.string(), length),
    text: z.record(z.string(), textSchema(length)),
    section: sectionSchema(length),
    tables: z.record(z.string(), tableSchema(length)),
    marking: z.record(z.string(), colour),
    leave_out: parts,
    spare: parts,
  });
}

function pageSchema(length: z.ZodNumber): z.ZodType<Theme['page']> {
  return z.strictObject({
    size: z.enum(['A4', 'Letter']),
    left: length,
    right: length,
    top: length,
    firstTop: length,
    bottom: length,
    edge: length,
    limit: z.int().positive().optional(),
  });
}

function familySchema(): z.ZodType<Theme['fonts'][string]> {
  return z.strictObject({
    normal: z.string(),
    bold: z.string(),
    italics: z.string(),
    bolditalics: z.string(),
  });
}

function textSchema(length: z.ZodNumber): z.ZodType<Theme['text'][string]> {
  return z.strictObject({
    font: z.string().optional(),
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    size: length.min(6).max(200).optional(),
    leading: length.positive().optional(),
    colour: z.string().optional(),
    tracking: length.optional(),
    features: z.array(z.string().length(4)).optional(),
    before: length.optional(),
    after: length.optional(),
    long: z.array(z.strictObject({ from: length, size: length, leading: length })).optional(),
    underline: length.positive().max(10).optional(),
    unbroken: z.boolean().optional(),
    width: length.optional(),
  });
}

function sectionSchema(length: z.ZodNumber): z.ZodType<Theme['section']> {
  return z.strictObject({
    before: length,
    after: length,
    headWidth: length,
    accentWidth: length,
    rule: length,
    accentRule: length,
  });
}

function tableSchema(length: z.ZodNumber): z.ZodType<Theme['tables'][string]> {
  return z.strictObject({
    x: length,
    columns: z.array(length.positive()).min(1),
    gaps: z.array(length).optional(),
    padding: length,
    before: length.optional(),
    ruleFrom: length.optional(),
    headRule: z.boolean().optional(),
    headAfter: length.optional(),
    head: z.string().optional(),
    cells: z.array(z.string()).optional(),
  });
}

/** The keys that may stand at `path`; none where any name may. */
export function keysAt(path: readonly PropertyKey[]): string[] {
  let schema: unknown = themeSchema();
  for (const step of path) schema = childOf(unwrapped(schema), step);
  const at = unwrapped(schema);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function childOf(schema: unknown, step: PropertyKey): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[String(step)];
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return schema instanceof z.ZodArray ? schema.element : undefined;
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}
