// Asks the server of the desk. What cannot be reached is told as undefined; what it refuses, in its words.

/** An answer: a value, or why there is none. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly words: string; readonly isGone: boolean };

function address(name: string, query: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams(query).toString();
  return search === '' ? name : `${name}?${search}`;
}

/** A value that the server has. */
export function get<Value>(
  name: string,
  query: Readonly<Record<string, string>> = {},
): Promise<Answer<Value>> {
  return ask(address(name, query), {});
}

/** Sends JSON. */
export function post<Value>(
  name: string,
  query: Readonly<Record<string, string>>,
  value: unknown,
): Promise<Answer<Value>> {
  const headers = { 'Content-Type': 'application/json' };
  return ask(address(name, query), { method: 'POST', headers, body: JSON.stringify(value) });
}

/** Sends bytes as they are. */
export function postBytes<Value>(
  name: string,
  query: Readonly<Record<string, string>>,
  body: Blob,
): Promise<Answer<Value>> {
  const headers = { 'Content-Type': 'application/octet-stream' };
  return ask(address(name, query), { method: 'POST', headers, body });
}

async function ask<Value>(url: string, init: RequestInit): Promise<Answer<Value>> {
  try {
    const response = await fetch(url, init);
    if (!response.ok) return { ok: false, words: (await response.text()).trim(), isGone: false };
    const isJson = response.headers.get('content-type') === 'application/json';
    return { ok: true, value: (isJson ? await response.json() : undefined) as Value };
  } catch {
    return { ok: false, words: '', isGone: true };
  }
}
