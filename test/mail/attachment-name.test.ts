// The name that the PDF has in a mail.
import { expect, it } from 'vitest';
import { attachmentName } from '../../src/mail/attachment-name.ts';
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
  expect(attachmentName(briefOf(`title: T\n${fields}\n`), file)).toBe(name);
});
