// The benchmark runs, and what it measures is what it says; how long things take is not tested.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { runMain } from '../cli/run-main.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';

interface Report {
  readonly cases: readonly [{ readonly contenders: readonly Contender[] }];
}

interface Contender {
  readonly contender: string;
  readonly failure?: string;
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
  readonly pages?: number;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const documents = await import(here('content/documents.mjs'));
const { toBrief } = await import(here('content/to-brief.mjs'));

const generated: readonly (readonly [string, () => unknown])[] = [
  ['the short one', () => documents.smallDocument()],
  ['a long one', () => documents.longDocument(3)],
  ['one of a batch', () => documents.batchDocument(7)],
  ['a paragraph', () => documents.paragraphDocument(2000)],
  ['a table', () => documents.tableDocument(30)],
];

test.each(generated)(
  '%s is the same each time and makes a brief without errors',
  async (_, make) => {
    const document = make();
    expect(make()).toEqual(document);
    const folder = temporaryFolder({ 'brief.yaml': stringify(toBrief(document)) });
    const result = await runMain(['check', 'brief.yaml', '--now', '2031-03-14T12:00:00Z'], {
      cwd: folder,
    });
    expect(result).toMatchObject({ code: 0 });
  },
);

test('a brief says all that its document says', () => {
  const { sections } = documents.longDocument(3);
  const said = [...texts(toBrief({ ...documents.smallDocument(), sections }))].join('\n');
  const unsaid = [...texts(sections)].filter((text) => !said.includes(text));
  expect(unsaid).toEqual([]);
});

test('every contender makes a PDF, and its use of the machine is known', () => {
  const output = execFileSync(process.execPath, [
    here('bench.mjs'),
    ...'--quick --json --only cold'.split(' '),
  ]);
  const { contenders } = (JSON.parse(output.toString()) as Report).cases[0];
  expect(contenders.map(({ contender }) => contender)).toHaveLength(5);
  for (const { failure, wall, cpu, peak } of contenders) {
    expect(failure).toBeUndefined();
    expect(Math.min(wall, cpu, peak)).toBeGreaterThan(0);
  }
  expect(contenders.filter(({ pages = 0 }) => pages >= 3)).toHaveLength(4);
});

// All texts; a brief writes its own way what stands for something.
function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const [key, member] of Object.entries(value))
      if (!['date', 'id', 'source', 'status'].includes(key)) yield* texts(member);
}
