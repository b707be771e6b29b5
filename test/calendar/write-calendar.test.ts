// The calendar, read by somebody else's parser.
import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import type { BuildInput } from '../../src/build.ts';
import { nameOfBrief } from '../../src/calendar/events.ts';
import { soundBrief } from '../edition/briefs.ts';
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

test('the words of prose, without its marks and addresses', () => {
  const question =
    '**Who** watches [the *line*](https://example.org/a_(b)), and [what](#w) of 2*3*4?';
  const [event] = read(
    issues({
      id: 'w',
      question,
      due: '2027-05-10',
      next_step: 'Ask [](#w).',
      why_it_matters: '*Much*.',
    }),
  );
  expect(event?.summary).toBe('Due: Who watches the line, and what of 2*3*4?');
  expect(event?.description).toMatch(/^Much\.\n.*Ask w\.\n/);
});

test('no citation of a source that the calendar does not list', () => {
  const cited = { question: 'Who watches the line [report ¶2]?', due: '2027-05-10' };
  const [event] = read({ ...issues(cited), sources: { report: { title: 'Second report' } } });
  expect(event?.summary).toBe('Due: Who watches the line?');
});

test('a date whose year is open is in no calendar', () => {
  const open = { question: 'Who?', due: 'XXXX-05-10' };
  const known = { question: 'Where?', due: '2027-05-10' };
  expect(read(issues(open, known)).map(({ summary }) => summary)).toEqual(['Due: Where?']);
});

