// The dates of a brief as a drawing: what it shows, what it says to those who do not see it, and where
// its numbers lead.
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { createPress } from '../../../src/press.ts';
import { buildText, pdfOf } from '../../support/build-text.ts';
import { readByPdfjs } from '../../support/read-text.ts';

const LONG = 'Both delegations leave without a paper, and neither says when or where or whether they will meet again before the winter. '; // biome-ignore format: short
const BRIEF = {
  title: 'The truce',
  as_of: '2027-05-07',
  design: { draw: ['dates', 'days'] },
  actors: { kastria: { name: 'Kastria' }, velmora: { name: 'Velmora' } },
  ceasefire: { status: 'in_force', name: 'Truce at sea', from: '2027-05-04', duration: '21 days' },
  claims: [
    { text: 'The lane is open.', by: 'kastria', date: '2027-05-05' },
    { text: 'It is not.', by: 'velmora', date: '2027-05-05' },
    { text: 'Two boats were seen.', by: 'velmora', date: '2027-05' },
  ],
  demands: [
    { text: 'No guns on the shore.', by: 'kastria', date: '2027-05-07', deadline: '2027-06-01' },
  ],
  timeline: [
    { date: '2022', text: 'A draft goes round.' },
    { date: '2027-05-02', text: LONG.repeat(2).trim() },
    { date: '2027-05-03', place: 'Brede', text: LONG.trim(), short: 'Talks break up' },
    { date: 'XXXX-05-06', text: 'A letter is written.' },
  ],
};

const textOf = async (brief: object): Promise<string> =>
  (await readByPdfjs(pdfOf(buildText(brief as Parameters<typeof buildText>[0])))).replaceAll(/\s+/gu, ' '); // biome-ignore format: short
const viewOf = (brief: object, templateName = 'briefing') =>
  buildText(brief as Parameters<typeof buildText>[0], { templateName }).stages.view!;

describe('drawn dates', () => {
  test('stand above their list with short words, numbers of items, and numbers for what is too long', async () => {
    const words = await textOf(BRIEF);
    expect(words).toContain('As of 7 May 2027');
    expect(words).toContain('3 May Talks break up');
    expect(words).toContain('Truce at sea');
    expect(words).toMatch(/C1–C2.*What happened, and what is due/);
    expect(words).toContain(`2 May 2027 1 ${LONG}`);
  });

  test('number the lines of the list whose words have no room', () => {
    const rows = viewOf(BRIEF).timeline!.rows.map(({ date, number }) => [date.text, number]);
    expect(rows).toEqual([
      ['2022', undefined],
      ['May 2027', undefined],
      ['2 May 2027', '1'],
      ['3 May 2027', undefined],
      ['4 May 2027', undefined],
      ['5 May 2027', undefined],
      ['5 May 2027', undefined],
      ['7 May 2027', undefined],
      ['1 June 2027', undefined],
      ['6 May (year open)', undefined],
    ]);
  });

  test('say how many they are, which truces there were, the first and the last', () => {
    expect(viewOf(BRIEF).drawn!.dates!.alt).toBe(
      'Timeline, 2022 – 1 June 2027. Dates: 8. Ahead: 1. Truce at sea: In force. First: 2022, A draft goes round. Last: 1 June 2027, Deadline: No guns on the shore.', // biome-ignore format: short
    );
  });

  test('leave out what was said where only events are asked for', () => {
    const { alt } = viewOf({ ...BRIEF, design: { draw: ['dates'], timeline: 'events' } }).drawn!.dates!; // biome-ignore format: short
    expect(alt).toContain('Dates: 4.');
  });

  test('are not there unless asked for, and their list has no numbers then', () => {
    const { drawn, timeline } = viewOf({ ...BRIEF, design: {} });
    expect(drawn).toEqual({ dates: undefined, days: undefined });
    expect(timeline!.rows.every(({ number }) => number === undefined)).toBe(true);
  });

  test('are not there where there are more than anybody can tell apart', () => {
    const timeline = Array.from({ length: 200 }, (_, index) => ({ date: `20${10 + (index % 80)}`, text: `Event ${index}.` })); // biome-ignore format: short
    expect(viewOf({ ...BRIEF, timeline }).drawn!.dates).toBeUndefined();
  });

  test('are not there on pages without a timeline', () => {
    const view = viewOf(BRIEF, 'at-a-glance');
    expect(view.drawn).toEqual({ dates: undefined, days: undefined });
    expect(view.ahead!.every(({ number }) => number === undefined)).toBe(true);
  });

  test('stand in the text as words, and without numbers for a picture that is not there', () => {
    const { documents } = buildText(BRIEF, { formats: ['md', 'docx', 'html'] });
    const text = new TextDecoder().decode(documents.md);
    expect(text).toContain('Timeline, 2022 – 1 June 2027. Dates: 8.');
    expect(text).toContain('**2022** A draft goes round.');
    expect(text).toContain('**5 May 2027** Claims 2');
    const page = new TextDecoder().decode(documents.html);
    expect(page).toContain('Talks break up');
    expect(documents.docx!.length).toBeGreaterThan(1000);
  });
});

