// When two texts say the same; in doubt they do not.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMinorInQuotation, isMinorWording } from '../../src/edition/minor-wording.ts';

test.each([
  ['The lane is open.', 'the lane  is open'],
  ['“Yes”, he said', "'Yes' he said"],
  ['the Lakes’ paper, isn’t it', "the Lakes' paper, isn't it"],
  ['«Oui», dit-il', '“Oui”, dit-il'],
  ['Oui ; demain !', 'Oui; demain.'],
  ['a harbour inspectorate', 'a harbor inspectorate'],
  ['They organised it', 'They organized it'],
  ['The theatre of defence in grey', 'The theater of defense in gray'],
  ['They travelled 5 kilometres', 'They traveled 5 kilometers'],
  ['co-operation in a cease-fire', 'cooperation in a ceasefire'],
  ['a demil\u00ADitarised shore', 'a demilitarised shore'],
  ['long\u2011range missiles', 'long-range missiles'],
  ['In 2022, the draft of 5 May; a reply', 'In 2022 the draft of 5 May a reply'],
  ['5\u202F% of 1\u00A0000 ships', '5 % of 1 000 ships'],
  ['**No** body', 'No body'],
  ['**140** sailors', '140 sailors'],
  ['слово сім’я', 'слово сімʼя'],
  ['דובר צה״ל', 'דובר צה"ל'],
  ['الـهدنة', 'الهدنة'],
  ['the o\uFB03ce', 'the office'],
  ['the cafe\u0301', 'the caf\u00E9'],
  ['ships – and men – left', 'ships - and men - left'],
  ['ships – not men – left', 'ships - not men - left'],
  ['On Friday, 5 men left', 'On Friday 5 men left'],
  ['the Brede–Ellin road', 'the Brede-Ellin road'],
  ['ships -  men too', 'ships – men too'],
  ['5 % of ships', '5% of ships'],
  ['5  % of ships', '5% of ships'],
  ['They did not.', 'They did not'],
  ['They did not.  ', 'They did not'],
])('minor: %s → %s', (from, to) => {
  expect(isMinorWording(from, to)).toBe(true);
  expect(isMinorWording(to, from)).toBe(true);
});

test.each([
  ['It is not open', 'It is now open'],
  ['It is open', 'It is not open'],
  ['It is safe', 'It is unsafe'],
  ['sixty kilometres', 'forty kilometres'],
  ['1.5 million', '15 million'],
  ['5/7 of the votes', '57 of the votes'],
  ['by 10:30', 'by 1030'],
  ['at −5 degrees', 'at 5 degrees'],
  ['at - 5 degrees', 'at 5 degrees'],
  ['§5 of the accord', '5 of the accord'],
  ['in 2/3 of cases', 'in 2-3 of cases'],
  ['5, 7 and 9', '5 7 and 9'],
  ['2*3 rows', '23 rows'],
  ['1 000 men', '1000 men'],
  ['±5 days', '5 days'],
  ['140 sailors', '141 sailors'],
  ['5 %', '5'],
  ['They accepted it', 'They accept it'],
  ['It is open.', 'It is open?'],
  ['to affect it', 'to effect it'],
  ['Kastria asks', 'Velmora asks'],
  ['a lasting truce', 'a truce'],
  ['the accord prescribes mines', 'the accord proscribes mines'],
  ['Kastria invited the militia', 'Kastria incited the militia'],
  ['founded by Kastria', 'funded by Kastria'],
  ['will re-sign the accord', 'will resign the accord'],
  ['all ready there', 'already there'],
  ['it may be so', 'it maybe so'],
  ['its end', 'it’s end'],
  ['we’re ready', 'were ready'],
  ['the states’ paper', 'the states paper'],
  ['the US troops', 'the us troops'],
  ['the “truce”', 'the truce'],
  ['No, ships may leave', 'No ships may leave'],
  ['Ships wait, not men', 'Ships wait not men'],
  ['Ships wait, NOT men', 'Ships wait NOT men'],
  ['Not now; ships wait', 'Not now ships wait, not'],
  ['the settlment', 'the settlement'],
  ['the fourth paper', 'the forth paper'],
  ['mourning in Brede', 'morning in Brede'],
  ['the timbre of it', 'the timber of it'],
  ['prised open', 'prized open'],
  ['ou la mer', 'où la mer'],
  ['un pêcheur', 'un pécheur'],
  ['має свої війська', 'має свои війська'],
  ['старый мойка', 'старый моика'],
  ['все ушли', 'всё ушли'],
  ['هذا مقبول', 'هذا غير مقبول'],
  ['הוא מסכים', 'הוא לא מסכים'],
  ['قُتل الجندي', 'قتل الجندي'],
])('not minor: %s → %s', (from, to) => {
  expect(isMinorWording(from, to)).toBe(false);
  expect(isMinorWording(to, from)).toBe(false);
});

test.each([
  ['It’s ‘so’', "It's 'so'", true],
  ['the “truce”', 'the "truce"', true],
  ['We  wait\n here ', ' We wait here', true],
  ['the cafe\u0301', 'the caf\u00E9', true],
  ['We wait', 'We wait.', false],
  ['We wait', 'we wait', false],
  ['We wait', 'Wewait', false],
  ['the “truce”', 'the truce', false],
  ['the harbour', 'the harbor', false],
])('in a quotation, %j → %j is minor: %s', (from, to, minor) => {
  expect(isMinorInQuotation(from, to)).toBe(minor);
});

test('a letter or figure put in the place of another is never minor', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyzйиєґéèאבןاإى0123456789'];
  const text = 'harbour inspectorate 5/7 of 1.5 kilometres пристань ports de pêche 海峡';
  const places = [...text].flatMap((each, place) => (/[\p{L}\p{N}]/u.test(each) ? [place] : []));
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.constantFrom(...letters), (place, letter) => {
      const characters = [...text];
      if (characters[place] === letter) return;
      characters[place] = letter;
      expect(isMinorWording(text, characters.join(''))).toBe(false);
    }),
  );
});
