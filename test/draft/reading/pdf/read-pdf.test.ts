// PDFs are read as their reader does: column by column, without what stands around the text.

import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../../src/draft/reading/pdf/read-pdf.ts';
import { column, justified, type PlacedText, setPdf } from './set-pdf.ts';

const LEFT = [
  'The harbour of Halden was shut on Friday morning',
  'after the mediators had left the town, and with it',
  'the last of the ships that wait for a truce there.',
  '  “We shall not sign before the guns have gone,”',
  'said Mara Onofri, the harbour master, who had been',
  'asked for an answer by the mediators. Her govern-',
];
const RIGHT = [
  'ment wants a cease-fire that holds for a month and',
  'is watched by others, she said. The cease-fire of',
  'March had been watched by nobody and was broken.',
  '  Nobody was hurt. The talks go on tomorrow, when a',
  'second round begins in Port Ellin, where the envoys',
  'of both sides and of the mediators are to meet.',
];
const PARAGRAPHS = [
  'The harbour of Halden was shut on Friday morning after the mediators had left the town, and with it the last of the ships that wait for a truce there.',
  '“We shall not sign before the guns have gone,” said Mara Onofri, the harbour master, who had been asked for an answer by the mediators. Her government wants a cease-fire that holds for a month and is watched by others, she said. The cease-fire of March had been watched by nobody and was broken.',
  'Nobody was hurt. The talks go on tomorrow, when a second round begins in Port Ellin, where the envoys of both sides and of the mediators are to meet.',
];
const HEADLINE = { text: 'Harbour of Halden is shut', x: 50, y: 60, size: 24 };

async function textOf(pages: readonly (readonly PlacedText[])[]): Promise<readonly string[]> {
  const found = await readPdf(await setPdf(pages));
  if (typeof found === 'string') throw new Error(found);
  return found.text.trimEnd().split('\n\n');
}

