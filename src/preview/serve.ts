// The server of a preview: its page, its document, its events; nothing else is there.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEventStream } from './event-stream.ts';
import { readJson, refusal, SAFE_HEADERS } from './refuse-strangers.ts';
import type { PreviewState } from './state.ts';

/** What the server shows and does; it holds nothing itself. */
export interface Shown {
  state(): PreviewState;
  /** The PDF that the state speaks of. */
  pdf(): Uint8Array | undefined;
  /** Marks what changed since this edition; false if there is no such choice. */
  compare(since: string): boolean;
}

/** A file of the page: its type and its bytes. */
export interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** How the server is to be reached. */
export interface ServeOptions {
  /** Tried in this order. */
  readonly ports: readonly number[];
  /** Part of the address: other users of this machine can reach the port too, but don't know it. */
  readonly secret: string;
  /** By name; the page itself has the empty name. */
  readonly assets: ReadonlyMap<string, Asset>;
}

/** A server that runs. */
export interface PreviewServer {
  readonly port: number;
  /** Tells the pages that the state has changed. */
  tell(): void;
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** Starts the server; undefined if none of the ports is free. */
export async function serve(
  shown: Shown,
  { ports, secret, assets }: ServeOptions,
): Promise<PreviewServer | undefined> {
  const events = createEventStream();
  const answers: Readonly<Record<string, Answer>> = {
    'GET events': (_request, response) => {
      begin(response, 200, 'text/event-stream');
      events.add(response, shown.state());
    },
    'GET document.pdf': (request, response) => sendDocument(request, response, shown),
    'POST compare': (request, response) => compare(request, response, shown),
  };
  const server = createServer((request, response) => {
    // Nothing can be asked before the port is known.
    const reason = refusal(request, port ?? 0);
    if (reason !== undefined) return say(response, 403, reason);
    const { name, known } = nameOf(request, secret);
    const answer = answers[`${request.method} ${name}`];
    if (!known) say(response, 404, OTHER_ADDRESS);
    else if (answer) void answer(request, response);
    else if (request.method !== 'GET') say(response, 405, 'Nothing here can be changed.');
    else sendAsset(response, assets.get(name));
  });
  const port = await listen(server, ports);
  if (port === undefined) return undefined;
  // For instance too many open connections: those that are there go on.
  server.on('error', () => {});
  return {
    port,
    tell: () => events.send(shown.state()),
    close: () =>
      new Promise((resolve) => {
        events.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const OTHER_ADDRESS =
  'There is nothing at this address. Open the one that briefing preview shows in the terminal: it is a new one each time.';

function nameOf({ url = '/' }: IncomingMessage, secret: string): { name: string; known: boolean } {
  const path = url.split('?')[0] ?? '';
  const known = path.startsWith(`/${secret}/`);
  return { known, name: known ? path.slice(secret.length + 2) : '' };
}

function sendAsset(response: ServerResponse, asset: Asset | undefined): void {
  if (asset === undefined) say(response, 404, 'There is no such file in this preview.');
  else begin(response, 200, asset.type).end(asset.bytes);
}

function sendDocument({ url }: IncomingMessage, response: ServerResponse, shown: Shown): void {
  const pdf = shown.pdf();
  if (pdf === undefined) {
    say(response, 404, 'There is no document yet.');
    return;
  }
  if (url?.includes('?download')) {
    const name = shown.state().document;
    const plain = name.replaceAll(/[^\w.()-]/g, '_');
    const coded = encodeURIComponent(name).replaceAll("'", '%27');
    const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${coded}`;
    response.setHeader('Content-Disposition', disposition);
  }
  begin(response, 200, 'application/pdf').end(pdf);
}

async function compare(
  request: IncomingMessage,
  response: ServerResponse,
  shown: Shown,
): Promise<void> {
  const asked = (await readJson(request)) as { since?: unknown } | undefined;
  const since = asked?.since;
  if (typeof since !== 'string' || !shown.compare(since))
    return say(response, 400, 'There is no such edition to compare with.');
  begin(response, 204, 'text/plain').end();
}

function say(response: ServerResponse, status: number, words: string): void {
  begin(response, status, 'text/plain; charset=utf-8').end(`${words}\n`);
}

function begin(response: ServerResponse, status: number, type: string): ServerResponse {
  return response.writeHead(status, { ...SAFE_HEADERS, 'Content-Type': type });
}

/** Never anything else: a brief may be confidential. */
export const LOOPBACK = '127.0.0.1';

/** Listens on the first of the ports that is free; undefined if none is. 0 is any. */
async function listen(server: Server, ports: readonly number[]): Promise<number | undefined> {
  for (const port of ports) {
    if (await tryPort(server, port)) return (server.address() as AddressInfo).port;
  }
  return undefined;
}

// Ports that are taken, and those that only an administrator may open.
const UNAVAILABLE = new Set(['EADDRINUSE', 'EACCES']);

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off('listening', listening);
      if (UNAVAILABLE.has(error.code ?? '')) resolve(false);
      else reject(error);
    };
    const listening = (): void => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed).once('listening', listening).listen(port, LOOPBACK);
  });
}
