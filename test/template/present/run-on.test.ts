// Running on after a colon: capitals of sentences go, capitals of names stay.
import { describe, expect, test } from 'vitest';
import { createRunOn } from '../../../src/template/present/run-on.ts';
import { closed, opened } from '../../../src/template/present/sentences.ts';
import { briefOf } from '../example.ts';

const brief = briefOf(`title: Talks
summary:
  why_it_matters: The talks end in May, a mark of haste. One incident may end them; Mark Lind says so.
`);
const runOn = createRunOn(brief, 'a, the, who', 'en');

describe('running on', () => {
  test.each([
    ['A monitor is named', 'a monitor is named'],
    ['The Brede sailors', 'the Brede sailors'],
    ['Incidents say nothing', 'incidents say nothing'],
    ['Kastria refuses', 'Kastria refuses'],
    ['May elections', 'May elections'],
    ['WHO monitors', 'WHO monitors'],
    ['Talks resume', 'talks resume'],
    ['4 May', '4 May'],
    ['«A» stays', '«A» stays'],
    ['', ''],
  ])('%s', (text, result) => {
    expect(runOn(text)).toBe(result);
  });

  test.each([
    ['So it is', 'So it is.'],
    ['So it is.', 'So it is.'],
    ['Is it?', 'Is it?'],
    ['He said “no.”', 'He said “no.”'],
    ['It is **so.**', 'It is **so.**'],
    ['And so on …', 'And so on …'],
  ])('%s is closed', (text, result) => {
    expect(closed(text)).toBe(result);
  });

  test.each([
    ['So it is.', 'So it is'],
    ['In the U.S.', 'In the U.S.'],
    ['And so on...', 'And so on...'],
    ['Is it?', 'Is it?'],
  ])('%s is opened', (text, result) => {
    expect(opened(text)).toBe(result);
  });
});
