// The record inside a Word file: written and read again, and nothing else taken for one.
import { expect, it } from 'vitest';
import {
  formatReview,
  parseReview,
  type ReviewRecord,
} from '../../src/provenance/review-record.ts';

const RECORD: ReviewRecord = {
  build: {
    version: '1.2.3',
    template: 'briefing',
    templateHash: '0123456789abcdef',
    fontsHash: 'fedcba9876543210',
    now: new Date('2027-05-07T16:00:00Z'),
    created: new Date('2027-05-07T16:00:00Z'),
    set: [{ path: 'edition', value: '3' }],
    quotations: [],
  },
  name: 'a.yaml',
  edition: 3,
  audience: undefined,
  sha256: 'a'.repeat(64),
  yaml: 'title: "T"\r\n',
  fields: [
    { path: 'title', printed: 'T', source: 'T', lengths: [1], isLocked: false },
    {
      path: 'gaps[0].text',
      printed: 'so',
      source: '*so*',
      lengths: [[1, 0], 2, [1, 0]],
      isLocked: false,
    },
    { path: 'gaps[1].text', printed: 'no', source: undefined, lengths: [[3, 2]], isLocked: true },
  ],
  frame: ['\u0001title\u0001'],
};

it('is read back as it was', () => {
  expect(parseReview(formatReview(RECORD))).toEqual(RECORD);
});

it.each([
  ['no JSON', 'x'],
  ['another form', formatReview(RECORD).replace('review/1', 'review/2')],
  ['no hash', formatReview(RECORD).replace(/a{64}/, 'b')],
  ['no build', formatReview(RECORD).replace('briefing-press/1', 'briefing-press/0')],
  ['fields of another kind', formatReview(RECORD).replace('"path":"title"', '"path":7')],
])('%s is none', (_name, json) => {
  expect(parseReview(json)).toBeUndefined();
});
