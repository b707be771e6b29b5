// Who says what in an article: what the attribution beside each quotation tells.

import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Attribution,
  quotationsIn,
  readAttributions,
} from '../../../src/editorial/attribution/read-attributions.ts';

const spoken = (text: string): [string, string | undefined][] =>
  readAttributions(text).map(({ text: words, speaker }) => [words, speaker?.name]);
const speakers = (text: string): (string | undefined)[] => spoken(text).map(([, name]) => name);
const fixture = readFileSync(
  new URL('../../fixtures/saron-strait.article.txt', import.meta.url),
  'utf8',
);

describe('the article of the example', () => {
  it('gives each quotation with paragraph, speaker and office', () => {
    const found = readAttributions(fixture);
    const rows = found.map(({ text, paragraph, speaker }) => [
      text.split(' ').slice(0, 3).join(' '),
      paragraph,
      speaker?.name,
      speaker?.role,
      speaker?.kind,
    ]);
    const haverkamp = ['Ilse Haverkamp', 'Kastrian deputy foreign minister'];
    expect(rows).toEqual([
      ['A paper that', 2, ...haverkamp, 'named'],
      ['We will ask', 2, ...haverkamp, 'continued'],
      ['The inspectorate was', 4, ...haverkamp, 'pronoun'],
      ['Nobody in Velmora', 4, ...haverkamp, 'continued'],
      ['a border drawn', 5, 'Ioannis Drakos', "Velmora's envoy", 'named'],
      ['will stay open', 6, 'Олена Вайда', 'Velmoran president', 'named'],
    ]);
    for (const { text, span } of found) expect(fixture.slice(span.start, span.end)).toBe(text);
  });
});

describe('attributions', () => {
  const ANA = 'Ana Reyes, the envoy, arrived on Monday. ';
  it.each([
    ['"We wait," Reyes said.', 'Ana Reyes'],
    ['"We wait," said Reyes.', 'Ana Reyes'],
    ['"We wait," said Ana Reyes, the envoy.', 'Ana Reyes'],
    ['"We wait," the envoy said.', 'Ana Reyes'],
    ['"We wait," said the envoy.', 'Ana Reyes'],
    ['"We wait," she said.', 'Ana Reyes'],
    ['"We wait?" she asked.', 'Ana Reyes'],
    ['"We wait", according to Reyes.', 'Ana Reyes'],
    ['According to Reyes, "we wait".', 'Ana Reyes'],
    ['Reyes said: "We wait."', 'Ana Reyes'],
    ['Reyes said that "we" would wait.', 'Ana Reyes'],
    ['Reyes, who said "we wait", left.', 'Ana Reyes'],
    ['Reyes told the weekly Meridian on Friday: "We wait."', 'Ana Reyes'],
    ['Reyes had earlier warned that it would "take years".', 'Ana Reyes'],
    ['Reyes was quoted by Meridian as saying "we wait".', 'Ana Reyes'],
    ['Reyes welcomed the plan, adding that "we wait".', 'Ana Reyes'],
    ['Minister Jan de Vries said “we wait”.', 'Jan de Vries'],
    ['“We wait,” said Foreign Ministry spokeswoman Mara O’Neill.', 'Mara O’Neill'],
    ['‘We wait,’ said J. P. Moor, a lawyer.', 'J. P. Moor'],
    ["'We don't wait,' said Moor.", 'Moor'],
    ['On Monday Moor said „we wait“.', 'Moor'],
    ['Mr. Moor wrote: «We wait.»', 'Moor'],
    ['"We wait," the foreign ministry said.', 'the foreign ministry'],
    ['A senior official said the talks were "dead".', 'A senior official'],
    ['The Kremlin said "no".', 'Kremlin'],
  ])('are read in: %s', (sentence, speaker) => {
    expect(speakers(ANA + sentence)).toEqual([speaker]);
  });

  it.each([
    'The "ghost fleet" was seen again.',
    'Nobody answered. "We wait."',
    'They said "we wait".',
    'A sign on the door read "closed".',
  ])('are not made up in: %s', (sentence) => {
    expect(speakers(sentence)).toEqual([undefined]);
  });

  it('follow a pronoun to the person whom the text was about', () => {
    const text = `Prime Minister Jan Moor met the envoy, Ana Reyes, on Monday.

On Tuesday President Lea Hart thanked Moor for his work. However, the president named three doubts. She said the text was "a start".

Moor welcomed that. "It is one," he said.`;
    expect(speakers(text)).toEqual(['Lea Hart', 'Jan Moor']);
  });

  it('go on over a quotation that follows another one, until somebody else speaks', () => {
    const text = `"One," Jan Moor said in an interview. "Two." Then he left. "Three."

"Four. Five."

Lea Hart said nothing was "settled". "Six," Moor replied.

It was late.

"Seven."`;
    expect(speakers(text)).toEqual([
      'Jan Moor',
      'Jan Moor',
      'Jan Moor',
      'Jan Moor',
      'Lea Hart',
      'Jan Moor',
      undefined,
    ]);
  });

  it('take the nearest of two clauses in a sentence', () => {
    expect(speakers('Moor said it was "fair", but Reyes called it "a trick".')).toEqual([
      'Moor',
      'Reyes',
    ]);
    expect(speakers('"Never," Moor said, "will we sign."')).toEqual(['Moor']);
  });

  it('tell two people of one surname apart by their full names', () => {
    const text = 'Jan Moor said "yes". Lea Moor said "no".';
    expect(speakers(text)).toEqual(['Jan Moor', 'Lea Moor']);
  });
});

