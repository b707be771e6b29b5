// What a PDF puts between the lines of a sentence is passed over; the words of the sentence are not.

import { expect, test } from 'vitest';
import { withoutFurniture } from '../../../src/editorial/quotation/page-furniture.ts';

const words = (text: string): string => withoutFurniture(text).replace(/\s+/gu, ' ').trim();

test.each([
  '4',
  'Page 4\nOssel Courier',
  '- 4 -\n\fOssel Courier',
  'Page 4 of 9\n\nOssel Courier\n',
  'OSSEL COURIER | 4',
])('a sentence goes on behind %j', (furniture) => {
  expect(words(`“The demilitarised zone\n${furniture}\nstays closed to all.”`)).toBe(
    '“The demilitarised zone stays closed to all.”',
  );
});

test.each(['Ossel Courier', 'Velmora and Kastria'])(
  'a line of the sentence stays where no page ends beside it: %s',
  (line) => {
    const text = `“The envoys of\n${line}\nstay in town,” she said.\n\n4\n\nNext page.`;
    expect(words(text)).toContain(`The envoys of ${line} stay in town`);
  },
);

/** What was passed over, stretch by stretch. */
const gone = (text: string): string[] => {
  const kept = withoutFurniture(text);
  expect(kept).toHaveLength(text.length);
  const marked = Array.from(text, (_, at) =>
    kept[at] === text[at] || /\s/u.test(text[at]!) ? ' ' : text[at],
  );
  return marked.join('').match(/\S+(?: \S+)*/gu) ?? [];
};

const BEFORE = 'They met in the harbour office for talks on the\n';
const AFTER = '\nlane, and left in the evening.\n';

test.each([
  ['a number', '12', ['12']],
  ['a number with its page', 'page 12 of 30', ['page 12 of 30']],
  ['a number in dashes', '– 12 –', ['– 12 –']],
  ['capitals', 'OSSEL COURIER', ['OSSEL COURIER']],
  ['a title beside a number', '\nOssel Courier\n\n12', ['Ossel Courier', '12']],
  ['a title behind the end of a page', '\fOssel Courier\n', ['Ossel Courier']],
  ['a title behind it and a blank line', '\f\nOssel Courier\n', ['Ossel Courier']],
  ['a title before the end of a page', '\nOssel Courier\n\f', ['Ossel Courier']],
  ['a title before it and a blank line', '\nOssel Courier\n\n\f', ['Ossel Courier']],
  ['a title and then a number', '\nOssel Courier\n12', ['Ossel Courier 12']],
  ['a number and then a title', '12\n\nOssel Courier\n', ['12', 'Ossel Courier']],
  ['a title right before a page', '\nOssel Courier\n\fMore of it.', ['Ossel Courier']],
  ['a title with a small word', '\nLetter from Ossel\n\n12', ['Letter from Ossel', '12']],
  ['a number, and no line with a small word', '\nNews from\n\n12', ['12']],
  ['a number, and no line of short words', '\nOf it all\n\n12', ['12']],
  ['a number, and no quoted line', '\n“Ossel Courier”\n\n12', ['12']],
  ['a number, and no line above a sentence', '12\nOssel Courier\nNobody came.\n', ['12']],
  ['a title apart from its number', '\nOssel Courier\n\nThey spoke.\n\n12', ['12']],
  ['a title apart from the one before', '12\n\nThey spoke.\n\nOssel Courier\n', ['12']],
  ['a title apart from the end of the page', '\nOssel Courier\n\nThey spoke.\n\f', []],
  ['a title apart from the last end', '\fThey spoke.\n\nOssel Courier\n', []],
  ['a number in Arabic, with its page', 'صفحة ٣ من ٩', ['صفحة ٣ من ٩']],
])('goes where a page ends, and every other character keeps its place: %s', (_, between, words) => {
  expect(gone(`${BEFORE}${between}${AFTER}`)).toEqual(words);
});

test.each([
  ['words without a page end', 'Ossel Courier'],
  ['a number of five figures', '12345'],
  ['a sentence in capitals and small letters', 'The OSSEL Courier came'],
  ['a whole sentence beside a number', 'Nobody Came Back.'],
  ['quoted words', '“Ossel Courier”'],
  ['two capitals', 'UN'],
])('stays: %s', (_, between) => {
  expect(gone(`${BEFORE}${between}${AFTER}`)).toEqual([]);
});

