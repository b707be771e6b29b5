// What stands between quotation marks, in texts of every house and language.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedInBlocks, quotedSpans } from '../../../src/editorial/attribution/quoted-spans.ts';

const quoted = (text: string): string[] =>
  quotedSpans(text).map(({ inner }) => text.slice(inner.start, inner.end));

describe('the marks of each language', () => {
  it.each([
    ['English', '“We go,” she said. “We stay.”', ['We go', 'We stay.']],
    ['British', '‘We go’, she said. ‘He called it “late”.’', ['We go', 'He called it “late”.']],
    ['typewritten', '"We go," she said. \'We stay,\' he said.', ['We go', 'We stay']],
    ['of two apostrophes', "''We go,'' she said. ``We stay.''", ['We go', 'We stay.']],
    ['German', '„Wir gehen“, sagte sie. „Er sagte ‚nein‘.“', ['Wir gehen', 'Er sagte ‚nein‘.']],
    [
      'of German books',
      '»Wir gehen«, sagte sie. »Das bleibt so«, sagte er.',
      ['Wir gehen', 'Das bleibt so'],
    ],
    [
      'the same, spaced',
      '» Wir gehen «, sagte sie. » Das bleibt so «, so er.',
      ['Wir gehen', 'Das bleibt so'],
    ],
    ['Swiss', '«Wir gehen», sagte sie. «Er sagte ‹nein›.»', ['Wir gehen', 'Er sagte ‹nein›.']],
    ['French', '« Nous partons », dit-elle. L’« affaire » est close.', ['Nous partons', 'affaire']],
    [
      'French, typewritten',
      '" Nous partons ", dit-elle. L\'"affaire" est close.',
      ['Nous partons', 'affaire'],
    ],
    ['Swedish', '”Vi går”, sade hon. ”Vi stannar.”', ['Vi går', 'Vi stannar.']],
    ['Finnish', '»Me lähdemme», hän sanoi. »Me jäämme.»', ['Me lähdemme', 'Me jäämme.']],
    ['Polish', "„Idziemy”, powiedziała. ,,Zostajemy'', dodał.", ['Idziemy', 'Zostajemy']],
    ['Russian', '«Он сказал „нет“», — сообщила она.', ['Он сказал „нет“']],
    ['Turkish', '"Gidiyoruz" dedi. “Kalıyoruz” dedi.', ['Gidiyoruz', 'Kalıyoruz']],
    ['Arabic', 'قالت: "نحن ذاهبون" و"لن نعود" غدا. «سنبقى».', ['نحن ذاهبون', 'لن نعود', 'سنبقى']],
    ['Hebrew', 'מנכ"ל צה"ל אמר ש"לא נלך" ב"הארץ". ״נישאר״ אמר.', ['לא נלך', 'הארץ', 'נישאר']],
    ['Chinese', '她说：“我们走。”他说："再见。"', ['我们走。', '再见。']],
    ['Japanese', '山田氏は「彼は『否』と言った」と述べた。', ['彼は『否』と言った']],
    ['Korean', '그는 "간다"고 말했다. “온다”라고 했다.', ['간다', '온다']],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('pairs of two kinds', () => {
  it.each([
    ['"We go,” she said. “We stay."', ['We go', 'We stay.']],
    ['“We go," she said. "We stay.”', ['We go', 'We stay.']],
    ['„Wir gehen", sagte sie. „Wir bleiben”, sagte er.', ['Wir gehen', 'Wir bleiben']],
    ['“We go,“ she said. “We stay,“ he said.', ['We go', 'We stay']],
    ['“We go, ”she said. “ We stay, ” he said.', ['We go', 'We stay']],
    ['“He told us that ‘there was no link" she said.', ['He told us that ‘there was no link']],
    ['«Iremos", dijo. «Nos quedamos”, dijo él.', ['Iremos', 'Nos quedamos']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('a quotation inside another', () => {
  it.each([
    [
      '"I do not think that "they" want it. So be it," she said.',
      ['I do not think that "they" want it. So be it'],
    ],
    ['“I think that "they" want it,” she said. “So?”', ['I think that "they" want it', 'So?']],
    ['« Il a dit « non » hier », dit-elle.', ['Il a dit « non » hier']],
    ['„Er sagte „nein“ gestern“, sagte sie.', ['Er sagte „nein“ gestern']],
    ['“He said “no today,” she told us. “So?”', ['He said “no today', 'So?']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('what is no quotation mark', () => {
  it.each([
    ['The workers’ rights are not the owners’ gift, it’s said.', []],
    ["The '90s were ours, and 'tis the owners' loss.", []],
    ['He is 5\'10" tall and the pipe is 12" wide.', []],
    ['"The pipe is 5" wide," she said.', ['The pipe is 5" wide']],
    ['‘We’re not goin’ home,’ the workers’ leader said.', ['We’re not goin’ home']],
    ['‘The workers’ rights are ours’, she said.', ['The workers’ rights are ours']],
    ['He called it ‘nonsense’ and the workers’ plan ‘a joke’.', ['nonsense', 'a joke']],
    ['ארה"ב ומנכ"ל צה"ל', []],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('a mark that is missing', () => {
  it.each([
    ['"We go, she said. "They stay," he said. "Fine."', ['They stay', 'Fine.']],
    ['We go," she said. "They stay," he said.', ['They stay']],
    ['He called it a “plan and left.', []],
    ['He said: “We go.', ['We go.']],
  ])('takes no more with it than its own words: %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('a quotation over paragraphs', () => {
  const over = (...blocks: string[]): string[] =>
    quotedInBlocks(blocks).map((found, index) =>
      found.map(({ inner }) => blocks[index]!.slice(inner.start, inner.end)).join(' | '),
    );

  it.each([
    [
      ['“One.', '“Two.', '“Three,” she said.', 'Four.'],
      ['One.', 'Two.', 'Three', ''],
    ],
    [
      ['‘One.', '‘Two,’ she said.'],
      ['One.', 'Two'],
    ],
    [
      ['"One.', '"Two," she said.', '"Three," he said.'],
      ['One.', 'Two', 'Three'],
    ],
    [
      ['« Un.', '« Deux.', '« Trois », dit-elle.'],
      ['Un.', 'Deux.', 'Trois'],
    ],
    [
      ['« Un.', '» Deux.', '» Trois », dit-elle. « Oui. »'],
      ['Un.', 'Deux.', 'Trois | Oui.'],
    ],
    [
      ['„Eins.', 'Zwei.', 'Drei“, sagte sie. „Ja.“'],
      ['Eins.', 'Zwei.', 'Drei | Ja.'],
    ],
    [
      ['»Eins.', '»Zwei«, sagte sie.'],
      ['Eins.', 'Zwei'],
    ],
    [
      ['“He told me, ‘Go.’ And I did.', '“So?” she said.'],
      ['He told me, ‘Go.’ And I did.', 'So?'],
    ],
    [
      ['“He told me, “Go.” And I did.', '“So?” she said.'],
      ['He told me, “Go.” And I did.', 'So?'],
    ],
    [
      ['He called it a “plan and left.', 'Then he went home.'],
      ['', ''],
    ],
    [
      ['The “plan and the harbour.', 'Nothing.', 'She called it “a joke”.'],
      ['', '', 'a joke'],
    ],
  ])('%j', (blocks, expected) => {
    expect(over(...blocks)).toEqual(expected);
  });

  it('knows by the whole text in which direction a mark points', () => {
    const reversed = ['»Wir gehen«, sagte sie.', 'Das » Protokoll « und » der Plan «, sagte er.'];
    expect(over(...reversed)).toEqual(['Wir gehen', 'Protokoll | der Plan']);
    const regular = ['«Nous partons», dit-elle.', 'Le « protocole » et « le plan », dit-il.'];
    expect(over(...regular)).toEqual(['Nous partons', 'protocole | le plan']);
  });
});

const pieces = fc.array(
  fc.constantFrom(...'"“”„«»‹›‘’\'‚「」『』״ab אб中,.:!—5 '.split(''), "''", ',,', ' ', ' said '),
  { maxLength: 60 },
);

it('gives spans in order, none in another, each with words between its marks', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 4 }), (parts) => {
      const blocks = parts.map((each) => each.join(''));
      for (const [index, found] of quotedInBlocks(blocks).entries()) {
        let from = 0;
        for (const { outer, inner } of found) {
          expect(outer.start).toBeGreaterThanOrEqual(from);
          expect(inner.start).toBeGreaterThanOrEqual(outer.start);
          expect(inner.end).toBeLessThanOrEqual(outer.end);
          expect(blocks[index]!.slice(inner.start, inner.end)).toMatch(/[\p{L}\p{N}]/u);
          from = outer.end;
        }
      }
    }),
    { numRuns: 2000 },
  );
});

it.each(['“ “ ” ', '"', '" ', "'a 'b' ", '„“”"', '“a “b” ', "‘a's ", '« ‹ » ', 'ב"א '])(
  'reads marks without end: %s',
  (mark) => {
    expect(quotedInBlocks([mark.repeat(50_000)])).toHaveLength(1);
    expect(quotedInBlocks(mark.repeat(20_000).split(' ')).length).toBeGreaterThan(0);
  },
);
