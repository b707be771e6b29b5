// What a situation report counts, and what a template leaves out.
import { describe, expect, test } from 'vitest';
import type { Part } from '../../../src/brief/parts.ts';
import { PARTS as PLACES } from '../../../src/brief/parts.ts';
import { exampleText, labelsOf, viewOf } from '../example.ts';

const PARTS = Object.keys(PLACES) as Part[];

const EVENTS = `title: A
as_of: 2027-05-07
period: { from: 2027-05-01, to: 2027-05-07 }
next_update: { date: 2027-05-12, inferred: the desk meets on Wednesdays }
timeline:
  - { date: 2027-05-05, place: Brede, text: Sailors are moved. }
  - { date: 2027-05-02, place: Port Ellin, text: Delegations arrive. }
  - { date: 2027-05-06, place: Port Ellin, text: Delegations leave. }
  - { date: 2027-04-30, place: Brede, text: A ship sails. }
  - { date: 2027-05-20, place: Port Ellin, text: Delegations meet again. }
`;

describe('counts', () => {
  const counts = (text: string) =>
    viewOf(text)
      .counts?.flat()
      .map(({ label, value, second }) => [label, value.lead, second]);

  test('of the example', () => {
    expect(counts(exampleText())).toEqual([
      ['Events', '2', undefined],
      ['Demands', '3', 'one with a deadline'],
      ['Claims', '2', 'one disputed'],
      ['Open issues', '2', 'next due 10 May 2027'],
    ]);
  });

  test('say in how many places, where each event has one', () => {
    expect(counts(EVENTS)).toEqual([['Events', '3', 'in 2 places']]);
  });

  test('say how many issues are overdue, and pass over closed ones', () => {
    const issue = (due: string, status: string) =>
      `  - { question: Who?, due: ${due}, status: ${status} }\n`;
    const text = `title: A\nopen_issues:\n${issue('2027-05-01', 'open')}${issue('2027-04-01', 'closed')}`;
    expect(counts(text)).toEqual([['Open issues', '1', 'one overdue']]);
  });
});

describe('what is left out', () => {
  const without = (leftOut: readonly Part[], text = exampleText()) => viewOf(text, { leftOut });

  test('is not in the view, and is counted', () => {
    const view = without(['claims', 'demands', 'quotes', 'points']);
    expect(view).toMatchObject({ claims: undefined, demands: undefined, quotes: undefined });
    expect(view.bottomLine?.points).toEqual([]);
    expect(view.notShown).toBe(
      'Not on this page: 2 claims, 3 demands, 3 quotations, 2 main points. See the full brief.',
    );
  });

  test('is not said of what the brief does not have', () => {
    expect(without(PARTS, 'title: A\n').notShown).toBeUndefined();
    expect(without([]).notShown).toBeUndefined();
  });

  test('issues with a date stand under what is ahead', () => {
    const dated = 'title: A\nopen_issues: [{ question: Who?, due: 2027-06-01 }]\n';
    expect(without(['issues'], dated).notShown).toBeUndefined();
    const undated = dated.replace(', due: 2027-06-01', '');
    expect(without(['issues'], undated).notShown).toContain('one issue without a due date');
  });

  test('has no page that prose could refer to', () => {
    const references = (leftOut: readonly Part[]) => without(leftOut).references.get('artillery');
    expect(references([])?.href).toBe('#D1');
    expect(references(['demands'])).toMatchObject({ href: undefined, text: 'D1' });
  });

  test('every part has words in every language', () => {
    for (const language of ['en', 'fr', 'uk', 'ar', 'he']) {
      const text = exampleText().replace('language: en', `language: ${language}`);
      const { notShown } = viewOf(text, { leftOut: PARTS, labels: labelsOf(language) });
      expect(notShown).not.toMatch(/[{}]|undefined/);
      expect(notShown!.length).toBeGreaterThan(150);
    }
  });
});
