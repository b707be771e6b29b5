import { describe, expect, it } from 'vitest';
import { areAlike, isOfPeople } from '../../src/languages/en-people.ts';

describe('one person may be called', () => {
  it.each([
    ['envoy', 'ambassador'],
    ['goalkeeper', 'keeper'],
    ['boss', 'manager'],
  ])('%s and %s', (one, other) => {
    expect(areAlike(one, other)).toBe(true);
  });

  it('not mayor and baker', () => {
    expect(areAlike('mayor', 'baker')).toBe(false);
  });
});

it.each([
  ['welshman', true],
  ['nigerian', true],
  ['pole', true],
  ['guardian', false],
  ['politician', false],
])('%s is of a people: %s', (word, is) => {
  expect(isOfPeople(word)).toBe(is);
});
