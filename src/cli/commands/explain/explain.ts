// `briefing explain`: what a problem means, why it is one, what satisfies it.

import type { Explanation, Explanations } from '../../../diagnostics/diagnostic.ts';
import { largest } from '../../../diagnostics/extremes.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import { wrapped } from '../../reporting/terminal.ts';
import { type ExitCode, FINE, UsageError } from '../../running/ending.ts';
import type { World } from '../../running/world.ts';
import { allCodes, EXPLAINED, explanationOf } from './explanations.ts';

const WIDEST = 80;

/** Prints the explanation of a code or of a key of a brief, or the list of all codes. */
export async function explain(written: string | undefined, world: World): Promise<ExitCode> {
  const width = Math.min(world.stdout.columns ?? WIDEST, WIDEST);
  world.stdout.write(written === undefined ? listOfAll(width) : await explained(written, width));
  return FINE;
}

async function explained(written: string, width: number): Promise<string> {
  const code = plainCode(written);
  const explanation = explanationOf(code);
  if (explanation !== undefined) return paragraphs(code, wordsOf(explanation), width);
  const { explainedKey, keyNames } = await import('./explain-key.ts');
  const key = explainedKey(written);
  if (key !== undefined) return paragraphs(key.path, key.paragraphs, width);
  const near = nearest(code, [...allCodes(), ...keyNames()]);
  const suggestion = near === undefined ? '' : `; did you mean ${near}?`;
  throw new UsageError(
    `there is no problem and no key called “${code}”${suggestion}\nAll problems: briefing explain`,
  );
}

// As it stands in a message: `error[unknown-key]`.
function plainCode(written: string): string {
  return (/\[([a-z-]+)\]/.exec(written)?.[1] ?? written).trim().toLowerCase();
}

function wordsOf({ meaning, why, remedy }: Explanation): readonly string[] {
  return [meaning, `Why: ${why}`, `What satisfies it: ${remedy}`];
}

function paragraphs(title: string, texts: readonly string[], width: number): string {
  return `${[title, ...texts.map((text) => wrapped(text, width))].join('\n\n')}\n`;
}

function listOfAll(width: number): string {
  const lists = Object.entries(EXPLAINED).map(([title, codes]) => listOf(title, codes, width));
  return `${lists.join('\n\n')}\n\nMore on one: briefing explain CODE; on a key of a brief: briefing explain claims.by\n`;
}

function listOf(title: string, codes: Explanations, width: number): string {
  const column = largest(allCodes().map((code) => code.length)) + 4;
  const lines = Object.entries(codes).map(([code, { meaning }]) =>
    wrapped(`${`  ${code}`.padEnd(column)}${meaning}`, width, column),
  );
  return [`${title}:`, ...lines].join('\n');
}
