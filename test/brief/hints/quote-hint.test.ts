// Where a # made a comment of the end of a text, the problem that follows is told by its cause.

import { expect, test } from 'vitest';
import { parseBrief } from '../../../src/brief/parse-brief.ts';

const hints = (yaml: string): (string | undefined)[] =>
  parseBrief(`title: T\n${yaml}\n`, 'a.yaml').diagnostics.map(({ hint }) => hint);

test.each([
  ['claims:\n  - { text: Berth #9 closed, by: a }', '“#9 closed, by: a }”'],
  ['summary:\n  points: [Berth #4 and others]', '“#4 and others]”'],
  ['summary:\n  points:\n    - One point\n      of berth #6 open\n      and more.', '“#6 open”'],
])('%j', (yaml, words) => {
  expect(hints(yaml)[0]).toContain(`a space and # begin a comment, so ${words} is not read`);
});

test.each(['claims:\n  - { text: "a #9 b", by: a  # desk', 'claims:\n  - { text: One, by: a'])(
  'a bracket that is only forgotten: %j',
  (yaml) => expect(hints(yaml)[0]).toBe('add the closing }'),
);
