// Prints what one step of the way gave, for people who write templates.

import type { RenderedMarkup } from '../../document/read-document.ts';
import type { Examined } from '../../examine.ts';
import type { StageName } from '../arguments/options.ts';
import { printDocument } from './all-written.ts';
import { type Outcome, withWritten } from './outcome.ts';
import type { World } from './world.ts';

/** Prints a stage to stdout, even of a brief that has errors later on the way. */
export async function emitStage(
  name: StageName,
  { stages }: Examined,
  outcome: Outcome,
  world: World,
): Promise<Outcome> {
  const value = stages[name];
  if (value === undefined) return outcome;
  const problem = await printDocument(`${stageText(name, value).trimEnd()}\n`, world);
  return withWritten(outcome, '-', problem);
}

function stageText(name: StageName, value: unknown): string {
  if (name === 'markup') return markupText(value as RenderedMarkup);
  return typeof value === 'string' ? value : jsonText(value);
}

function markupText({ head, body, foot }: RenderedMarkup): string {
  const parts = Object.entries({ 'running head': head, body, 'running foot': foot });
  return parts.map(([name, markup]) => `<!-- ${name} -->\n${markup.trim()}`).join('\n\n');
}

function jsonText(value: unknown): string {
  return JSON.stringify(value, plainValue, 2);
}

function plainValue(_key: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}
