// What is being written at the cursor of a text that is not finished.

import { expect, test } from 'vitest';
import { writingPlace } from '../../../../src/desk/client/editor/writing-place.ts';

/** The place at the end of the text. */
const at = (text: string) => {
  const lines = text.split('\n');
  return writingPlace(lines, lines.at(-1)!.length);
};

test.each([
  ['ti', { kind: 'key', path: [], from: 0 }],
  ['title: x\nsta', { kind: 'key', path: [], from: 0 }],
  ['status: dr', { kind: 'value', path: ['status'], from: 8 }],
  ['claims:\n  - te', { kind: 'key', path: ['claims', 0], from: 4 }],
  ['claims:\n- te', { kind: 'key', path: ['claims', 0], from: 2 }],
  ['claims:\n  - text: x\n    b', { kind: 'key', path: ['claims', 0], from: 4 }],
  [
    'claims:\n  - text: x\n\n    # note\n    by: k',
    { kind: 'value', path: ['claims', 0, 'by'], from: 8 },
  ],
  [
    'claims:\n  - text: x\n    review:\n      ver',
    { kind: 'key', path: ['claims', 0, 'review'], from: 6 },
  ],
  ['claims:\n  - text: x\ndem', { kind: 'key', path: [], from: 0 }],
  [
    'claims:\n  - disputed_by:\n      - k',
    { kind: 'key', path: ['claims', 0, 'disputed_by', 0], from: 8 },
  ],
  [
    'claims:\n  - disputed_by: [kastria, v',
    { kind: 'value', path: ['claims', 0, 'disputed_by', 0], from: 27 },
  ],
  ['actors:\n  k: { name: X, ki', { kind: 'key', path: ['actors', 'k'], from: 16 }],
  ['actors:\n  k: { name: X, kind: pe', { kind: 'value', path: ['actors', 'k', 'kind'], from: 22 }],
  ['handling:\n  tlp: ', { kind: 'value', path: ['handling', 'tlp'], from: 7 }],
])('%j', (text, place) => {
  expect(at(text)).toEqual(place);
});

test.each([
  'title: x # st',
  '# st',
  'summary:\n  bottom_line: >-\n    We sta',
  'actors:\n  k: { name: "X, ki',
])('nothing is offered in a comment or in running text: %j', (text) => {
  expect(at(text)).toBeUndefined();
});
