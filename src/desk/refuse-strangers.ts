// Who may ask the server, and what: its own page, opened on this machine. Nobody else is told
// anything, and the browser keeps nothing, runs nothing but ours and shows it nowhere else.

import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Action } from './reply.ts';

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
  if (!own.includes(host)) return 'This desk answers only to its own address.';
  if (origin !== undefined && origin !== `http://${host}`) return otherSite;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return otherSite;
  // What changes anything must say that it comes from the page.
  if (method !== 'GET' && method !== 'HEAD' && origin === undefined) return otherSite;
  return undefined;
}

const otherSite = 'This desk answers only to its own page, not to other sites.';

/** What the page may load and run: our own files, and styles that know the word of this answer. */
function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Headers of an answer; `nonce` is a word that is used once, for the styles of the editor. */
export const safeHeaders = (nonce: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policy(nonce),
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
});

const TYPES = { json: 'application/json', bytes: 'application/octet-stream' } as const;

/** Unless an action says otherwise. */
const LIMIT = 10_000;

/** The body of a request as an action takes it; undefined if it is too long, cut off or of another kind. */
export async function readBody(
  request: IncomingMessage,
  { takes, limit = LIMIT }: Pick<Action, 'takes' | 'limit'>,
): Promise<unknown> {
  if (takes === undefined || request.headers['content-type'] !== TYPES[takes]) return undefined;
  const bytes = await readBytes(request, limit);
  if (takes === 'bytes' || bytes === undefined) return bytes;
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

async function readBytes(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > limit) return undefined;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch {
    return undefined;
  }
}
