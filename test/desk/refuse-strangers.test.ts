// Who may ask the server of a desk.

import { expect, test } from 'vitest';
import { refusal } from '../../src/desk/refuse-strangers.ts';

const own = { host: '127.0.0.1:4321' };

test.each([
  ['the page opened from the terminal', 'GET', own],
  ['by its other name', 'GET', { host: 'localhost:4321' }],
  ['a link typed in', 'GET', { ...own, 'sec-fetch-site': 'none' }],
  ['its own scripts', 'GET', { ...own, 'sec-fetch-site': 'same-origin' }],
  ['its own request', 'POST', { ...own, origin: 'http://127.0.0.1:4321' }],
])('%s may', (_name, method, headers) => {
  expect(refusal({ method, headers }, 4321)).toBeUndefined();
});

test.each([
  ['a name that someone else points here', 'GET', { host: 'evil.example:4321' }],
  ['no name', 'GET', {}],
  ['another port', 'GET', { host: '127.0.0.1:80' }],
  ['another site', 'GET', { ...own, origin: 'https://evil.example' }],
  ['a page without origin', 'GET', { ...own, origin: 'null' }],
  ['another port of this machine', 'GET', { ...own, origin: 'http://127.0.0.1:9999' }],
  ['an image on another site', 'GET', { ...own, 'sec-fetch-site': 'cross-site' }],
  ['another name on the same machine', 'GET', { ...own, 'sec-fetch-site': 'same-site' }],
  ['a change from nowhere', 'POST', own],
])('%s may not', (_name, method, headers) => {
  expect(refusal({ method, headers }, 4321)).toMatch(/^This desk answers only/);
});
