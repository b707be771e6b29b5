// Briefs that go wrong in the ways people, programs and attackers make them go wrong.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { sampleBriefs } from '../sweep/arbitrary-brief.ts';

/** Briefs that build: the fixtures, the real ones, and some made by chance. */
const SOUND: readonly string[] = [
  ...textsIn('test/fixtures', 'briefs'),
  ...sampleBriefs(12).map((brief) => stringify(brief)),
];

/** Briefs with one fault of each kind. */
const FAULTY: readonly string[] = textsIn('test/diagnostics');

/** What stands where a value was: of another kind, too long, too deep, or in another script. */
const VALUES: readonly string[] = [
  '',
  '~',
  'null',
  'true',
  '0',
  '-0',
  '1e400',
  '.nan',
  '0x1F',
  '007',
  '1_000',
  '2027-13-45',
  '4 May',
  '2027-05-04T25:61+99:00',
  'XXXX-05-04',
  '[]',
  '{}',
  '[[[[]]]]',
  '{ a: { b: { c: [] } } }',
  '[a, b, c]',
  '{ text: x, audience: [nobody] }',
  '__proto__',
  'constructor',
  'toString',
  '"\\u0000"',
  '"\\uD800"',
  '"a\\tb\\nc"',
  '"\\u202Eabc\\u202C"',
  '"a\\u200Bb\\u200Dc\\uFEFF"',
  '“Quoted,” she said.',
  '"[…] and […] […]"',
  '"[words](https://example.org/a_(b))"',
  '"[x](javascript:alert(1))"',
  '**strong *both** and*',
  '<b>&amp;</b>{{title}}',
  '../../etc/passwd',
  '/dev/zero',
  'file:///etc/passwd',
  'https://example.org/é?a=b#c',
  'Слово й слово',
  'שלום (2027) עולם',
  'كلمة ‏123‏ أخرى',
  'می‌خواهم',
  '日本語の文章です。',
  'ภาษาไทย',
  '🚢1️⃣👩‍👩‍👧',
  'é̂̃̄̅̆̇̈',
  '|\n    - a\n    - b\n\n    c\n',
  '>-\n    folded\n\n    text\n',
  'x'.repeat(3000),
  'word '.repeat(600),
  '-'.repeat(200),
  '“'.repeat(200),
  '['.repeat(60),
  '*'.repeat(200),
  '&a x',
  '*a',
  '!!binary aGk=',
  '# gone',
  'berth #4 and #5',
];

/** Words that a text may well have, and that are hard on whoever sets them. */
const WORDS: readonly string[] = [
  'x',
  '[T]he guns […] fell [sic] silent.',
  '“Quoted,” she said, “twice.”',
  '[words](https://example.org/a_(b)/é?c=d#e) and [x](javascript:alert(1))',
  '**strong *both** and* _none_ `code`',
  '<b>&amp;</b>{{title}}</p></section>',
  '../../etc/passwd',
  'a\tb\nc\n\n- d\n- e\n\n  f',
  '\u202Eabc\u202C a\u200Bb\u200Dc\u00ADd',
  'Слово й слово, ґанок',
  'שלום (2027) עולם, "כן"',
  'قال: «نعم» ‏123‏ في 4 مايو',
  'می‌خواهم',
  'é̂̃̄̅̆̇̈',
  'ﬁnd 5/7 of 1,5 – 10:30, −5 °C',
  'x'.repeat(3000),
  'word '.repeat(600),
  'Ships-'.repeat(60),
  '“'.repeat(200),
  '['.repeat(100),
  '*'.repeat(200),
  'https://example.org/'.repeat(20),
];

/** Characters that mean something to YAML, to the page, or to a program on the way. */
const CHARACTERS: readonly string[] = [
  ...':-#?!&*|>%@`"\'[]{},\n\r\t~\\/<=$^',
  '\u0000',
  '\u001b',
  '\u00a0',
  '\u00ad',
  '\u200d',
  '\u200f',
  '\u2028',
  '\ufeff',
  '\ufffd',
  '\ud83d',
  '👍',
  'ﬁ',
  '  ',
  '\n\n',
  '\n- ',
  ': ',
  ' #',
  '---\n',
];

