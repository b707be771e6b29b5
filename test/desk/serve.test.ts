// The server of a desk, asked as anybody on this machine could ask it.

import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEventStream, type EventStream } from '../../src/desk/event-stream.ts';
import { DONE, words } from '../../src/desk/reply.ts';
import { type DeskServer, type Served, serve } from '../../src/desk/serve.ts';
import type { BriefState } from '../../src/desk/state.ts';
import { initialState } from '../../src/desk/state.ts';

interface Answered {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let server: DeskServer;
let windows: EventStream;
let state: BriefState;
let pdf: Uint8Array | undefined;
let compared: string[];
const page = { type: 'text/html', bytes: Buffer.from('<p>page') };
const styled = { type: 'text/html', bytes: Buffer.from('<link nonce="NONCE-OF-THIS-ANSWER">') };
const options = {
  ports: [0],
  secret: 's3cret',
  assets: new Map([
    ['', page],
    ['page.css', page],
    ['styled', styled],
  ]),
};

let count = 0;
const shown: Served = {
  nonce: () => `word${count++}`,
  listen: (query) =>
    query.get('brief') === 'a.yaml' ? { stream: windows, first: state } : undefined,
  actions: {
    'GET document.pdf': {
      answer: ({ query }) =>
        pdf === undefined
          ? words(404, 'There is no document yet.')
          : {
              type: 'application/pdf',
              body: pdf,
              ...(query.has('download') && { saveAs: state.document }),
            },
    },
    'POST compare': {
      takes: 'json',
      answer: ({ body }) => {
        const { since } = body as { readonly since?: unknown };
        compared.push(String(since));
        return since === 'HEAD' ? DONE : words(400, 'There is no such edition.');
      },
    },
    'POST article': {
      takes: 'bytes',
      limit: 40,
      answer: ({ body }) => ({ type: 'text/plain', body: `${(body as Uint8Array).length}` }),
    },
    'GET bug': {
      answer: () => {
        throw new Error('oh');
      },
    },
  },
};

beforeEach(async () => {
  state = initialState('briefs/a.yaml', 'Überblick “2”.pdf', '');
  pdf = Buffer.from('%PDF-1.7');
  compared = [];
  windows = createEventStream();
  server = (await serve(shown, options))!;
});
afterEach(async () => {
  windows.close();
  await server.close();
});

interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

function ask(
  path: string,
  { method = 'GET', headers = {}, body }: Question = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { port } = server;
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      const { statusCode: status, headers: got } = response;
      response.on('end', () => resolve({ status, headers: got, body: text }));
    });
    asked.on('error', reject).end(body);
  });
}

test('its page, its files and its document are there, and are kept nowhere', async () => {
  for (const path of ['/s3cret/', '/s3cret/page.css']) {
    const { status, headers, body } = await ask(path);
    expect({ status, body }).toEqual({ status: 200, body: '<p>page' });
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-frame-options': 'DENY' });
    expect(headers['content-security-policy']).toMatch(
      /default-src 'none'.*frame-ancestors 'none'/,
    );
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  }
  expect(await ask('/s3cret/document.pdf?revision=3')).toMatchObject({ body: '%PDF-1.7' });
});

test('the document is downloaded under its name', async () => {
  const { headers } = await ask('/s3cret/document.pdf?download');
  expect(headers['content-disposition']).toBe(
    `attachment; filename="_berblick__2_.pdf"; filename*=UTF-8''%C3%9Cberblick%20%E2%80%9C2%E2%80%9D.pdf`,
  );
  pdf = undefined;
  expect(await ask('/s3cret/document.pdf')).toMatchObject({ status: 404 });
});

test.each(['/', '/page.css', '/other/', '/s3cret', '/events', '/document.pdf'])(
  'nothing is at %s, where the secret is missing',
  async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).toContain('Open the one that briefing desk or briefing preview shows');
  },
);

test.each([
  '/s3cret/../package.json',
  '/s3cret/..%2f..%2fpackage.json',
  '/s3cret/%2e%2e/package.json',
  '/s3cret//etc/passwd',
  '/s3cret/page.html',
  '/s3cret/constructor',
])('no other file is served: %s', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404 });
});

test.each([
  { host: 'evil.example' },
  { host: 'evil.example:4321' },
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
])('strangers are refused, whatever they know: %o', async (headers: Record<string, string>) => {
  for (const path of ['/s3cret/', '/s3cret/document.pdf', '/s3cret/events', '/']) {
    const { status, body } = await ask(path, { headers });
    expect(status).toBe(403);
    expect(body).toMatch(/^This desk answers only/);
  }
});

test('only the page can ask for a comparison, and only for one that there is', async () => {
  const origin = `http://127.0.0.1:${server.port}`;
  const json = { origin, 'content-type': 'application/json' };
  const post = (body: string, headers: Record<string, string> = json) =>
    ask('/s3cret/compare', { method: 'POST', headers, body });
  expect(await post('{"since":"HEAD"}')).toMatchObject({ status: 204 });
  expect(await post('{"since":"/etc/passwd"}')).toMatchObject({ status: 400 });
  for (const body of ['', 'null', '[]', '{"since":3}', `{"since":"${'x'.repeat(20_000)}"}`])
    expect(await post(body)).toMatchObject({ status: 400 });
  const plain = { origin, 'content-type': 'text/plain' };
  expect(await post('{"since":"HEAD"}', plain)).toMatchObject({ status: 400 });
  const nowhere = { 'content-type': 'application/json' };
  expect(await post('{"since":"HEAD"}', nowhere)).toMatchObject({ status: 403 });
  expect(compared.filter((since) => since.length > 20)).toEqual([]);
  expect(await ask('/s3cret/', { method: 'DELETE', headers: json })).toMatchObject({ status: 405 });
});

