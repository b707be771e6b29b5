// Where links lead: numbered on paper, with the addresses below; a click away everywhere else.
import { expect, test } from 'vitest';
import { buildText, pdfOf } from '../../support/build-text.ts';
import { readByPdfjs } from '../../support/read-text.ts';

const BRIEF = `title: A
summary: { bottom_line: "The Council [voted](https://example.org/vote) and [left](https://example.org/left)." }
judgments:
  - { text: "The [vote](https://example.org/vote) holds, as [https://example.org/c](https://example.org/c) has it." }
positions: [{ issue: "[Fees](https://example.org/fees)", stances: { a: { stance: supports } } }]
actors: { a: { name: Reyl } }
`;

test('on paper each address has one number, beside the words and in the list', async () => {
  const text = await readByPdfjs(pdfOf(buildText(BRIEF)));
  expect(text).toMatch(/voted\s*¹ and left\s*²\./u);
  expect(text).toMatch(/The vote\s*¹ holds/u);
  expect(text).toMatch(/¹ https:\/\/example\.org\/vote\s+² https:\/\/example\.org\/left\s/u);
  // An address that stands there already needs none.
  expect(text).not.toContain('⁴');
});

test('what a page leaves out has no number on it', async () => {
  const text = await readByPdfjs(pdfOf(buildText(BRIEF, { templateName: 'sitrep' })));
  expect(text).toContain('² https://example.org/left');
  expect(text).not.toContain('example.org/fees');
});

test('where links can be followed there are no numbers', () => {
  const { documents } = buildText(BRIEF, { formats: ['html', 'md', 'txt'] });
  for (const text of Object.values(documents)) expect(String(text)).not.toMatch(/[¹²³]/u);
});
