// Reads a template's `template.yaml` into a theme, or says what is wrong with it.
import { parseDocument } from 'yaml';
import type * as z from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { contrastFaults } from './contrast.ts';
import { PREPARED_THEMES } from './prepared-themes.ts';
import { roomFaults } from './room-faults.ts';
import type { Theme } from './theme.ts';
import { faultDiagnostics, type Manifest, type ThemeFault } from './theme-fault.ts';
import { keysAt, themeSchema } from './theme-schema.ts';

export interface ThemeResult {
  readonly theme?: Theme;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Validates the text of `template.yaml`; every problem becomes a diagnostic. `manifests` are the
 * files that the text was merged from, in which the problems stand.
 */
export function readTheme(
  source: string,
  file: string,
  manifests: readonly Manifest[] = [{ file, text: source }],
): ThemeResult {
  const prepared = PREPARED_THEMES.get(source);
  return prepared === undefined
    ? validate(source, manifests)
    : { theme: withoutPrototypes(prepared()), diagnostics: [] };
}

function validate(source: string, manifests: readonly Manifest[]): ThemeResult {
  const document = parseDocument(source, { version: '1.2', merge: true });
  const syntax = document.errors.map(
    ({ message }): ThemeFault => ({
      code: 'template-theme',
      paths: [],
      message: message.split('\n')[0]!,
    }),
  );
  if (syntax.length > 0) return { diagnostics: faultDiagnostics(syntax, manifests) };
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  const result = themeSchema().safeParse(value);
  const faults = result.success
    ? [...unknownNames(result.data), ...roomFaults(result.data)]
    : result.error.issues.flatMap((issue) => issueFaults(issue, value));
  if (result.success && faults.length === 0)
    for (const each of contrastFaults(result.data)) faults.push(each);
  if (faults.length > 0) return { diagnostics: faultDiagnostics(faults, manifests) };
  return { theme: withoutPrototypes(result.data!), diagnostics: [] };
}

/** What is looked up by a name of somebody else's finds what the theme has, and nothing else. */
function withoutPrototypes(theme: Theme): Theme {
  const bare = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.assign(Object.create(null) as Record<string, Value>, record);
  return {
    ...theme,
    fonts: bare(theme.fonts),
    colours: bare(theme.colours),
    grid: bare(theme.grid),
    text: bare(theme.text),
    tables: bare(theme.tables),
    marking: bare(theme.marking),
  };
}

function issueFaults(issue: z.core.$ZodIssue, value: unknown): ThemeFault[] {
  const at = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const known = keysAt(issue.path);
      const near = nearest(key, known);
      const message = `${[at, key].filter(Boolean).join('.')}: there is no such key`;
      const hint = near === undefined ? `there are: ${known.join(', ')}` : `did you mean ${near}?`;
      return { code: 'template-theme', paths: [[...issue.path, key]], message, hint };
    });
  const found = issue.path.reduce<unknown>(
    (from, key) => (from as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  const hint = hintFor(issue, found);
  const why = issue.code === 'invalid_key' ? issue.issues[0]?.message : issue.message;
  const message = `${at || 'template.yaml'}: ${why}`;
  return [{ code: 'template-theme', paths: [issue.path], message, hint }];
}

function hintFor(issue: z.core.$ZodIssue, found: unknown): string | undefined {
  if (issue.path[0] === 'colours' || issue.path[0] === 'marking')
    return 'write the colour as six hexadecimal digits in quotation marks, "#173F5F": without them, # begins a comment';
  if (found === undefined) return 'add it, or begin from one of ours: `extends: briefing`';
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const near = nearest(String(found), values);
    return near === undefined ? `there are: ${values.join(', ')}` : `did you mean ${near}?`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'number')
    return 'lengths are points (1/72 inch), without a unit: 10.5';
  return undefined;
}

function unknownNames(theme: Theme): ThemeFault[] {
  return Object.entries(theme.text).flatMap(([name, { font, colour, ground }]) => [
    ...unknownName(['text', name, 'font'], font, theme.fonts, 'font family'),
    ...unknownName(['text', name, 'colour'], colour, theme.colours, 'colour'),
    ...unknownName(['text', name, 'ground'], ground, theme.colours, 'colour'),
  ]);
}

function unknownName(
  path: readonly string[],
  name: string | undefined,
  known: Readonly<Record<string, unknown>>,
  what: string,
): ThemeFault[] {
  if (name === undefined || Object.hasOwn(known, name)) return [];
  const near = nearest(name, Object.keys(known));
  const hint =
    near === undefined
      ? `there are: ${Object.keys(known).join(', ')}; others are declared under ${path.at(-1)}s:`
      : `did you mean ${near}?`;
  const message = `${path.join('.')}: no ${what} is called ${name}`;
  return [{ code: 'template-theme', paths: [path], message, hint }];
}
