// When two texts say the same; in doubt they do not.
import { expect, test } from 'vitest';
import { isMinorWording } from '../../src/edition/minor-wording.ts';

test.each([
  ['The lane is open.', 'the lane  is open'],
  ['“Yes”, he said', "'Yes' he said"],
  ['a harbour inspectorate', 'a harbor inspectorate'],
  ['They organised it', 'They organized it'],
  ['the settlment', 'the settlement'],
  ['the recieved paper', 'the received paper'],
  ['**No** body', 'No body'],
])('minor: %s → %s', (from, to) => {
  expect(isMinorWording(from, to)).toBe(true);
});

test.each([
  ['It is not open', 'It is now open'],
  ['sixty kilometres', 'forty kilometres'],
  ['1.5 million', '15 million'],
  ['140 sailors', '141 sailors'],
  ['5 %', '5'],
  ['They accepted it', 'They accept it'],
  ['It is open.', 'It is open?'],
  ['to affect it', 'to effect it'],
  ['Kastria asks', 'Velmora asks'],
  ['a lasting truce', 'a truce'],
])('not minor: %s → %s', (from, to) => {
  expect(isMinorWording(from, to)).toBe(false);
});