describe('a PDF', () => {
  test('in two columns below a headline', async () => {
    const page = [
      HEADLINE,
      ...column(LEFT, { x: 50, y: 110 }),
      ...column(RIGHT, { x: 310, y: 110 }),
    ];
    expect(await textOf([page])).toEqual([HEADLINE.text, ...PARAGRAPHS]);
    const found = await readPdf(await setPdf([page]));
    expect(found).toMatchObject({ title: HEADLINE.text });
  });

  test('with the words of a line driven apart to fill a narrow column', async () => {
    const page = [
      HEADLINE,
      ...column(LEFT, { x: 50, y: 110 }),
      ...justified(['After', 'the', 'envoys', 'left,'], { x: 50, y: 110 + 12 * 6, gap: 22 }),
      ...column(RIGHT, { x: 310, y: 110 }),
    ];
    expect((await textOf([page])).join(' ')).toContain('After the envoys left,');
  });

  test('below a headline of two lines, the second of which crosses no column', async () => {
    const second = { ...HEADLINE, text: 'for a month', y: 90 };
    const page = [
      { ...HEADLINE, text: 'The harbour of Halden is shut by the mediators' },
      second,
      ...column(LEFT, { x: 50, y: 130 }),
      ...column(RIGHT, { x: 310, y: 130 }),
    ];
    const [headline] = await textOf([page]);
    expect(headline).toBe('The harbour of Halden is shut by the mediators for a month');
  });

  test('with two lines in each column of the last page', async () => {
    const first = [...column(LEFT, { x: 50, y: 60 }), ...column(RIGHT, { x: 310, y: 60 })];
    const left = [
      'The envoys of Velmora said on Saturday that all of it',
      'was to be read again before anybody put a name to it,',
    ];
    const right = [
      'and that nothing was agreed until everything had been',
      'agreed by both of them and by the harbour as well.',
    ];
    const last = [...column(left, { x: 50, y: 60 }), ...column(right, { x: 310, y: 60 })];
    const text = (await textOf([first, last])).join(' ');
    expect(text).toContain([...left, ...right].join(' '));
  });

  test('whatever is drawn first', async () => {
    const page = [
      ...column(RIGHT, { x: 310, y: 110 }),
      ...column(LEFT, { x: 50, y: 110 }),
      HEADLINE,
    ];
    expect(await textOf([page])).toEqual([HEADLINE.text, ...PARAGRAPHS]);
  });

  test('whose paragraph goes on over the page, between running heads and page numbers', async () => {
    const around = (number: number): PlacedText[] => [
      { text: `Ossel Courier, ${number + 11} March 2031`, x: 50, y: 30, size: 8 },
      { text: String(number), x: 290, y: 810, size: 8 },
    ];
    const pages = [
      [...around(3), HEADLINE, ...column(LEFT, { x: 50, y: 640 })],
      [...around(4), ...column(RIGHT, { x: 50, y: 70 })],
    ];
    expect(await textOf(pages)).toEqual([HEADLINE.text, ...PARAGRAPHS]);
  });

  test('whose paragraph goes on behind a caption', async () => {
    const caption = ['The harbour at dawn, before it was shut.', 'Photograph: Edda Marr'];
    const page = [
      ...column(LEFT, { x: 50, y: 110 }),
      ...column(caption, { x: 50, y: 210, size: 7, leading: 8 }),
      ...column(RIGHT, { x: 310, y: 110 }),
    ];
    const [first, second, ...rest] = await textOf([page]);
    expect([first, second]).toEqual(PARAGRAPHS.slice(0, 2));
    expect(rest).toContain(PARAGRAPHS[2]);
  });

  test('with gaps between paragraphs, a crosshead and a large first letter', async () => {
    const page = [
      { text: 'T', x: 50, y: 107, size: 30 },
      ...column(
        ['he harbour of Halden was shut on Friday', 'morning after the mediators had left.'],
        {
          x: 72,
          y: 110,
        },
      ),
      ...column(['Ships that wait for a truce lay there at anchor, and none of them moved.'], {
        x: 50,
        y: 134,
      }),
      { text: 'A second round', x: 50, y: 160, bold: true },
      ...column(['The talks go on tomorrow, when a second round', 'begins in Port Ellin.'], {
        x: 50,
        y: 180,
      }),
    ];
    expect(await textOf([page])).toEqual([
      'The harbour of Halden was shut on Friday morning after the mediators had left.',
      'Ships that wait for a truce lay there at anchor, and none of them moved.',
      'A second round',
      'The talks go on tomorrow, when a second round begins in Port Ellin.',
    ]);
  });

  test('as a browser prints a page: its address is known, and no part of the text', async () => {
    const page = (number: number, lines: readonly string[]): PlacedText[] => [
      { text: '14/03/2031, 09:30', x: 30, y: 20, size: 8 },
      { text: 'Harbour of Halden is shut', x: 250, y: 20, size: 8 },
      ...column(lines, { x: 50, y: 110 }),
      { text: 'https://example.org/harbour', x: 30, y: 815, size: 8 },
      { text: `${number}/2`, x: 550, y: 815, size: 8 },
    ];
    const found = await readPdf(await setPdf([page(1, LEFT), page(2, RIGHT)]));
    expect(found).toMatchObject({
      url: 'https://example.org/harbour',
      text: `${PARAGRAPHS.join('\n\n')}\n`,
    });
  });

  test('with the mark of a note', async () => {
    const page = [
      { text: 'The offer', x: 50, y: 100 },
      { text: '12', x: 89, y: 99, size: 6 },
      { text: 'was made in Halden on the Friday before.', x: 97, y: 100 },
    ];
    expect(await textOf([page])).toEqual(['The offer¹² was made in Halden on the Friday before.']);
  });

  test('gives the same text each time', async () => {
    const bytes = await setPdf([[HEADLINE, ...column(LEFT, { x: 50, y: 110 })]]);
    expect(await readPdf(bytes)).toEqual(await readPdf(bytes));
  });

  test('some of whose pages are pictures says so', async () => {
    const found = await readPdf(await setPdf([column(LEFT, { x: 50, y: 110 }), []]));
    expect(found).toMatchObject({
      doubt: 'page 2 holds no text: look whether it is a picture of some',
    });
  });
});

describe('no article is read from a PDF', () => {
  const made = setPdf([column([...LEFT, ...RIGHT], { x: 50, y: 110 })]);

  test('of pictures', async () => {
    expect(await readPdf(await setPdf([[], []]))).toBe('scanned');
  });

  test('whose fonts give other letters', async () => {
    const shifted = [...LEFT, ...RIGHT].map((line) =>
      line.replace(/[a-z]/giu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 29)),
    );
    expect(await readPdf(await setPdf([column(shifted, { x: 50, y: 110 })]))).toBe('gibberish');
  });

  test('that is written from top to bottom', async () => {
    const letters = [...LEFT.join('')].filter((letter) => letter !== ' ');
    const page = letters.map((text, index) => ({
      text,
      x: 500 - 14 * Math.floor(index / 50),
      y: 60 + 11 * (index % 50),
    }));
    expect(await readPdf(await setPdf([page]))).toBe('downward');
  });

  test('that is cut off in its first object', async () => {
    expect(await readPdf((await made).slice(0, 400))).toBe('damaged');
  });
});
