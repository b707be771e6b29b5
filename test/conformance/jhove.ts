// Has JHOVE, by which archives take files in, judge many files at once.
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JHOVE } from './judges.mjs';
import { outputOf } from './run-judge.ts';
import type { Verdicts } from './verdict.ts';

const PROGRAM = fileURLToPath(new URL('Jhove.java', import.meta.url));

/** Each file must be well-formed and valid, and nothing may be said of it. */
export async function judgeByJhove(files: readonly string[]): Promise<Verdicts> {
  const { stdout } = await outputOf('java', ['-cp', JHOVE, PROGRAM, ...files]);
  const lines = stdout.split('\n').map((line) => line.split('\t'));
  return new Map(
    lines.flatMap(([path, state, ...messages]) => {
      if (path === undefined || state === undefined) return [];
      return [[basename(path), { faults: state === 'valid' ? messages : [state, ...messages] }]];
    }),
  );
}