describe('quotation marks', () => {
  const words = (text: string): string[] =>
    quotationsIn(text).map(({ start, end }) => text.slice(start, end));

  it('keep a quotation inside another together', () => {
    expect(words('He got us "into a \'mess\' with them", he wrote.')).toEqual([
      "into a 'mess' with them",
    ]);
    expect(words('“She said ‘no’ twice,” he added.')).toEqual(['She said ‘no’ twice']);
    expect(words('«Il a dit «non» hier», dit-il.')).toEqual(['Il a dit «non» hier']);
  });

  it('are no apostrophes, inches or possessives', () => {
    expect(words("The ministers' guns were 5\" wide; it's the '90s, don't ask.")).toEqual([]);
    expect(words('the ministers’ demand and the sailors’ wives')).toEqual([]);
  });

  it('may be left open where a quotation runs over several paragraphs', () => {
    expect(words('Moor said: “We wait.\n“We pray.”')).toEqual(['We wait.', 'We pray.']);
  });

  it('give places inside the text for whatever is typed', () => {
    const piece = fc.constantFrom(
      ...'"“”„«»‘’\'  \n.,ab'.split(''),
      ' said Reyes',
      '"We wait," he',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const found = readAttributions(text);
        for (const { text: quoted, span, parts, speaker } of found) {
          if (!parts) expect(text.slice(span.start, span.end)).toBe(quoted);
          if (speaker?.kind === 'named' && !speaker.written.includes(' '))
            expect(text.slice(speaker.start)).toMatch(speaker.written);
        }
        const places = found.flatMap(({ parts, span }) => parts ?? [span]);
        expect(quotationsIn(text, 'en')).toMatchObject(places);
      }),
    );
  });
});

// Other people's text is not kept beside the program; it is read where it lies, if it does.
const local = new URL('../../../briefs/sources/izvestia-interview-report.txt', import.meta.url);
describe.runIf(existsSync(local))('a real report', () => {
  it('gives all thirteen quotations with their speakers', () => {
    const found: readonly Attribution[] = readAttributions(readFileSync(local, 'utf8'));
    expect(found.map(({ paragraph, speaker }) => `${paragraph} ${speaker?.name}`)).toEqual([
      ...[2, 2, 3, 3, 4, 5, 5, 6, 6, 7, 8].map((paragraph) => `${paragraph} Alexander Grushko`),
      '9 Trump',
      '10 Sergey Lavrov',
    ]);
  });
});

it('reads a hundred thousand letters of quotations without end', () => {
  const text = `${fixture}\n${'"We wait, he said and said," said '.repeat(1000)}\n`.repeat(3);
  expect(readAttributions(text).length).toBeGreaterThan(3000);
});
