// Reads a desk's list of names, `style.yaml`: which spelling it prefers, and which it avoids.

import { parseYamlText } from '../../brief/yaml/parse-yaml-text.ts';
import type { Diagnostic, Span } from '../../diagnostics/diagnostic.ts';

/** The file of a style list, in the brief's folder or in that of its template. */
export const STYLE_FILE = 'style.yaml';

/** A name as the desk writes it, and as it doesn't. */
export interface PreferredName {
  readonly preferred: string;
  readonly avoided: readonly string[];
}

/** What reading a style list gives. */
export interface StyleList {
  readonly names: readonly PreferredName[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses a style list: `Kyiv: [Kiev, Kiew]`, one name a line. */
export function parseStyleList(text: string, file: string): StyleList {
  const yaml = parseYamlText(text, file);
  const diagnostics: Diagnostic[] = [...yaml.diagnostics];
  const report = (message: string, hint: string, span: Span | undefined): void => {
    const problem = { code: 'invalid-style', severity: 'error', message, hint, file } as const;
    diagnostics.push({ ...problem, ...(span && { span }) });
  };
  if (yaml.broken || yaml.value === undefined || yaml.value === null)
    return { names: [], diagnostics };
  if (typeof yaml.value !== 'object' || Array.isArray(yaml.value)) {
    report(
      'a style list is a mapping of names',
      'write lines such as “Kyiv: [Kiev, Kiew]”',
      undefined,
    );
    return { names: [], diagnostics };
  }
  const names: PreferredName[] = [];
  for (const [preferred, value] of Object.entries(yaml.value)) {
    const avoided = typeof value === 'string' ? [value] : value;
    if (!isListOfNames(avoided)) {
      const hint = `write “${preferred}: [other spelling, …]”`;
      report(`“${preferred}” needs the spellings to avoid`, hint, yaml.locate([preferred]));
      continue;
    }
    const same = avoided.find((name) => name === preferred);
    if (same === undefined) names.push({ preferred, avoided });
    else
      report(
        `“${same}” is both preferred and avoided`,
        'keep one of them',
        yaml.locate([preferred]),
      );
  }
  return { names, diagnostics };
}

function isListOfNames(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((name) => typeof name === 'string' && name.trim() !== '')
  );
}
