// Lines to take: what is asked, what is said, and what is kept from the page.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { redactBrief } from '../../../src/brief/audience/redact-brief.ts';
import { parseBrief } from '../../../src/brief/parse-brief.ts';
import { checkBrief } from '../../../src/editorial/check-brief.ts';
import { ROOT } from '../../support/build-fixture.ts';
import { buildText, pdfOf } from '../../support/build-text.ts';
import { readPages } from '../../support/set-markup.ts';
import { briefOf, markupOf, textOf, viewOf } from '../../template/example.ts';

const LINES = readFileSync(`${ROOT}test/fixtures/lines.yaml`, 'utf8');
const NOW = new Date('2027-10-13T16:00:00Z');
const TUG = 'names a tug under the flag of Lund';

function wordsOf(text: string): string {
  return textOf(markupOf(viewOf(text, { now: NOW }))).replace(/\s+/gu, ' ');
}

function textFor(templateName: string): string {
  const { documents } = buildText(LINES, { templateName, formats: ['txt'], now: NOW });
  return new TextDecoder().decode(documents.txt).replace(/\s+/gu, ' ');
}

function found(body: string): (string | undefined)[][] {
  const parsed = parseBrief(`title: T\n${body}`, 'brief.yaml');
  const { brief } = parsed;
  if (!brief) throw new Error(JSON.stringify(parsed.diagnostics, null, 2));
  return checkBrief({ ...parsed, brief }, new Map(), NOW).diagnostics.map(
    ({ code, message, hint, span }) => [
      `${code} at ${span && parsed.text.slice(span.start, span.end)}`,
      message,
      hint,
    ],
  );
}

describe('a line', () => {
  test('says what is asked, said, said if pressed, and not said; how, by whom and until when', () => {
    expect(wordsOf(LINES)).toContain(
      "L2 Who stopped the ferries in August? Two reports say two things, and the inspectors have both. We have asked for one finding, and we will take it as it comes. S1 ¶7 If pressed: I will not do the inspectors' work for them. Background, not for use: The harbour master's log names a tug under the flag of Lund, but for one night only. Expired On background Head of Press Valid until 12 October 2027",
    );
  });

  test('keeps its background from readers who do not get it, and words to avoid too', () => {
    const press = redactBrief(parseBrief(LINES, 'lines.yaml'), 'press');
    expect(press.text).not.toMatch(/tug|smuggling ring|harbour master's log/u);
    expect(press.brief?.lines?.[1]).toMatchObject({ use: 'background', owner: 'Head of Press' });
    expect(press.brief?.avoid).toHaveLength(2);
  });

  test('has no background at a glance, and the page says so', () => {
    expect(textFor('sitrep')).toContain(TUG);
    const glance = textFor('at-a-glance');
    expect(glance).not.toContain(TUG);
    expect(glance).toContain('We have asked for one finding');
    expect(glance).toContain('background, notes and sources of the answers');
  });

  test('is one event with all others that may be said up to the same day', () => {
    const dated = (question: string, day: string): string =>
      `  - { question: ${question}, say: A., valid_until: ${day} }\n`;
    const lines = `title: T\nlines:\n${dated('A?', '2027-11-02')}${dated('B?', '2027-11-02')}${dated('C?', '2027-12')}`;
    const { documents } = buildText(lines, { formats: ['ics'] });
    const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(documents.ics)));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ summary, description }) => [summary, description])).toEqual([
      ['Lines to take: valid until 2 November 2027 (T)', 'A?\nB?\nT'],
      ['Lines to take: valid until December 2027 (T)', 'C?\nT'],
    ]);
  });

  test('without an answer is told of at its place', () => {
    const { diagnostics } = parseBrief('title: T\nlines: [{ question: Who? }]\n', 'a.yaml');
    expect(diagnostics).toMatchObject([{ code: 'missing-key', hint: expect.any(String) }]);
  });
});

