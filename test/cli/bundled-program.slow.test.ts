// The program is one file with parts made beforehand: it must do what the library does.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { runCli } from './run-cli.ts';
import { runMain } from './run-main.ts';

const BRIEF = `title: Talks at Port Helmar
claims: [{ text: A boat left., by: navy, source: wire }]
actors: { navy: { name: Navy } }
sources: { wire: { title: Report } }
`;

test.each([
  ['briefing', 'fr'],
  ['briefing', 'ar'],
  ['at-a-glance', 'en'],
  ['sitrep', 'uk'],
  ['lectern', 'he'],
])('the template %s in the language %s', async (template, language) => {
  const cwd = temporaryFolder({ 'brief.yaml': `${BRIEF}language: ${language}\n` });
  const args = ['build', 'brief.yaml', '--template', template, '--now', '2031-03-14T12:00:00Z'];
  const [program, library] = await Promise.all([
    runCli([...args, '-o', 'program.pdf'], { cwd }),
    runMain([...args, '-o', 'library.pdf'], { cwd }),
  ]);
  expect([program.code, library.code]).toEqual([0, 0]);
  const [one, other] = ['program', 'library'].map((name) => readFileSync(join(cwd, `${name}.pdf`)));
  expect(one?.equals(other ?? Buffer.of())).toBe(true);
});
