// The state of a preview as events change it.

import { expect, test } from 'vitest';
import type { Problem } from '../../src/desk/state.ts';
import { type BriefEvent, initialState, nextState } from '../../src/desk/state.ts';

const problem: Problem = {
  severity: 'error',
  code: 'x',
  message: 'wrong',
  file: 'a.yaml',
  own: true,
};
const built = (pdf: boolean, problems: readonly Problem[] = []): BriefEvent => ({
  kind: 'built',
  pdf,
  problems,
  milliseconds: 5,
});
const after = (...events: readonly BriefEvent[]) =>
  events.reduce(nextState, initialState('a.yaml', 'a.pdf', ''));

test('a build with a document is a new revision', () => {
  expect(after({ kind: 'building' }, built(true))).toMatchObject({ revision: 1, building: false });
  expect(after(built(true), { kind: 'building' })).toMatchObject({ revision: 1, building: true });
});

test('one without keeps the last one, and says why', () => {
  expect(after(built(true), built(false, [problem]))).toMatchObject({
    revision: 1,
    problems: [problem],
  });
});

test('a fault is forgotten at the next build', () => {
  expect(after({ kind: 'failed', bug: 'oh' })).toMatchObject({ bug: 'oh', building: false });
  expect(after({ kind: 'failed', bug: 'oh' }, built(true)).bug).toBeUndefined();
});