describe('words to avoid', () => {
  const answers = (language: string, avoid: string, say: string, pressed = 'No.'): string =>
    `language: ${language}\navoid: [${avoid}]\nlines: [{ question: Q?, say: ${say}, if_pressed: ${pressed}, background: ${say} }]\n`;

  test('are told of in every answer, at the words, with what is better', () => {
    const body = answers(
      'en',
      '{ words: blockade, instead: interruption }, ultimatum',
      'The Blockades are over.',
      'There was no ultimatum.',
    );
    expect(found(body)).toEqual([
      [
        'avoided-word at Blockades',
        'the answer says “Blockades”, which is on the list of words to avoid',
        'say “interruption”',
      ],
      [
        'avoided-word at ultimatum',
        'the answer says “ultimatum”, which is on the list of words to avoid',
        'say it in other words',
      ],
    ]);
  });

  test.each([
    ['ru', 'блокада', 'Мы говорим о блокаде моря.'],
    ['he', 'מצור', 'דיברנו על המצור.'],
    ['ar', 'حصار', 'تحدثنا عن الحصار.'],
    ['zh', '封锁', '我们谈过海上封锁的问题。'],
  ])('are found in %s with what the language adds', (language, avoid, say) => {
    expect(found(answers(language, avoid, say))[0]?.[0]).toMatch(/^avoided-word at .*/u);
  });

  test('are not found in other words, nor in questions', () => {
    expect(
      found('avoid: [war]\nlines: [{ question: Is it war?, say: Wards are open. }]\n'),
    ).toEqual([]);
  });

  test('stand on the page, each with what is better', () => {
    expect(wordsOf(LINES)).toContain('Do not say blockade (better: interruption of the ferries)');
    expect(briefOf(LINES).avoid).toHaveLength(3);
  });
});

test('a line that is past its day is told of', () => {
  expect(
    found('lines: [{ question: Q?, say: A., valid_until: 2027-10-12 }]\n').map(([first]) => first),
  ).toEqual(['expired-line at 2027-10-12']);
  expect(found('lines: [{ question: Q?, say: A., valid_until: 2027-10-13 }]\n')).toEqual([]);
});

describe('the lectern', () => {
  const sentence = (words: string, count: number): string => `${`${words} `.repeat(count)}end.`;
  const pagesOf = async (page: 'A4' | 'Letter', lines: readonly object[]) => {
    const built = buildText({ title: 'T', lines }, { templateName: 'lectern', page });
    const pages = await readPages(pdfOf(built));
    return pages.map(({ body }) => body.map(({ text }) => text).join(' '));
  };

  test.each(['A4', 'Letter'] as const)('has each answer whole on a sheet of %s', async (page) => {
    const lines = Array.from({ length: 14 }, (_, index) => ({
      question: `Question ${index}?`,
      say: sentence(`say${index}`, 8 + 7 * index),
      if_pressed: sentence(`pressed${index}`, 12),
    }));
    const pages = await pagesOf(page, lines);
    expect(pages.length).toBeGreaterThan(4);
    for (const [index] of lines.entries()) {
      const on = pages.filter((text) => new RegExp(`(?:say|pressed)${index} `, 'u').test(text));
      expect(on).toHaveLength(1);
      expect(on[0]).toContain(`Question ${index}?`);
    }
  });

  test('begins a sheet with an answer that is taller than one, which goes on', async () => {
    const tall = { question: 'Tall?', say: sentence('and so on', 300) };
    const pages = await pagesOf('A4', [{ question: 'Short?', say: 'Yes.' }, tall]);
    expect(pages[0]).not.toContain('Tall?');
    expect(pages[1]).toMatch(/^L2 Tall\?/u);
    expect(pages[2]).toContain('and so on');
  });

  test('shows no background and no words to avoid, and says so', () => {
    const sheet = textFor('lectern');
    expect(sheet).toContain("If pressed: I will not do the inspectors' work for them.");
    expect(sheet).toContain('TLP:AMBER');
    expect(sheet).not.toMatch(/tug under|Agreed with|force seven|smuggling|Agreement on ferries/u);
    expect(sheet).toContain(
      'Not on this page: background, notes and sources of the answers, what is not to be said, details of 2 sources',
    );
  });
});
