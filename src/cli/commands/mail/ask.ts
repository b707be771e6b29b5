// A question with yes or no for an answer.

import type { World } from '../../running/world.ts';

/** Asks on the terminal; anything but a clear yes is a no. */
export async function ask(question: string, { stdin, stderr }: World): Promise<boolean> {
  stderr.write(`${question} [y/N] `);
  let line = '';
  for await (const chunk of stdin) {
    line += new TextDecoder().decode(chunk);
    if (/[\r\n]/.test(line)) break;
  }
  return /^\s*y(?:es)?\s*$/i.test(line.split(/[\r\n]/)[0] ?? '');
}
