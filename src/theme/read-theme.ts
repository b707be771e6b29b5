// Reads a template's `template.yaml` into a theme, or says what is wrong with it.
import { parseDocument } from 'yaml';
import * as z from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Theme } from './theme.ts';

const length = z.number().finite();
const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'a colour such as #1A1A1A');
const family = z.strictObject({
  normal: z.string(),
  bold: z.string(),
  italics: z.string(),
  bolditalics: z.string(),
});
const text = z.strictObject({
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
  unbroken: z.boolean().optional(),
  width: length.optional(),
});
const table = z.strictObject({
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
const themeSchema = z.strictObject({
  name: z.string(),
  description: z.string(),
  extends: z.string().optional(),
  page: z.strictObject({
    size: z.enum(['A4', 'Letter']),
    left: length,
    right: length,
    top: length,
    firstTop: length,
    bottom: length,
    edge: length,
  }),
  fonts: z.record(z.string(), family),
  fallbacks: z.array(z.string()),
  colours: z.record(z.string(), colour),
  grid: z.record(z.string(), length),
  text: z.record(z.string(), text),
  section: z.strictObject({
    before: length,
    after: length,
    headWidth: length,
    accentWidth: length,
    rule: length,
    accentRule: length,
  }),
  tables: z.record(z.string(), table),
  marking: z.record(z.string(), colour),
});

export interface ThemeResult {
  readonly theme?: Theme;
  readonly diagnostics: readonly Diagnostic[];
}

/** Validates the text of `template.yaml`; every problem becomes a diagnostic of that file. */
export function readTheme(source: string, file: string): ThemeResult {
  const document = parseDocument(source, { version: '1.2', merge: true });
  const syntax = document.errors.map((error) => problem(error.message.split('\n')[0]!, file));
  if (syntax.length > 0) return { diagnostics: syntax };
  const result = themeSchema.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (!result.success) {
    return {
      diagnostics: result.error.issues.map((issue) =>
        problem(`${issue.path.join('.') || 'template.yaml'}: ${issue.message}`, file),
      ),
    };
  }
  const unknown = unknownNames(result.data);
  if (unknown.length > 0) return { diagnostics: unknown.map((message) => problem(message, file)) };
  return { theme: result.data, diagnostics: [] };
}

function unknownNames(theme: Theme): string[] {
  const messages: string[] = [];
  for (const [name, style] of Object.entries(theme.text)) {
    if (style.font !== undefined && !(style.font in theme.fonts))
      messages.push(`text.${name}.font: no font family is called ${style.font}`);
    if (style.colour !== undefined && !(style.colour in theme.colours))
      messages.push(`text.${name}.colour: no colour is called ${style.colour}`);
  }
  return messages;
}

function problem(message: string, file: string): Diagnostic {
  return { code: 'template-theme', severity: 'error', message, file };
}
