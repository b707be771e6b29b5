// The state of a brief in a few words.

import { expect, test } from 'vitest';
import { countWords, statusWords } from '../../../src/desk/client/status-words.ts';
import { initialState } from '../../../src/desk/state.ts';

const state = initialState('a.yaml', 'a.pdf', '');
const error = { severity: 'error', code: 'x', message: 'm', file: 'a.yaml', own: true } as const;

test('what is to be seen, and why', () => {
  expect(statusWords(state, 0)).toBe('Building…');
  const built = { ...state, revision: 2, milliseconds: 84 };
  expect(statusWords(built, 1)).toBe('1 page, built in 84 ms');
  const failed = { ...built, problems: [error, { ...error, severity: 'warning' } as const] };
  expect(statusWords(failed, 1)).toBe('1 error, 1 warning; showing the last good pages');
  expect(statusWords({ ...failed, revision: 0 }, 0)).toBe('1 error, 1 warning');
  const draft = { ...built, problems: [{ ...error, severity: 'to-do' } as const] };
  expect(statusWords(draft, 1)).toBe('1 page, built in 84 ms');
  expect(countWords([...failed.problems, ...draft.problems])).toBe('1 error, 1 warning, 1 to do');
  expect(statusWords({ ...built, bug: 'oh' }, 1)).toContain('see the terminal');
});
