// The password of a key: from a file, the environment or a person; never an argument.

import { readBounded } from '../../../files/disk/read-file.ts';
import { UsageError } from '../../running/ending.ts';
import type { World } from '../../running/world.ts';

const MAX_PASSWORD = 16_000;
const [ENTER, NEWLINE, STOP, END, BACKSPACE, DELETE] = [13, 10, 3, 4, 8, 127];

/** The password as it was given; `undefined` if nobody gave one. */
export function givenPassword(file: string | undefined, { env }: World): string | undefined {
  if (file === undefined) return env.BRIEFING_SIGN_PASSWORD;
  const { bytes, problem } = readBounded(file, file, MAX_PASSWORD);
  if (problem) throw new UsageError(`${file}: ${problem.message}`);
  return new TextDecoder().decode(bytes).replace(/\r?\n$/, '');
}

/** Asks on a terminal without showing what is typed; `undefined` if nobody can answer. */
export async function askPassword(name: string, world: World): Promise<string | undefined> {
  const { stdin, stderr } = world;
  if (!stdin.isTTY || !stdin.setRawMode) return undefined;
  stderr.write(`Password of ${name}: `);
  stdin.setRawMode(true);
  try {
    const typed: number[] = [];
    for await (const chunk of stdin)
      for (const byte of chunk) {
        if (byte === ENTER || byte === NEWLINE || byte === END)
          return Buffer.from(typed).toString('utf8');
        if (byte === STOP) throw new UsageError('nothing was signed');
        if (byte === BACKSPACE || byte === DELETE) typed.pop();
        else typed.push(byte);
      }
    return undefined;
  } finally {
    stdin.setRawMode(false);
    stderr.write('\n');
  }
}