describe('a ceasefire', () => {
  const truce = (fields: object) => ({
    title: 'T',
    ceasefire: { status: 'in_force', name: 'Truce', ...fields },
  });
  const bridge = { id: 'bridge', place: 'Keld bridge', text: 'Open by day.', due: '2027-06' };

  it('has what is due and the next review', () => {
    const told = read(
      truce({
        terms: [{ id: 'one', text: 'Move the **guns**.', due: '2027-05-20' }],
        access: [bridge],
        exchanges: [
          { id: 'x', what: 'prisoners', promised: 9, due: '2027-05-01', status: 'done' },
          { id: 'y', what: 'children', promised: 4, due: '2027-05-02' },
        ],
        next_review: '2027-07-01',
      }),
    ).map(({ summary, startDate }) => [summary, startDate.toString()]);
    expect(told).toEqual([
      ['Due: Move the guns. (Truce)', '2027-05-20'],
      ['Due: Keld bridge, Open by day. (Truce, by the end of June 2027)', '2027-06-30'],
      ['Due: 4 children (Truce)', '2027-05-02'],
      ['Review due: Truce', '2027-07-01'],
    ]);
  });

  it('calls off what was due when it ends', () => {
    const [event] = read(
      { ...truce({ access: [bridge], ended: { date: '2027-05-01' } }), edition: 2 },
      { since: soundBrief(JSON.stringify(truce({ access: [bridge] })), 'brief.yaml') },
    );
    expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('is asked for ids of what is due', () => {
    const { id: _, ...nameless } = bridge;
    const { diagnostics } = buildText(truce({ access: [nameless] }), { formats: FORMATS });
    expect(diagnostics.map(({ code }) => code)).toContain('calendar-without-id');
  });
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

  it('has a moment as it is, and a month or a year on its last day, with words that say so', () => {
    const told = read({
      ...issues(
        { question: 'A', due: '2027-06-01T18:00+02:00' },
        { question: 'B', due: '2027-06' },
        { question: 'C', due: '2028', owner: 'Desk' },
      ),
      next_update: '2028-02',
    }).map(({ summary, startDate, endDate }) => `${summary}: ${startDate} ${endDate}`);
    expect(told[0]).toContain('2027-06-01T16:00:00Z');
    expect(told.slice(1)).toEqual([
      'Due: B (by the end of June 2027): 2027-06-30 2027-07-01',
      'Due: C (Desk, by the end of 2028): 2028-12-31 2029-01-01',
      'Next update: T (by the end of February 2028): 2028-02-29 2028-03-01',
    ]);
  });

  it.each([
    ['fr', 'au plus tard fin juin 2027'],
    ['uk', 'найпізніше: червень 2027'],
    ['ar', 'بحلول نهاية'],
    ['he', 'עד סוף'],
  ])('says so in %s', (language, words) => {
    const [event] = read({ language, ...issues({ question: 'B', due: '2027-06' }) });
    expect(event!.summary).toContain(words);
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

  it('asks for an id of what is due, once', () => {
    const asked = (...all: readonly object[]): string[] =>
      buildText(issues(...all), { formats: FORMATS })
        .diagnostics.filter(({ code }) => code === 'calendar-without-id')
        .map(({ message }) => message);
    expect(
      asked(
        { question: 'A', due: '2027-06' },
        { question: 'B', due: '2027-07' },
        { question: 'C' },
      ),
    ).toEqual([
      'this issue is due and has no id, nor has 1 more: worded otherwise it would be a second entry of the calendar',
    ]);
    expect(asked({ id: 'a', question: 'A', due: '2027-06' }, { question: 'C' })).toEqual([]);
  });
});

describe('what an edition calls off', () => {
  const who = { id: 'w', question: 'Who watches the line?', due: '2027-06-01' };
  const edition = (number: number, ...open_issues: readonly object[]) => ({
    title: 'Talks',
    edition: number,
    ...(open_issues.length > 0 && { open_issues }),
  });
  const since = (brief: object, file = 'brief.yaml') => soundBrief(JSON.stringify(brief), file);
  const told = (events: readonly ICAL.Event[]) =>
    events.map(({ component, summary }) => [
      summary,
      component.getFirstPropertyValue('status') ?? 'stands',
    ]);

  it('is cancelled under its name, with a higher number: closed, dropped, without its date', () => {
    const [first] = read(edition(1, who));
    for (const now of [[{ ...who, status: 'closed' }], [], [{ ...who, due: undefined }]]) {
      const [event, ...others] = read(edition(2, ...now), { since: since(edition(1, who)) });
      expect(others).toEqual([]);
      expect([event!.uid, event!.startDate.toString()]).toEqual([first!.uid, '2027-06-01']);
      expect(told([event!])).toEqual([['Due: Who watches the line?', 'CANCELLED']]);
      expect(event!.sequence).toBeGreaterThan(first!.sequence);
    }
  });

  it('has a higher number too where the edition was not raised', () => {
    const [first] = read(edition(1, who));
    const [event] = read(edition(1), { since: since(edition(1, who)) });
    expect(event!.sequence).toBeGreaterThan(first!.sequence);
  });

  it('is what was reworded without an id: the old entry goes, the new one comes', () => {
    const [one, other] = ['Second matter?', 'Second thing?'].map((question) => ({
      question,
      due: '2027-07-01',
    }));
    const [first] = read(edition(1, one!));
    const events = read(edition(2, other!), { since: since(edition(1, one!)) });
    expect(told(events)).toEqual([
      ['Due: Second thing?', 'stands'],
      ['Due: Second matter?', 'CANCELLED'],
    ]);
    expect(events[1]!.uid).toBe(first!.uid);
  });

  it('is the next update that there will not be', () => {
    const events = read(edition(2, who), {
      since: since({ ...edition(1, who), next_update: '2027-05-12' }),
    });
    expect(told(events)).toEqual([
      ['Due: Who watches the line?', 'stands'],
      ['Next update: Talks', 'CANCELLED'],
    ]);
  });

  it('is a closed issue of a later edition, without the edition before', () => {
    expect(told(read(edition(2, { ...who, status: 'closed' })))).toEqual([
      ['Due: Who watches the line?', 'CANCELLED'],
    ]);
  });

  it('is nothing that was closed before, or that comes back', () => {
    const closed = { ...who, status: 'closed' };
    const events = read(edition(3, who), { since: since(edition(2, closed)) });
    expect(told(events)).toEqual([['Due: Who watches the line?', 'stands']]);
    const { documents } = buildText(edition(3), {
      formats: FORMATS,
      since: since(edition(2, closed)),
    });
    expect(documents).toEqual({});
  });

  it('is not named where parts of the brief are withheld', () => {
    const now = { ...edition(2, { ...who, id: 'x' }), withheld: { audience: 'all', items: 1 } };
    expect(told(read(now, { since: since(edition(1, who)) }))).toEqual([
      ['Due: Who watches the line?', 'stands'],
    ]);
  });
});

describe('the name of a brief', () => {
  it.each([
    ['briefs/talks.yaml', 1, 'talks'],
    ['talks-2.yml', 2, 'talks'],
    ['talks_ed2.yaml', 2, 'talks'],
    ['talks-edition-02.yaml', 2, 'talks'],
    ['HEAD~1:briefs/talks.yaml', 1, 'talks'],
    ['talks-3.yaml', 2, 'talks-3'],
    ['g7.yaml', 7, 'g7'],
    ['2.yaml', 2, '2'],
  ])('%s in edition %i is %s', (file, number, expected) => {
    expect(nameOfBrief(file, soundBrief(`title: T\nedition: ${number}`).brief)).toBe(expected);
  });
});
