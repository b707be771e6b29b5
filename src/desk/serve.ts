// The server of a desk: its page, what that asks for, and events; nothing else is there.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EventStream } from './event-stream.ts';
import { readBody, refusal, safeHeaders } from './refuse-strangers.ts';
import { type Action, type Actions, type Reply, words } from './reply.ts';

/** What the server shows and does; it holds nothing itself. */
export interface Served {
  readonly actions: Actions;
  /** What `GET events` listens to: the first message and those that follow. */
  listen(
    query: URLSearchParams,
  ): { readonly stream: EventStream; readonly first: unknown } | undefined;
  /** A word that is used once. */
  nonce(): string;
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
export interface DeskServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Starts the server; undefined if none of the ports is free. */
export async function serve(
  served: Served,
  { ports, secret, assets }: ServeOptions,
): Promise<DeskServer | undefined> {
  const server = createServer((request, response) => {
    // Nothing can be asked before the port is known.
    const reason = refusal(request, port ?? 0);
    const respond = (reply: Reply): void => send(response, reply, served.nonce());
    if (reason !== undefined) return respond(words(403, reason));
    const { name, query, known } = addressOf(request, secret);
    const { method = '' } = request;
    const asked = `${method} ${name}`;
    if (!known) respond(words(404, OTHER_ADDRESS));
    else if (asked === 'GET events') listenTo(served, query, response);
    else if (Object.hasOwn(served.actions, asked))
      void act(request, served.actions[asked]!, query).then(respond);
    else if (method !== 'GET') respond(words(405, 'Nothing here can be changed.'));
    else sendAsset(response, assets.get(name), served.nonce());
  });
  const port = await listen(server, ports);
  if (port === undefined) return undefined;
  // For instance too many open connections: those that are there go on.
  server.on('error', () => {});
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const OTHER_ADDRESS =
  'There is nothing at this address. Open the one that briefing desk or briefing preview shows in the terminal: it is a new one each time.';

function addressOf(
  { url = '/' }: IncomingMessage,
  secret: string,
): { readonly name: string; readonly query: URLSearchParams; readonly known: boolean } {
  const [path = '', ...rest] = url.split('?');
  const known = path.startsWith(`/${secret}/`);
  const query = new URLSearchParams(rest.join('?'));
  return { known, query, name: known ? path.slice(secret.length + 2) : '' };
}

async function act(
  request: IncomingMessage,
  action: Action,
  query: URLSearchParams,
): Promise<Reply> {
  const body = await readBody(request, action);
  if (action.takes !== undefined && body === undefined)
    return words(400, 'This is not what is asked for here, or more than is taken.');
  try {
    const languages = request.headers['accept-language'] ?? '';
    return await action.answer({ query, body, languages });
  } catch (error) {
    return words(
      500,
      `This program has a fault: ${error instanceof Error ? error.message : error}`,
    );
  }
}

function listenTo(served: Served, query: URLSearchParams, response: ServerResponse): void {
  const heard = served.listen(query);
  if (heard === undefined) {
    send(response, words(404, 'There is no such brief.'), served.nonce());
    return;
  }
  begin(response, 200, 'text/event-stream', served.nonce());
  heard.stream.add(response, heard.first);
}

/** Where the page gets the word of its answer. */
const NONCE = 'NONCE-OF-THIS-ANSWER';

function sendAsset(response: ServerResponse, asset: Asset | undefined, nonce: string): void {
  if (asset === undefined) {
    send(response, words(404, 'There is no such file here.'), nonce);
    return;
  }
  const { type, bytes } = asset;
  const isPage = type.startsWith('text/html');
  const body = isPage ? Buffer.from(bytes).toString('utf8').replaceAll(NONCE, nonce) : bytes;
  send(response, { type, body }, nonce);
}

function send(response: ServerResponse, reply: Reply, nonce: string): void {
  const { status = 200, type = 'application/json', body, saveAs } = reply;
  if (saveAs !== undefined) {
    const plain = saveAs.replaceAll(/[^\w.()-]/g, '_');
    const coded = encodeURIComponent(saveAs).replaceAll("'", '%27');
    const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${coded}`;
    response.setHeader('Content-Disposition', disposition);
  }
  begin(response, status, type, nonce).end(body);
}

function begin(
  response: ServerResponse,
  status: number,
  type: string,
  nonce: string,
): ServerResponse {
  return response.writeHead(status, { ...safeHeaders(nonce), 'Content-Type': type });
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
