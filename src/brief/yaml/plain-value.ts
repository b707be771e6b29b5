// Telling the plain values of a YAML text apart.

/** True for a mapping of a brief's plain values. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
