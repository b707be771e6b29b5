// What the keys do.

import { expect, test } from 'vitest';
import { commandOf } from '../../../src/desk/client/keys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, on: 'MAIN', isTyping: false };

test('letters and signs are commands', () => {
  expect(commandOf({ ...plain, key: 'j' })).toBe('next');
  expect(commandOf({ ...plain, key: '?' })).toBe('help');
  expect(commandOf({ ...plain, key: 'x' })).toBeUndefined();
  expect(commandOf({ ...plain, key: 'constructor' })).toBeUndefined();
});

test('what the browser does with Ctrl, and a list with letters, stays theirs', () => {
  expect(commandOf({ ...plain, key: 'd', ctrlKey: true })).toBeUndefined();
  expect(commandOf({ ...plain, key: 'j', on: 'SELECT' })).toBeUndefined();
  expect(commandOf({ ...plain, key: 'Escape', on: 'SELECT' })).toBe('dismiss');
});

test('where somebody types, keys are letters', () => {
  for (const key of ['j', 'Escape', '?'])
    expect(commandOf({ ...plain, key, on: 'DIV', isTyping: true })).toBeUndefined();
});

test('arrows scroll the pages before anything has the focus', () => {
  expect(commandOf({ ...plain, key: 'PageDown', on: 'BODY' })).toBe('page-down');
  expect(commandOf({ ...plain, key: 'PageDown' })).toBeUndefined();
});
