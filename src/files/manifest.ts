// What a user's `template.yaml` takes over from the template that it extends.

import { parseYamlText } from '../brief/parse-yaml-text.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** The template that a manifest extends, if any. */
export function extendedName(
  manifest: string,
  file: string,
): { readonly name?: string; readonly diagnostics: readonly Diagnostic[] } {
  const { value, diagnostics } = parseYamlText(manifest, file);
  const name = isRecord(value) ? value['extends'] : undefined;
  return typeof name === 'string' ? { name, diagnostics } : { diagnostics };
}

/** One manifest out of several: a later one's values replace an earlier one's, key by key. */
export function mergeManifests(manifests: readonly string[]): string {
  const values = manifests.map((manifest) => parseYamlText(manifest, '').value);
  // JSON is YAML, and nobody but the theme reads it.
  return JSON.stringify(values.reduce(mergeValues, {}));
}

function mergeValues(base: unknown, own: unknown): unknown {
  if (!isRecord(base) || !isRecord(own)) return own;
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(own)) {
    merged.set(key, merged.has(key) ? mergeValues(merged.get(key), value) : value);
  }
  return Object.fromEntries(merged);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
