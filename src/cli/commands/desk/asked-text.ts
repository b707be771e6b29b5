// What stands in a question of the page: never more than was asked for, and of the kind that was.

/** The text under a key; empty where there is none. */
export function textIn(body: unknown, key: string): string {
  const value = valueIn(body, key);
  return typeof value === 'string' ? value : '';
}

/** The whole number under a key; 0 where there is none. */
export function numberIn(body: unknown, key: string): number {
  const value = valueIn(body, key);
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : 0;
}

/** The texts of a list under a key; none where there is no list. */
export function textsIn(body: unknown, key: string): readonly string[] {
  const value = valueIn(body, key);
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function valueIn(body: unknown, key: string): unknown {
  const isAsked = typeof body === 'object' && body !== null && Object.hasOwn(body, key);
  return isAsked ? (body as Readonly<Record<string, unknown>>)[key] : undefined;
}
