// Who may ask the server: its own page, opened on this machine. Nobody else is told anything.

import type { IncomingHttpHeaders } from 'node:http';

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
