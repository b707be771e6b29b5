// `briefing explain`: what a problem means, why it is one, what satisfies it.

import type { Explanation, Explanations } from '../../../diagnostics/explanation.ts';
import { largest } from '../../../diagnostics/extremes.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { wrapped } from '../../reporting/wrapped.ts';
import { type ExitCode, FINE } from '../../running/exit-code.ts';
import type { World } from '../../running/world.ts';
import { allCodes, EXPLAINED, explanationOf } from './explanations.ts';
import { explainedField, fieldNames } from './fields.ts';

const WIDEST = 80;

/** Prints the explanation of `code`, or the list of all codes. */
export function explain(code: string | undefined, world: World): ExitCode {
  const width = Math.min(world.stdout.columns ?? WIDEST, WIDEST);
  world.stdout.write(code === undefined ? listOfAll(width) : explained(code, width));
  return FINE;
}

function explained(written: string, width: number): string {
  const code = plainCode(written);
  const explanation = explanationOf(code);
  const field = explanation === undefined ? explainedField(written) : undefined;
  if (field !== undefined) {
    const told = field.paragraphs.map((text) => wrapped(text, width)).join('\n\n');
    return `${field.path}\n\n${told}\n`;
  }
  if (explanation === undefined) throw new UsageError(unknown(code));
  return `${code}\n\n${paragraphs(explanation, width)}\n`;
}

// As it stands in a message: `error[unknown-key]`.
function plainCode(written: string): string {
  return (/\[([a-z-]+)\]/.exec(written)?.[1] ?? written).trim().toLowerCase();
}

function paragraphs({ meaning, why, remedy }: Explanation, width: number): string {
  return [meaning, `Why: ${why}`, `What satisfies it: ${remedy}`]
    .map((text) => wrapped(text, width))
    .join('\n\n');
}

function unknown(code: string): string {
  const near = nearest(code, [...allCodes(), ...fieldNames()]);
  const suggestion = near === undefined ? '' : `; did you mean ${near}?`;
  return `there is no problem and no key called “${code}”${suggestion}\nAll problems: briefing explain`;
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
