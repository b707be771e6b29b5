// What a user's `template.yaml` takes over from the template that it extends.

import { parseYamlText } from '../../brief/yaml/parse-yaml-text.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';

/** The template that a manifest extends, if any. */
export function extendedName(
  manifest: string,
  file: string,
): { readonly name?: string; readonly diagnostics: readonly Diagnostic[] } {
  const { value, diagnostics } = parseManifest(manifest, file);
  const name = isRecord(value) ? value['extends'] : undefined;
  return typeof name === 'string' ? { name, diagnostics } : { diagnostics };
}

// A long session asks at each build for manifests that have not changed.
const KEPT = 16;
const sound = new Map<string, unknown>();

function parseManifest(
  text: string,
  file: string,
): { readonly value?: unknown; readonly diagnostics: readonly Diagnostic[] } {
  if (sound.has(text)) return { value: sound.get(text), diagnostics: [] };
  const { value, diagnostics } = parseYamlText(text, file);
  if (diagnostics.length > 0) return { value, diagnostics };
  if (sound.size >= KEPT) sound.clear();
  sound.set(text, value);
  return { value, diagnostics };
}

/** One manifest out of several: a later one's values replace an earlier one's, key by key. */
export function mergeManifests(manifests: readonly string[]): string {
  const values = manifests.map((manifest) => parseManifest(manifest, '').value);
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
