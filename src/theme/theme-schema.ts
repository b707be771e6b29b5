// What `template.yaml` may hold.
import * as z from 'zod';
import { PARTS, type Part } from '../brief/parts.ts';

/** Longer than any page in points: no length of a template has to be. */
const MAX_LENGTH = 2000;
let made: ReturnType<typeof makeSchema> | undefined;

/** A theme, as `template.yaml` holds it. */
export type ThemeValue = z.output<ReturnType<typeof makeSchema>>;

/** The schema, made when it is first asked for: our own templates were read before. */
export function themeSchema(): ReturnType<typeof makeSchema> {
  made ??= makeSchema();
  return made;
}

function makeSchema() {
  const length = z.number().min(-MAX_LENGTH).max(MAX_LENGTH);
  const space = length.min(-100).max(400);
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
    // Font files: paths inside npm packages, or from `./` inside the template's folder.
    fonts: z.record(
      name,
      z.strictObject({
        normal: z.string(),
        // The family's semibold here.
        bold: z.string(),
        italics: z.string(),
        bolditalics: z.string(),
      }),
    ),
    // Families tried in turn for characters that a style's own family lacks.
    fallbacks: z.array(z.string()),
    colours: z.record(name, colour),
    grid: z.record(name, length),
    // By class; `default` is the base of all, `h1`…`h6` and `p` stand for elements.
    text: z.record(name, textSchema(length, space)),
    section: z.strictObject({
      before: length.nonnegative().max(400),
      after: length.nonnegative().max(400),
      headWidth: length.positive(),
      accentWidth: length.nonnegative(),
      rule: length.nonnegative().max(100),
      accentRule: length.nonnegative().max(100),
      // The head stands above the text, which is as wide as the page; without it, beside it.
      above: z.boolean().optional(),
      // A section begins on a page that holds all of it, unless it is taller than one.
      whole: z.boolean().optional(),
    }),
    tables: z.record(name, tableSchema(length, space)),
    marking: z.record(name, colour),
    // Parts of the brief that the pages do not show; they say so.
    leave_out: parts,
    // Parts that are left out too, one after another, where the pages would be too many.
    spare: parts,
    // Apostrophes in the desk's own words; without it as they are typed.
    apostrophes: z.literal('curly').optional(),
  });
}

function pageSchema(length: z.ZodNumber) {
  return z.strictObject({
    size: z.enum(['A4', 'Letter']),
    left: length.nonnegative(),
    right: length.nonnegative(),
    top: length.nonnegative(),
    // Where the body starts on page 1, which has no running title.
    firstTop: length.nonnegative(),
    bottom: length.nonnegative(),
    // Distance of the running head's and foot's band from the page's edge.
    edge: length.nonnegative(),
    // How many pages there may be; more are an error.
    limit: z.int().positive().optional(),
  });
}

/** What a class changes in the text; what is absent is inherited. */
function textSchema(length: z.ZodNumber, space: z.ZodNumber) {
  const size = length.min(6).max(200);
  const leading = length.min(1).max(400);
  return z.strictObject({
    font: z.string().optional(),
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    size: size.optional(),
    leading: leading.optional(),
    colour: z.string().optional(),
    tracking: length.min(-10).max(100).optional(),
    // OpenType features, e.g. `onum` for old-style figures.
    features: z.array(z.string().regex(/^[ -~]{4}$/, 'not a tag of four letters')).optional(),
    // Space above the block; dropped at the top of a page.
    before: space.optional(),
    // Space below the block, if that is more than the next one's own space above.
    after: space.optional(),
    // Sizes for long texts: from so many characters on, this size and leading.
    long: z.array(z.strictObject({ from: z.number(), size, leading })).optional(),
    // Colour behind words inside a line.
    ground: z.string().optional(),
    // Thickness of a line under the words.
    underline: length.positive().max(10).optional(),
    // Kept on one line, up to thirty characters and where a line has room for it.
    unbroken: z.boolean().optional(),
    // Where the text is to begin, from the left margin, if not at its container's place.
    width: length.optional(),
  });
}

function tableSchema(length: z.ZodNumber, space: z.ZodNumber) {
  return z.strictObject({
    // x of the first column.
    x: length,
    columns: z.array(length.positive()).min(1).max(50),
    // The columns share the width of the one in `columns` by what stands in them.
    fit: z.boolean().optional(),
    // Empty space at the right of each column.
    gaps: z.array(length.nonnegative()).optional(),
    padding: length.nonnegative().max(100),
    // Space above the table.
    before: space.optional(),
    // Columns left of this x have no hairline between rows; absent: no hairlines.
    ruleFrom: length.optional(),
    // Hairline under the head row.
    headRule: z.boolean().optional(),
    headAfter: space.optional(),
    // Text style of head cells without a class of their own; absent: `column-head`.
    head: z.string().optional(),
    // Text style by column for paragraphs without a class of their own.
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
