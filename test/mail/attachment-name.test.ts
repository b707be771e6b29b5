// The name that the PDF has in a mail.
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { asciiName, attachmentName } from '../../src/mail/attachment-name.ts';
import { briefOf } from '../template/example.ts';

it.each([
  [
    'as_of: 2027-05-07T18:00+02:00\nedition: 2\nhandling: { tlp: AMBER }',
    'a/saron-strait.yaml',
    '2027-05-07_saron-strait_ed2_TLP-AMBER.pdf',
  ],
  [
    'as_of: 2027-05\nhandling: { tlp: AMBER+STRICT }',
    'talks.yml',
    '2027-05_talks_TLP-AMBER+STRICT.pdf',
  ],
  ['status: draft', 'Éléments à venir.yaml', 'Elements-a-venir_DRAFT.pdf'],
  ['edition: 1', 'перемовини.yaml', 'peremovini_ed1.pdf'],
  ['edition: 1', '<stdin>', 'stdin_ed1.pdf'],
  ['edition: 1', '..\\..\\con;rm -rf.yaml', 'con-rm--rf_ed1.pdf'],
])('%j in %s', (fields, file, name) => {
  expect(attachmentName(briefOf(`title: T\n${fields}\n`), file, 'pdf')).toBe(name);
});

test.each([
  ['saron-strait', 'en', 'saron-strait'],
  ['перемир’я', 'uk', 'peremyria'],
  ["Перемир'я №4 (фінал)", 'en', 'Peremyria-No4-final'],
  ['санкції', 'uk', 'sanktsii'],
  ['Згода їжака й Ялта', 'uk', 'Zghoda-yizhaka-y-Yalta'],
  ['Щорічний звіт', 'uk', 'Shchorichnyi-zvit'],
  ['перемирие', 'ru', 'peremirie'],
  ['εκεχειρία', 'el', 'ekecheiria'],
  ['Éléments à venir', 'fr', 'Elements-a-venir'],
  ['Straße Łódź øre', 'en', 'Strasse-Lodz-ore'],
])('%s (%s) is %s', (name, language, ascii) => {
  expect(asciiName(name, language)).toBe(ascii);
});

test('Hebrew, Arabic, Chinese, Japanese, Korean and emoji keep something to know them by', () => {
  const names = ['הפסקת אש', 'סנקציות', 'هدنة', 'عقوبات', '停戦', '制裁', '휴전', '🚢', '🚀'];
  const ascii = names.map((name) => asciiName(name, 'en'));
  expect(new Set(ascii).size).toBe(names.length);
  for (const each of ascii) expect(each).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]+$/);
});

test('a long name is cut and stays another than one that begins like it', () => {
  const [one, other] = ['перемир’я'.repeat(12), `${'перемир’я'.repeat(12)}-2`];
  expect(asciiName(one, 'uk').length).toBeLessThanOrEqual(80);
  expect(asciiName(one, 'uk')).not.toBe(asciiName(other, 'uk'));
});

test('whatever a file is called, its name is short, ASCII and never empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      expect(asciiName(name, 'en')).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/);
    }),
  );
});