/** A key of prose, and its value if that stands in the line. */
const PROSE =
  /(\b(?:title|subtitle|text|name|short|role|note|question|owner|issue|bottom_line|why_it_matters|publisher|author|caption|alt|context|place|duration|coverage|if_wrong): )[^\n|>,}]+/g;

type Change = (text: string) => string;

const at = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** One change of a text, from a slip of the finger to a lost half. */
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(at, fc.constantFrom(...WORDS)).map(withWords) },
  { weight: 4, arbitrary: fc.tuple(at, fc.constantFrom(...VALUES)).map(withValue) },
  { weight: 3, arbitrary: fc.tuple(at, fc.nat(3), fc.constantFrom(...CHARACTERS)).map(withSlip) },
  { weight: 3, arbitrary: fc.tuple(at, at, fc.nat(4)).map(withLines) },
  { weight: 1, arbitrary: fc.tuple(at, at).map(withOtherName) },
  {
    weight: 1,
    arbitrary: at.map(
      (place): Change =>
        (text) =>
          text.slice(0, Math.floor(place * text.length)),
    ),
  },
);

/** A brief with changes: a few in one that builds, or more in one that has a fault already. */
export const mutatedBrief: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: changed(SOUND, 1, 2) },
  { weight: 2, arbitrary: changed(SOUND, 3, 8) },
  { weight: 1, arbitrary: changed(FAULTY, 1, 4) },
);

function changed(texts: readonly string[], least: number, most: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: least, maxLength: most }))
    .map(([text, changes]) => changes.reduce((now, each) => each(now), text));
}

function textsIn(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml') && name !== 'many.yaml')
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  );
}

/** Puts other words into a text that somebody wrote: after a key that takes any. */
function withWords([place, words]: readonly [number, string]): Change {
  return (text) => {
    const values = [...text.matchAll(PROSE)];
    const value = values[Math.floor(place * values.length)];
    if (value === undefined) return text;
    const [whole, key = ''] = value;
    const end = value.index + whole.length;
    return text.slice(0, value.index) + key + JSON.stringify(words) + text.slice(end);
  };
}

/** Puts another value behind some key or dash. */
function withValue([place, value]: readonly [number, string]): Change {
  return (text) => {
    const lines = text.split('\n');
    const index = Math.floor(place * lines.length);
    lines[index] = lines[index]!.replace(
      /^(\s*(?:- )?(?:[\w-]+:)?).*$/s,
      `$1 ${value.replaceAll('$', '$$$$')}`,
    );
    return lines.join('\n');
  };
}

/** Puts a character into a text, over none or some that stand there. */
function withSlip([place, dropped, character]: readonly [number, number, string]): Change {
  return (text) => {
    const index = Math.floor(place * text.length);
    return text.slice(0, index) + character + text.slice(index + dropped);
  };
}

/** Lines are dropped, doubled, moved, or indented otherwise. */
function withLines([from, to, kind]: readonly [number, number, number]): Change {
  return (text) => {
    const lines = text.split('\n');
    const index = Math.floor(from * lines.length);
    const target = Math.floor(to * lines.length);
    const [line = ''] = lines.splice(index, 1);
    if (kind === 1) lines.splice(index, 0, line, line);
    if (kind === 2) lines.splice(target, 0, line);
    if (kind === 3) lines.splice(index, 0, `  ${line}`);
    if (kind === 4) lines.splice(index, 0, line.replace(/^ {1,2}/, ''));
    return lines.join('\n');
  };
}

/** A word of the text stands in place of another: ids that lead elsewhere, keys of other blocks. */
function withOtherName([from, to]: readonly [number, number]): Change {
  return (text) => {
    const words = [...text.matchAll(/[\w-]{2,}/g)];
    const word = words[Math.floor(from * words.length)];
    const other = words[Math.floor(to * words.length)];
    if (!word || !other) return text;
    return text.slice(0, word.index) + other[0] + text.slice(word.index + word[0].length);
  };
}
