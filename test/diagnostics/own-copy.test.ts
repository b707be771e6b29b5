// What is kept of a document must not keep the document.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { ownCopy } from '../../src/diagnostics/own-copy.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

test('a copy is the same text', () => {
  for (const text of [
    '',
    'short',
    'Überprüfungskommission',
    'домовленостями',
    'a lone \ud800 half',
  ])
    expect(ownCopy(`${text} and more`.slice(0, text.length))).toBe(text);
});

test('a long word lets go of the text that it was cut from', () => {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const kept: string[] = [];
  for (let i = 0; i < 200; i++) {
    const text = `${i} responsibilities `.repeat(20_000); // at least 360 kB each, 72 MB in all
    kept.push(ownCopy(text.slice(text.length - 17, text.length - 1)));
  }
  collectGarbage();
  expect(new Set(kept)).toEqual(new Set(['responsibilities']));
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(20e6);
});