describe('drawn counts by day', () => {
  test('count claims and demands of each day, and say what they do not count', () => {
    const { alt, note, table } = viewOf(BRIEF).drawn!.days!;
    expect(alt).toBe(
      'By day, 5–7 May 2027. Claims: 2, most on 5 May 2027: 2. Demands: 1, most on 7 May 2027: 1.',
    );
    expect(note).toBe('Not counted, without a day or outside these days: 1.');
    expect(table!.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['5 May 2027', '2', '0'],
      ['6 May 2027', '0', '0'],
      ['7 May 2027', '0', '1'],
    ]);
  });

  test('are those of the period, where the brief has one, and count incidents for as many as they stand', () => {
    const period = { from: '2027-05-01', to: '2027-05-05' };
    const entries = [{ date: '2027-05-01T10:00Z', place: 'Brede', count: 4 }, { date: '2027-05-01', place: 'Brede' }]; // biome-ignore format: short
    const { alt } = viewOf({ ...BRIEF, period, incidents: { entries } }).drawn!.days!;
    expect(alt).toContain('1–5 May 2027.');
    expect(alt).toContain('Incidents: 5, most on 1 May 2027: 5.');
    expect(alt).not.toContain('Demands');
  });

  test('are not there for a single day', () => {
    const { claims: _, ...rest } = BRIEF;
    expect(viewOf(rest).drawn!.days).toBeUndefined();
  });
});

describe('a negotiation with its dates drawn', () => {
  test.each(['briefing', 'sitrep', 'at-a-glance', 'lectern'])(
    'is built in the template %s',
    async (template) => {
      const now = new Date('2033-09-21T20:00:00Z');
      const press = createPress({ template, now, formats: ['pdf', 'html', 'docx', 'md', 'txt'] });
      const { diagnostics, pdf } = await press.build('test/fixtures/lune-talks.yaml');
      expect(diagnostics.map(({ code }) => code)).toEqual(['overdue-issue']);
      expect(pdf).toBeDefined();
    },
  );

  test('has its head on the page of the drawing, which is too tall for the page before', async () => {
    const now = new Date('2033-09-21T20:00:00Z');
    const { pdf } = await createPress({ now }).build('test/fixtures/lune-talks.yaml');
    const pages = execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' }).split(
      '\f',
    );
    const first = pages.find((page) => /^Timeline$/m.test(page));
    expect(first).toContain('As of 21 September 2033, 18:00');
  });

  test.each([
    [1, 'the dates are not drawn: a drawing takes 2 to 150 of them'],
    [151, 'the dates are not drawn: a drawing takes 2 to 150 of them'],
    [150, undefined],
  ])('%s events: what is asked for and not drawn is told', (count, told) => {
    const event = (index: number) => ({
      date: `${2000 + Math.floor(index / 28)}-05-${String((index % 28) + 1).padStart(2, '0')}`,
      text: 'They met.',
      place: `Place ${index}`,
    });
    const timeline = Array.from({ length: count }, (_, index) => event(index));
    const brief = { title: 'Talks', design: { draw: ['dates'] }, timeline };
    const { diagnostics } = buildText(brief, { formats: ['txt'] });
    const found = diagnostics.find(({ code }) => code === 'not-drawn');
    expect(found?.message).toBe(told);
    const bare = buildText(brief, { formats: ['txt'], templateName: 'lectern' });
    expect(bare.diagnostics.map(({ code }) => code)).not.toContain('not-drawn');
  });
});
