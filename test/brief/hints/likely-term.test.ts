// Words beside the closed lists: the one that is meant is proposed, or none.
import { describe, expect, test } from 'vitest';
import { fieldAt, termsOf } from '../../../src/brief/format/schema-walk.ts';
import * as terms from '../../../src/brief/format/terms.ts';
import { likelyTerm } from '../../../src/brief/hints/likely-term.ts';

const words = (...path: readonly (string | number)[]): readonly string[] => termsOf(fieldAt(path)!);
const numbers = words('claims', 0, 'credibility');

describe.each<[string, readonly string[], Readonly<Record<string, string | undefined>>]>([
  [
    'TLP',
    terms.TLP_LABELS,
    {
      White: 'CLEAR',
      'TLP:AMBER': 'AMBER',
      'tlp: amber+strict': 'AMBER+STRICT',
      'TLP AMBER STRICT': 'AMBER+STRICT',
      amber: 'AMBER',
      secret: undefined,
    },
  ],
  ['confidence', terms.CONFIDENCES, { medium: 'moderate', High: 'high', 'very high': 'high' }],
  [
    'likelihood',
    terms.LIKELIHOODS,
    {
      probable: 'likely',
      'Highly likely': 'very likely',
      improbable: 'unlikely',
      unlikly: 'unlikely',
      '50/50': 'roughly even chance',
      possible: undefined,
      '0.7': undefined,
    },
  ],
  ['status', terms.BRIEF_STATUSES, { published: 'final', Draft: 'draft', retracted: 'withdrawn' }],
  ['claim', words('claims', 0, 'status'), { confirmed: 'corroborated', withdrawn: 'retracted' }],
  [
    'answer',
    words('demands', 0, 'responses', 0, 'stance'),
    { accepted: 'accepts', no: 'rejects', refused: 'rejects' },
  ],
  [
    'stance',
    words('positions', 0, 'stances', 'any', 'stance'),
    { for: 'supports', against: 'opposes', neutral: undefined },
  ],
  ['ceasefire', words('ceasefire', 'status'), { active: 'in_force', 'in force': 'in_force' }],
  [
    'reliability',
    words('sources', 'any', 'reliability'),
    { b: 'B', B2: 'B', 'usually reliable': 'B', G: undefined },
  ],
  ['credibility', numbers, { B2: '2', 'probably true': '2', '7': undefined }],
  [
    'access',
    words('sources', 'any', 'access'),
    { 'first-hand': 'direct', 'second hand': 'secondhand' },
  ],
  ['kind', words('actors', 'any', 'kind'), { country: 'state', organization: 'organisation' }],
])('%s', (_, allowed, cases) => {
  test.each(Object.entries(cases))('%s', (written, term) => {
    expect(likelyTerm(written, allowed)).toBe(term);
  });
});
