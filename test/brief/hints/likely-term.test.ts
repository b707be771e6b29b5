// Words beside the closed lists: the one that is meant is proposed, or none.
import { describe, expect, test } from 'vitest';
import * as terms from '../../../src/brief/format/terms.ts';
import { likelyTerm } from '../../../src/brief/hints/likely-term.ts';

const numbers = terms.CREDIBILITIES.map(String);

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
  ['claim', terms.CLAIM_STATUSES, { confirmed: 'corroborated', withdrawn: 'retracted' }],
  ['answer', terms.RESPONSE_STANCES, { accepted: 'accepts', no: 'rejects', refused: 'rejects' }],
  ['stance', terms.STANCES, { for: 'supports', against: 'opposes', neutral: undefined }],
  ['ceasefire', terms.CEASEFIRE_STATUSES, { active: 'in_force', 'in force': 'in_force' }],
  ['reliability', terms.RELIABILITIES, { b: 'B', B2: 'B', 'usually reliable': 'B', G: undefined }],
  ['credibility', numbers, { B2: '2', 'probably true': '2', '7': undefined }],
  ['access', terms.ACCESS_KINDS, { 'first-hand': 'direct', 'second hand': 'secondhand' }],
  ['kind', terms.ACTOR_KINDS, { country: 'state', organization: 'organisation' }],
])('%s', (_, allowed, cases) => {
  test.each(Object.entries(cases))('%s', (written, term) => {
    expect(likelyTerm(written, allowed)).toBe(term);
  });
});
