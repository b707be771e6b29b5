// Reads the small JSON that the page sends.

import type { IncomingMessage } from 'node:http';

const LONGEST = 10_000;

/** The value, or undefined if it is too long, cut off, no JSON or not said to be. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (request.headers['content-type'] !== 'application/json') return undefined;
  let text = '';
  try {
    for await (const chunk of request) {
      text += String(chunk);
      if (text.length > LONGEST) return undefined;
    }
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
