// Has pdfcpu, which holds a file against the tables of ISO 32000, judge many files at once.
import { basename } from 'node:path';
import { PDFCPU } from './judges.mjs';
import { outputOf } from './run-judge.ts';
import type { Verdicts } from './verdict.ts';

const HEAD = /^validating\(mode=strict\) (.*) \.\.\.\n/;

/** The verdict in its strict mode; what is wrong it tells apart from the list of files. */
export async function judgeByPdfcpu(files: readonly string[]): Promise<Verdicts> {
  const options = ['-c', 'disable', '-offline', '-mode', 'strict'];
  const { stdout, stderr } = await outputOf(PDFCPU, ['validate', ...options, ...files]);
  const problems = stderr.split('\n');
  const parts = stdout.split(/^(?=validating\(mode)/m);
  return new Map(
    parts.flatMap((part) => {
      const path = HEAD.exec(part)?.[1];
      if (path === undefined) return [];
      const said = problems.filter((line) => line.startsWith(`${path}: `));
      const isValid = part.trimEnd().endsWith('validation ok');
      return [[basename(path), { faults: isValid ? said : ['not valid', ...said] }]];
    }),
  );
}
