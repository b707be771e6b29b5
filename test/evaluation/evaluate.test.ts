// The evaluation of drafts counts as a person would.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';

const SCRIPT = fileURLToPath(new URL('evaluate.mjs', import.meta.url));

// The draft knows one speaker, has another's name wrong, holds a quotation that is not marked, and
// names somebody where (by its marks) the article tells nobody.
const ARTICLE = `en article parted; vos = Anna Vos, minister; rask = Boris Rask
A headline of the day

⟦vos:“The guns have stopped,”⟧ said Anna Vos. “It is over,” said Anna Vos.

⟦rask:“The boats have not,”⟧ said Bo Rask.

⟦?:“When will they?”⟧ said Bo Rask.
`;

function evaluate(article: string): Record<string, string>[] {
  const folder = temporaryFolder({ 'a.txt': article });
  const table = execFileSync(process.execPath, [SCRIPT, folder], { encoding: 'utf8' });
  const [head = [], ...rows] = table.split('\n').map((line) => line.trim().split(/\s+/));
  return rows.map(([name = '', ...cells]) =>
    Object.fromEntries([['name', name], ...head.map((key, index) => [key, cells[index] ?? ''])]),
  );
}

test('what was found, what was none, and who is right, damaged and open', () => {
  const [english, , form] = evaluate(ARTICLE);
  expect(english).toMatchObject({
    name: 'en',
    quotes: '3',
    recall: '100.0',
    precision: '75.0',
    right: '50.0',
    damaged: '50.0',
    wrong: '33.3',
    unmarked: '33.3',
  });
  expect(form).toMatchObject({ name: 'parted', quotes: '3' });
});

const forms = (
  marked: string,
): string => `en article; joe = Joe Marden, senator; man = a man | ?; jill = Jill Marden; bench = a judge | the Bench
Two of one name

Joe Marden and Jill Marden ran for the seat. ${marked}
`;

test.each([
  ['another form of the name', '⟦bench:“We stay it,”⟧ said the Bench.', { right: '100.0' }],
  ['somebody else of that name', '⟦jill:“I will win,”⟧ said Joe Marden.', { wrong: '100.0' }],
  ['only what somebody is', '⟦joe:“I will win,”⟧ said the senator.', { damaged: '100.0' }],
  ['nobody, where that is as right', '⟦man:“I will win,”⟧ cried a man.', { wrong: '0.0' }],
  ['words that are a quotation or none', '⟦~:“I will win,”⟧ said Joe Marden.', { quotes: '0' }],
])('%s', (_, marked, expected) => {
  const [all] = evaluate(forms(marked));
  expect(all).toMatchObject({
    name: 'en',
    precision: expect.not.stringMatching(/^0/),
    ...expected,
  });
});

test('the targets that a language misses', () => {
  const [english] = evaluate(ARTICLE);
  expect(english).toMatchObject({ targets: 'precision,right,wrong,unmarked' });
});
