// `briefing diff`: what changed between two editions of a brief.

import { type ParsedBrief, parseBrief } from '../../../brief/parse-brief.ts';
import { isSound, type SoundBrief } from '../../../build.ts';
import { type Diagnostic, hasErrors } from '../../../diagnostics/diagnostic.ts';
import { formatDiagnostic } from '../../../diagnostics/format-diagnostic.ts';
import { sortDiagnostics } from '../../../diagnostics/sort-diagnostics.ts';
import { checkEditions } from '../../../edition/check-editions.ts';
import { compareEditions } from '../../../edition/compare-editions.ts';
import { readBrief } from '../../../files/brief/read-brief.ts';
import {
  type EditionText,
  isEditionFile,
  readEdition,
} from '../../../files/editions/read-edition.ts';
import { UsageError } from '../../arguments/usage-error.ts';
import { wantsColour } from '../../reporting/colour.ts';
import { BAD_BRIEF, DIFFERENT, type ExitCode, FINE } from '../../running/exit-code.ts';
import type { World } from '../../running/world.ts';
import type { Comparison } from './comparison.ts';
import { formatAsJson } from './format-json.ts';
import { formatAsMarkdown } from './format-markdown.ts';
import { formatForTerminal } from './format-terminal.ts';

/** What `diff` can be told. */
export interface DiffOptions {
  readonly format: 'human' | 'markdown' | 'json';
  readonly exitCode?: boolean;
}

/** Compares the editions that `old` and `now` name: YAML files, PDFs of ours, git revisions. */
export async function diff(
  old: string,
  now: string,
  options: DiffOptions,
  world: World,
): Promise<ExitCode> {
  if (old === '-' && now === '-') throw new UsageError('standard input holds one brief, not two');
  const from = parsed(await read(old, now, world));
  const to = parsed(await read(now, old, world));
  if (!isSound(from) || !isSound(to)) {
    tell([from, to], world);
    return BAD_BRIEF;
  }
  const comparison = compare(from, to);
  world.stdout.write(formatted(comparison, options, world));
  for (const each of comparison.warnings) tellOne(each, to.text, world);
  const isDifferent = comparison.changes.items.some(({ minor }) => !minor);
  return options.exitCode && isDifferent ? DIFFERENT : FINE;
}

// A revision alone means the other side's file as it was then.
async function read(named: string, other: string, world: World): Promise<EditionText> {
  if (named === '-') return readBrief('-', world.stdin);
  const beside = other !== '-' && isEditionFile(other) ? other : undefined;
  return readEdition(named, beside);
}

function parsed({ file, text, overrides, diagnostics, include }: EditionText): ParsedBrief {
  if (text !== undefined) return parseBrief(text, file, overrides, include);
  // As a file that holds nothing, but with the reason why.
  return { ...parseBrief('', file), diagnostics };
}

function compare(from: SoundBrief, to: SoundBrief): Comparison {
  const changes = compareEditions(from.brief, to.brief);
  return {
    from: { name: titled(from), brief: from.brief },
    to: { name: titled(to), brief: to.brief },
    changes,
    warnings: checkEditions(from, to, changes),
  };
}

/** `edition 1 (old.yaml)`. */
function titled({ brief, file }: SoundBrief): string {
  return brief.edition === undefined ? file : `edition ${brief.edition} (${file})`;
}

function formatted(comparison: Comparison, { format }: DiffOptions, world: World): string {
  if (format === 'json') return formatAsJson(comparison);
  if (format === 'markdown') return formatAsMarkdown(comparison);
  return formatForTerminal(comparison, wantsColour(world.stdout, world.env));
}

function tell(briefs: readonly ParsedBrief[], world: World): void {
  for (const { diagnostics, text } of briefs)
    for (const each of sortDiagnostics(diagnostics))
      if (hasErrors([each])) tellOne(each, text, world);
}

function tellOne(diagnostic: Diagnostic, text: string, world: World): void {
  const colour = wantsColour(world.stderr, world.env);
  world.stderr.write(`${formatDiagnostic(diagnostic, text, { colour })}\n\n`);
}
