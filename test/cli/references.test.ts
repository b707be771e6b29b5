// Links inside prose, as a brief uses them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { runMain } from './run-main.ts';

const cwd = temporaryFolder();
const build = (why: string, ...more: string[]) => {
  writeFileSync(
    join(cwd, 'a.yaml'),
    `title: T
summary: { bottom_line: B., why_it_matters: "${why}" }
sources: { wire: { title: Wire } }
assumptions:
  - { id: ports, text: Ports stay open. }
timeline:
  - { id: talks, date: 2027-05-04, text: Talks }
`,
  );
  return runMain(['build', 'a.yaml', ...(more.length > 0 ? more : ['-o', 'a.pdf'])], { cwd });
};

it('lead to items and sources, with their page where no words are given', async () => {
  const { stdout, code } = await build(
    'If [the ports](#ports) close, see [](#wire), [](#talks).',
    '--emit',
    'markup',
  );
  expect(code).toBe(0);
  expect(stdout).toContain(
    'If <a href="#A1">the ports</a> close, see <a class="ref" href="#S1">S1, page \uE000</a>, Timeline.',
  );
  expect((await build('See [](#wire).')).code).toBe(0);
});

it('to nothing are errors at their place', async () => {
  const { stderr, code } = await build('If [the ports](#port) close.');
  expect(code).toBe(1);
  expect(stderr).toContain('error[dangling-link]: no item or source is called “port”');
  expect(stderr).toContain('did you mean “#ports”?');
});
