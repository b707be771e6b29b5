// What is printed for a person at a terminal: in colour or not, problem by problem, in lines.

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../../diagnostics/format-diagnostic.ts';
import type { Environment, Output, World } from '../running/world.ts';

/**
 * True if `output` is a terminal, unless NO_COLOR or FORCE_COLOR says otherwise (https://no-color.org,
 * https://force-color.org).
 */
export function wantsColour(output: Output, env: Environment): boolean {
  if (env.NO_COLOR) return false;
  const force = env.FORCE_COLOR;
  if (force !== undefined) return force !== '0' && force !== 'false';
  return output.isTTY === true && env.TERM !== 'dumb';
}

/** Tells a problem; `text` is the content of its file. */
export function tellProblem(
  problem: Diagnostic,
  text: string | undefined,
  { stderr, env }: World,
  end = '\n\n',
): void {
  stderr.write(`${formatDiagnostic(problem, text, { colour: wantsColour(stderr, env) })}${end}`);
}

/** `text` in lines of at most `width` characters where words allow; further lines are indented. */
export function wrapped(text: string, width: number, indent: number = 0): string {
  const room = Math.max(20, width - indent);
  const first = text.slice(0, indent);
  const lines: string[] = [];
  let line = '';
  for (const word of text.slice(indent).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return `${first}${[...lines, line].join(`\n${' '.repeat(indent)}`)}`;
}
