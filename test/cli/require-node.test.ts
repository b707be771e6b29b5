// An old Node is told of in one sentence.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodeTooOld } from '../../src/cli/require-node.ts';

test.each(['18.20.8', '20.18.3', '16.0.0', '0.12.18'])('Node %s is too old', (version) => {
  expect(nodeTooOld(version)).toBe(`Briefing Press needs Node 20.19 or newer; this is ${version}`);
});

test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0', '100.0.0'])('Node %s will do', (version) => {
  expect(nodeTooOld(version)).toBeUndefined();
});

test('is what package.json asks for', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(nodeTooOld('0.1')).toContain(`Node ${engines.node.replace('>=', '')} or newer`);
});

test('is looked at before anything else is loaded', () => {
  const starter = readFileSync('dist/cli.cjs', 'utf8');
  expect(starter.indexOf('needs Node')).toBeLessThan(starter.indexOf('require("node:fs")'));
  expect(starter).not.toMatch(/\?\?=|\.at\(|toSorted/);
});
