import { describe, expect, it } from 'vitest';
import { expansionOf } from '../../../src/blocks/glossary/present.ts';

describe('expansionOf', () => {
  it.each([
    [
      'OSCE',
      'Organization for Security and Co-operation in Europe, which monitors the line.',
      'Organization for Security and Co-operation in Europe',
    ],
    [
      'EEZ',
      'Exclusive economic zone of 200 nautical miles around a coast',
      'Exclusive economic zone',
    ],
    ['DMZ', 'The demilitarised zone; nobody may carry arms there.', 'demilitarised zone'],
    ['MoU', 'Memorandum of understanding.', 'Memorandum of understanding'],
    [
      'INTERPOL',
      'International Criminal Police Organization (seat in Lyon)',
      'International Criminal Police Organization',
    ],
    [
      'OTAN',
      'l’Organisation du traité de l’Atlantique nord',
      'Organisation du traité de l’Atlantique nord',
    ],
    ['ВМС', 'Військово-морські сили', 'Військово-морські сили'],
  ])('%s of “%s” is said as “%s”', (term, meaning, said) => {
    expect(expansionOf(term, meaning)).toBe(said);
  });

  it.each([
    ['Brede', 'Kastrian harbour where sailors are held.'],
    ['NATO', 'The western alliance.'],
    ['Port Ellin', 'Port of Ellin.'],
    ['EU', ''],
    ['AB', `A ${'very '.repeat(30)}long business`],
  ])('%s of “%s” is said as it is written', (term, meaning) => {
    expect(expansionOf(term, meaning)).toBeUndefined();
  });
});
