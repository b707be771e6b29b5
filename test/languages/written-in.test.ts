// The language of a text, from its words, where none or a wrong one is declared.

import { expect, test } from 'vitest';
import { writtenIn } from '../../src/languages/written-in.ts';

test.each([
  ['fr', '« Nous n’avons jamais signé ce papier », a dit Jean Roux. « Nous ne voulons pas. »'],
  ['de', '„Wir haben keinen Schuss abgegeben“, sagte Karl Weiss. „Wir werden nicht gehen.“'],
  ['es', '«No firmaremos nunca ese papel», dijo Pablo Ruiz. «No nos avisó nadie», dijo.'],
  ['pl', '„Nie podpiszemy tego papieru”, powiedział Jan Nowak. „Nikt nas nie ostrzegł”.'],
  ['ru', '«Мы не будем стрелять первыми», — заявил Иван Петров.'],
  ['he', '”לא נחתום על הנייר הזה”, אמר דוד לוי.'],
])('a few sentences of %s are read as such, though English is declared', (language, text) => {
  expect(writtenIn(text, 'en')).toBe(language);
});

test.each([
  '“No, no, no,” said Mr Do, a son of El Paso, in the port of La Paz.',
  'Bert Lind of Bar Le Duc said no to the offer. “It is not for us,” he said.',
  '“La la land,” said Ms Per Da Silva; “que sera”.',
  'Ships left.',
])('names and stray words do not make another language of %j', (text) => {
  expect(writtenIn(text, 'en')).toBe('en');
});

test('a declared language holds for a text of few words', () => {
  expect(writtenIn('Kein Kommentar.', 'de')).toBe('de');
  expect(writtenIn('No comment, it is said.', 'de')).toBe('de');
});

test.each([
  ['ja', '林外務大臣は「合意は近い」と述べた。交渉は来週も続くという。'],
  ['zh', '外交部发言人说：“我们希望各方保持克制。”会谈下周继续。'],
  ['zh', '國防部指出，「沒有船隻離港。」'],
  ['fa', 'سخنگوی وزارت خارجه گفت: «ما آماده گفت‌وگو هستیم». پل و چراغ پیدا شد.'],
  ['ko', '장관은 “합의가 가깝다”고 말했다.'],
])('%s by its script, whatever is declared: %s', (language, text) => {
  expect(writtenIn(text, 'en')).toBe(language);
  expect(writtenIn(text, language)).toBe(language);
});

test.each([
  ['nl', 'De burgemeester zei dat het schip niet in de haven ligt. “Wij wachten op een antwoord.”'],
  ['sv', 'Borgmästaren sade att skeppet inte är i hamnen. “Vi väntar på ett svar och det är bra.”'],
  ['de', 'Nach der Sitzung trat die Wirtin vor die Tür. „Noch ein Jahr“, sagt sie.'],
  ['it', 'La sindaca di Orsa è uscita dalla sala. «Aspettiamo anche la nave», ha detto.'],
])('%s by a sentence or two: %s', (language, text) => {
  expect(writtenIn(text, 'en')).toBe(language);
});

test('a few foreign words change nothing', () => {
  expect(writtenIn('The minister met 林芳正 and 高村正彦 in Tokyo on Monday.', 'en')).toBe('en');
});
