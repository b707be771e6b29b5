// What `template.yaml` may hold.
import * as z from 'zod';
import { PARTS, type Part } from '../brief/parts.ts';
import type { Theme } from './theme.ts';

/** Longer than any page in points: no length of a template has to be. */
const MAX_LENGTH = 2000;
let made: z.ZodType<Theme> | undefined;

/** The schema, made when it is first asked for: our own templates were read before. */
export function themeSchema(): z.ZodType<Theme> {
  made ??= makeSchema();
  return made;
}

function makeSchema(): z.ZodType<Theme> {
  const length = z.number().min(-MAX_LENGTH).max(MAX_LENGTH);
  const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'not a colour');
  // Names stand in style sheets and in classes; none is what every object of JavaScript has.
  const name = z
    .string()
    .regex(/^[A-Za-z][\w+-]{0,60}$/, 'not a name: letters, digits and hyphens')
    .refine((each) => !(each in Object.prototype), 'this name is taken');
  const parts = z.array(z.enum(Object.keys(PARTS) as Part[])).optional();
  return z.strictObject({
    name: z.string(),
    description: z.string(),
    extends: z.string().optional(),
    page: pageSchema(length),
    fonts: z.record(name, familySchema()),
    fallbacks: z.array(z.string()),
    colours: z.record(name, colour),
    grid: z.record(name, length),
    text: z.record(name, textSchema(length)),
    section: sectionSchema(length),
    tables: z.record(name, tableSchema(length)),
    marking: z.record(name, colour),
    leave_out: parts,
    spare: parts,
  });
}

function pageSchema(length: z.ZodNumber): z.ZodType<Theme['page']> {
  return z.strictObject({
    size: z.enum(['A4', 'Letter']),
    left: length.nonnegative(),
    right: length.nonnegative(),
    top: length.nonnegative(),
    firstTop: length.nonnegative(),
    bottom: length.nonnegative(),
    edge: length.nonnegative(),
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
  const size = length.min(6).max(200);
  const leading = length.min(1).max(400);
  const space = length.min(-100).max(400);
  return z.strictObject({
    font: z.string().optional(),
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    size: size.optional(),
    leading: leading.optional(),
    colour: z.string().optional(),
    tracking: length.min(-10).max(100).optional(),
    features: z.array(z.string().regex(/^[ -~]{4}$/, 'not a tag of four letters')).optional(),
    before: space.optional(),
    after: space.optional(),
    long: z.array(z.strictObject({ from: z.number(), size, leading })).optional(),
    underline: length.positive().max(10).optional(),
    unbroken: z.boolean().optional(),
    width: length.optional(),
  });
}

function sectionSchema(length: z.ZodNumber): z.ZodType<Theme['section']> {
  return z.strictObject({
    before: length.nonnegative().max(400),
    after: length.nonnegative().max(400),
    headWidth: length.positive(),
    accentWidth: length.nonnegative(),
    rule: length.nonnegative().max(100),
    accentRule: length.nonnegative().max(100),
  });
}

function tableSchema(length: z.ZodNumber): z.ZodType<Theme['tables'][string]> {
  return z.strictObject({
    x: length,
    columns: z.array(length.positive()).min(1).max(50),
    gaps: z.array(length.nonnegative()).optional(),
    padding: length.nonnegative().max(100),
    before: length.min(-100).max(400).optional(),
    ruleFrom: length.optional(),
    headRule: z.boolean().optional(),
    headAfter: length.min(-100).max(400).optional(),
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
