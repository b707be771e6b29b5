// Two changes of one text, put together or shown side by side.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergedText, mergeTexts } from '../../../src/desk/client/merge-texts.ts';

const base = `title: Talks
edition: 1
summary:
  bottom_line: >-
    The truce holds
    for now.
claims:
  - text: One
    by: kastria
  - text: Two
    by: velmora
`;

const merged = (mine: string, theirs: string) => mergedText(mergeTexts(base, mine, theirs));
const open = (mine: string, theirs: string) =>
  mergeTexts(base, mine, theirs).filter(({ kind }) => kind === 'both');

test('changes of other fields are both kept', () => {
  const mine = base.replace('Talks', 'Truce talks');
  const theirs = base.replace('by: velmora', 'by: drakos');
  expect(merged(mine, theirs)).toBe(
    base.replace('Talks', 'Truce talks').replace('by: velmora', 'by: drakos'),
  );
});

test('fields on neighbouring lines are other fields', () => {
  const mine = base.replace('Talks', 'Truce talks');
  const theirs = base.replace('edition: 1', 'edition: 2');
  expect(merged(mine, theirs)).toContain('title: Truce talks\nedition: 2\n');
});

test('two changes of one field are shown side by side', () => {
  const mine = base.replace('Talks', 'Truce talks');
  const theirs = base.replace('Talks', 'Peace talks');
  expect(merged(mine, theirs)).toBeUndefined();
  expect(open(mine, theirs)).toEqual([
    { kind: 'both', mine: 'title: Truce talks\n', theirs: 'title: Peace talks\n' },
  ]);
});

test('so are changes of two lines of one text', () => {
  const mine = base.replace('The truce holds', 'The truce does not hold');
  const theirs = base.replace('for now.', 'until May.');
  expect(open(mine, theirs)).toEqual([
    {
      kind: 'both',
      mine: '    The truce does not hold\n    for now.\n',
      theirs: '    The truce holds\n    until May.\n',
    },
  ]);
});

test('a field that one changes and the other takes away is shown', () => {
  const mine = base.replace('  - text: Two\n    by: velmora\n', '');
  const theirs = base.replace('text: Two', 'text: Three');
  expect(open(mine, theirs)).toHaveLength(1);
});

test('what both put in at the same place is shown, unless it is the same', () => {
  const mine = `${base}gaps: [a]\n`;
  expect(open(mine, `${base}gaps: [b]\n`)).toHaveLength(1);
  expect(merged(mine, mine)).toBe(mine);
});

test('who changed nothing gets what the other wrote, to the letter', () => {
  const text = fc.array(fc.constantFrom('a: 1\n', '  b: 2\n', '- c\n', '\n', '# d\n', 'e'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const [one, other] = [before.join(''), after.join('')];
      expect(mergedText(mergeTexts(one, one, other))).toBe(other);
      expect(mergedText(mergeTexts(one, other, one))).toBe(other);
    }),
  );
});

test('whatever two people write, nothing of theirs is lost and nothing is told twice', () => {
  const lines = fc.array(fc.constantFrom('a: 1', 'b: 2', 'c: 3', 'd: 4', 'e: 5'), { maxLength: 8 });
  fc.assert(
    fc.property(lines, lines, lines, (before, one, other) => {
      const [start, mine, theirs] = [before, one, other].map((each) => each.join('\n'));
      const pieces = mergeTexts(start!, mine!, theirs!);
      const side = (name: 'mine' | 'theirs'): string =>
        pieces.map((piece) => (piece.kind === 'both' ? piece[name] : piece.text)).join('');
      // Where the other side changed nothing, each side reads as it was written.
      if (theirs === start) expect(side('mine')).toBe(mine);
      if (mine === start) expect(side('theirs')).toBe(theirs);
      const own = one.filter((line) => !before.includes(line));
      for (const line of own) expect(side('mine')).toContain(line);
      const their = other.filter((line) => !before.includes(line));
      for (const line of their) expect(side('theirs')).toContain(line);
    }),
  );
});