test('the state is told at once and at every change', async () => {
  const told: BriefState[] = [];
  const asked = request({
    host: '127.0.0.1',
    port: server.port,
    path: '/s3cret/events?brief=a.yaml',
  });
  asked.on('response', (response) => {
    expect(response.headers['content-type']).toBe('text/event-stream');
    response.setEncoding('utf8').on('data', (text: string) => {
      for (const [, json] of text.matchAll(/^data: (.*)$/gm)) told.push(JSON.parse(json!));
    });
  });
  asked.on('error', () => {}).end();
  await expect.poll(() => told).toEqual([state]);
  state = { ...state, revision: 7 };
  windows.send(state);
  await expect.poll(() => told.at(-1)?.revision).toBe(7);
});

test('what nobody listens to is said', async () => {
  expect(await ask('/s3cret/events?brief=b.yaml')).toMatchObject({ status: 404 });
});

test('a body of bytes is taken as it is, and no more of it than there is room for', async () => {
  const headers = {
    origin: `http://127.0.0.1:${server.port}`,
    'content-type': 'application/octet-stream',
  };
  const post = (body: string) => ask('/s3cret/article', { method: 'POST', headers, body });
  expect(await post('x'.repeat(40))).toMatchObject({ status: 200, body: '40' });
  expect(await post('x'.repeat(41))).toMatchObject({ status: 400 });
});

test('a fault of ours is told to the page, and ends nothing', async () => {
  expect(await ask('/s3cret/bug')).toMatchObject({ status: 500 });
  expect((await ask('/s3cret/')).status).toBe(200);
});

test('styles of the page bear a word that is another with each answer', async () => {
  const [one, other] = [await ask('/s3cret/styled'), await ask('/s3cret/styled')];
  const nonce = /nonce="(\w+)"/.exec(one.body)?.[1];
  expect(one.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
  expect(one.headers['content-security-policy']).not.toContain('unsafe');
  expect(other.body).not.toBe(one.body);
});

test('a port that is taken is passed over, and none is said', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address() as AddressInfo;
  expect(await serve(shown, { ...options, ports: [port] })).toBeUndefined();
  const next = await serve(shown, { ...options, ports: [port, 0] });
  expect(next?.port).not.toBe(port);
  await next?.close();
  other.close();
});

/** Says `bytes` to the server, and hangs up as soon as it answers or has had a moment. */
function say(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(server.port, '127.0.0.1', () => {
      socket.write(bytes);
      setTimeout(() => socket.destroy(), 5);
    });
    socket.once('data', () => socket.destroy());
    socket.on('error', () => {}).on('close', () => resolve());
  });
}

const post = (body: string, length: number): string =>
  [
    'POST /s3cret/compare HTTP/1.1',
    `Host: 127.0.0.1:${server.port}`,
    `Origin: http://127.0.0.1:${server.port}`,
    'Content-Type: application/json',
    `Content-Length: ${length}`,
    '',
    body,
  ].join('\r\n');

test('a question that is cut off in its body does it no harm', async () => {
  for (const [body, length] of [
    ['{"since":', 100],
    ['', 5],
    ['{"since":"HEAD"}', 17],
    ['{}', 9e9],
  ] as const)
    await say(Buffer.from(post(body, length)));
  expect(compared).toEqual([]);
  expect((await ask('/s3cret/')).status).toBe(200);
});

test('nothing that is said to it, whole or in pieces, does it harm', async () => {
  const request = fc
    .record({
      method: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'OPTIONS', 'TRACE', 'CONNECT', 'BREW'),
      path: fc.constantFrom(
        '/',
        '/s3cret/',
        '/s3cret/compare',
        '/s3cret/document.pdf?download',
        '/s3cret/events',
        '*',
        '//',
        '/s3cret/../..',
        '/%',
        '/s3cret/__proto__',
        'http://x/',
      ),
      version: fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/9.9', ''),
      headers: fc.array(
        fc.constantFrom(
          'Transfer-Encoding: chunked',
          'Content-Length: 9',
          'Content-Length: -1',
          'Expect: 100-continue',
          'Upgrade: websocket',
          'Connection: upgrade',
          'Content-Type: application/json',
          'Host:',
          'Origin: null',
          'Range: bytes=0-',
          `Cookie: ${'c'.repeat(20_000)}`,
        ),
        { maxLength: 4 },
      ),
      body: fc.constantFrom('', '{}', '{"since":1}', '[', '5\r\nab', 'zz\r\n', '\0'.repeat(100)),
    })
    .map(({ method, path, version, headers, body }) => {
      const own = [`Host: 127.0.0.1:${server.port}`, `Origin: http://127.0.0.1:${server.port}`];
      return Buffer.from(
        [`${method} ${path} ${version}`, ...own, ...headers, '', body].join('\r\n'),
      );
    });
  const cut = fc.tuple(request, fc.nat(400)).map(([bytes, length]) => bytes.subarray(0, length));
  const noise = fc.uint8Array({ maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(fc.oneof(request, cut, noise), async (bytes) => {
      await say(bytes);
    }),
    { numRuns: 200 },
  );
  expect(compared.filter((since) => !['HEAD', '1', 'undefined'].includes(since))).toEqual([]);
  expect((await ask('/s3cret/')).status).toBe(200);
});
