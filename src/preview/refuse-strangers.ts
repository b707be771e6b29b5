// Who may ask the server, and what: its own page, opened on this machine. Nobody else is told
// anything, and the browser keeps nothing, runs nothing but ours and shows it nowhere else.

import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** What is looked at of a request. */
export interface Asked {
  readonly method?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** Why the request is refused, in words; undefined if it may pass. `port` is the server's own. */
export function refusal({ method, headers }: Asked, port: number): string | undefined {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = headers;
  // A name that someone points to this machine is not ours, although it leads here.
  if (!own.includes(host)) return 'This preview answers only to its own address.';
  if (origin !== undefined && origin !== `http://${host}`) return otherSite;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return otherSite;
  // What changes anything must say that it comes from the page.
  if (method !== 'GET' && method !== 'HEAD' && origin === undefined) return otherSite;
  return undefined;
}

const otherSite = 'This preview answers only to its own page, not to other sites.';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of all answers. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

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
