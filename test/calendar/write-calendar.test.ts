// The calendar, read by somebody else's parser.
import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import type { BuildInput } from '../../src/build.ts';
import { buildFixture, EXAMPLE } from '../support/build-fixture.ts';
import { buildText } from '../support/build-text.ts';

const FORMATS = ['ics'] as const;
const issues = (...open_issues: readonly object[]) => ({ title: 'T', open_issues });

function read(brief: Parameters<typeof buildText>[0], input: Partial<BuildInput> = {}) {
  const { documents } = buildText(brief, { formats: FORMATS, ...input });
  return eventsOf(new TextDecoder().decode(documents.ics));
}

function eventsOf(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

test('a date whose year is open is in no calendar', () => {
  const open = { question: 'Who?', due: 'XXXX-05-10' };
  const known = { question: 'Where?', due: '2027-05-10' };
  expect(read(issues(open, known)).map(({ summary }) => summary)).toEqual(['Due: Where?']);
});

describe('the calendar', () => {
  const text = new TextDecoder().decode(buildFixture(EXAMPLE, { formats: FORMATS }).documents.ics);

  it('has the open issues and the next update as whole days', () => {
    const told = eventsOf(text).map(({ summary, startDate, endDate }) => [
      summary,
      startDate.toString(),
      endDate.toString(),
    ]);
    expect(told).toEqual([
      [
        'Due: Who monitors the truce line, and with what mandate? (Maritime Security Desk)',
        '2027-05-10',
        '2027-05-11',
      ],
      [
        'Due: Does the base ban bind ports already leased? (Legal Desk)',
        '2027-05-14',
        '2027-05-15',
      ],
      ['Next update: Saron Strait truce talks', '2027-05-12', '2027-05-13'],
    ]);
  });

  it('has short lines that end as the standard says', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  });

  it('says the marking and the edition', () => {
    expect(eventsOf(text)[0]!.description).toContain('TLP:AMBER');
    expect(eventsOf(text)[0]!.description).toContain('Edition 2');
  });

  it('keeps the name of an event in the next edition', () => {
    const named = (edition: number, due: string) =>
      read({ edition, ...issues({ id: 'who', question: `Who (${edition})?`, due }) })[0]!;
    expect(named(2, '2027-06-02').uid).toBe(named(1, '2027-06-01').uid);
    expect(named(2, '2027-06-02').sequence).toBeGreaterThan(named(1, '2027-06-01').sequence);
  });

  it('is as precise as the brief: a moment, a month', () => {
    const [moment, month] = read(
      issues({ question: 'A', due: '2027-06-01T18:00+02:00' }, { question: 'B', due: '2027-06' }),
    );
    expect(moment!.startDate.toString()).toBe('2027-06-01T16:00:00Z');
    expect(`${month!.startDate} ${month!.endDate}`).toBe('2027-06-01 2027-07-01');
  });

  it('keeps commas, semicolons, backslashes and other scripts', () => {
    const question = 'A, b; c\\d: “ё” 海峡 — '.repeat(6).trim();
    expect(read(issues({ question, due: '2027-06-01' }))[0]!.summary).toBe(`Due: ${question}`);
  });

  it('leaves out what is closed; with nothing due there is none, and a warning', () => {
    const closed = issues({ question: 'A', due: '2027-06-01', status: 'closed' });
    const { documents, diagnostics } = buildText(closed, { formats: FORMATS });
    expect(documents).toEqual({});
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toContainEqual([
      'calendar-empty',
      'warning',
    ]);
  });
});