test('a line that recurs beside page ends is a running head, whatever its words', () => {
  const head = 'A paper for the talks, no. 7';
  const page = (number: number): string =>
    `The first line of page ${number} says this.\nSo does its second one.\n\n${number}\n${head}\n`;
  expect(gone(`${page(1)}${page(2)}${page(3)}`)).toEqual(
    [1, 2, 3].map((number) => `${number} ${head}`),
  );
});

test('a line that recurs right behind the ends of pages is a head, whatever its number', () => {
  const text = 'One left.\fThe paper of a day, 9\nTwo left.\fThe paper of a day, 10\nThree left.';
  expect(gone(text)).toEqual(['The paper of a day, 9', 'The paper of a day, 10']);
});

test('blank lines without furniture between them stay', () => {
  const text = 'The zone\n\nis closed.\n\n4\n\nNobody came.';
  expect(withoutFurniture(text)).toContain('The zone\n\nis closed.');
});

test('a long line is no head, and neither is one that a sentence runs into', () => {
  const long = 'Ossel Courier '.repeat(6).trim();
  expect(gone(`The end.\n\n${long}\n\n12\n\nMore of it.`)).toEqual(['12']);
  expect(gone('The envoys of the\nOssel Courier\n12\n\nMore of it.')).toEqual(['12']);
});

test.each([
  ['a small letter follows', 'The demilitarised\n\n4\n\nzone is closed.', 'demilitarised zone is'],
  ['a word is parted', 'The demilita-\n\n4\n\nRised zone.', 'demilita- Rised'],
  ['a head follows a page', `${BEFORE.trim()}\n\fOSSEL COURIER\nSaron Strait.`, 'on the Saron'],
  ['a head ends a page', `${BEFORE.trim()}\nOSSEL COURIER\n\fSaron Strait.`, 'on the Saron'],
  ['a long line ends a page', `${BEFORE.trim()}\n\n4\n\nSaron Strait.`, 'on the Saron Strait'],
])('a sentence goes on in one paragraph where %s', (_, text, joined) => {
  expect(words(text)).toContain(joined);
  expect(withoutFurniture(text)).not.toMatch(/\n\s*\n/u);
});

test.each([
  ['it has ended', 'The zone is closed to all ships of the strait.\n\n4\n\nNobody came.'],
  ['a heading stands before', 'The zone\n\n4\n\nNobody came.'],
  ['a heading with a hyphen stands before', 'The well-known zone\n\n4\n\nNobody came.'],
  ['nothing follows', `${BEFORE.trim()}\n\n4\n`],
  ['nothing stands before', '4\n\nlane, and left.'],
])('a sentence does not go on where %s', (_, text) => {
  expect(withoutFurniture(text)).toMatch(/\n\s*\n/u);
  expect(gone(text)).toEqual(['4']);
});

test('a sentence does not go on behind a head where no page ends', () => {
  const text = `${BEFORE.trim()}\n\nOSSEL COURIER\n\nSaron Strait.`;
  const more = `${text}\nMore.\n4\n\fLast.`;
  expect(withoutFurniture(more)).toMatch(/the\n\n\s*\n\nSaron/u);
  expect(gone(more)).toEqual(['OSSEL COURIER', '4']);
});

test('lines of a text that is not wrapped stay lines', () => {
  const long = `${'A line that is longer than a hundred letters goes on and on. '.repeat(2)}It was in the`;
  const text = `${long}\n4\nharbour of Ellin.`;
  expect(withoutFurniture(text)).toContain('\u2028harbour');
  const wrapped = `${text.replace(long, 'It was in the')}\n\nEnd.`;
  expect(withoutFurniture(wrapped)).toContain('\nharbour');
});

test.each([
  ['He left¹ them.', ['¹']],
  ['He left.[12] Then', ['[12]']],
  ['He left [12] Then', []],
  ['He left,[note 3] and', ['[note 3]']],
  ['He left† them, and* too', ['†', '*']],
  ['10³ m² and km³ and 5²', []],
  ['**He left** them', []],
  ['*He left* them', []],
  ['He left3 them', []],
  ['He left3 them\n\n3 The paper says so.', ['3']],
  ['He left3 them\n\n4 The paper says so.', []],
  ['The B52 left5 them\n\n5. The paper says so.\n52 Another', ['5']],
])('the mark of a note is passed over, and no other figure: %s', (text, marks) => {
  expect(gone(text)).toEqual(marks);
});
