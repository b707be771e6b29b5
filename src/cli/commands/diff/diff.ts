// `briefing diff`: what changed between two editions of a brief.

import type { ItemChange } from '../../../brief/edition/edition-change.ts';
import { type ParsedBrief, parseBrief } from '../../../brief/parse-brief.ts';
import { pathText } from '../../../brief/yaml/path-text.ts';
import { isSound, type SoundBrief } from '../../../build/build-input.ts';
import { hasErrors, sortDiagnostics } from '../../../diagnostics/diagnostic.ts';
import { checkEditions } from '../../../edition/check-editions.ts';
import { compareEditions } from '../../../edition/compare-editions.ts';
import { readBrief } from '../../../files/brief/read-brief.ts';
import {
  type EditionText,
  isEditionFile,
  readEdition,
} from '../../../files/editions/read-edition.ts';
import { tellProblem, wantsColour } from '../../reporting/terminal.ts';
import { BAD_BRIEF, DIFFERENT, type ExitCode, FINE, UsageError } from '../../running/ending.ts';
import type { World } from '../../running/world.ts';
import type { DiffOptions } from './command.ts';
import { formatAsMarkdown } from './format-markdown.ts';
import { formatForTerminal } from './format-terminal.ts';
import type { Comparison } from './say-change.ts';

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
  for (const each of comparison.warnings) tellProblem(each, to.text, world);
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
      if (hasErrors([each])) tellProblem(each, text, world);
}

// Places are paths such as `claims[0]`.
function formatAsJson({ from, to, changes, warnings }: Comparison): string {
  const minor = changes.items.filter((each) => each.minor).length;
  const report = {
    old: { name: from.name, edition: from.brief.edition ?? null },
    new: { name: to.name, edition: to.brief.edition ?? null },
    substantive: changes.items.length - minor,
    minor,
    warnings: warnings.map(({ code, message }) => ({ code, message })),
    changes: changes.items.map(plain),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function plain({ kind, block, at, was, title, moved, minor, fields }: ItemChange) {
  return {
    kind,
    block,
    at: at === undefined ? null : pathText(at),
    was: was === undefined ? null : pathText(was),
    title,
    moved,
    minor,
    fields: fields.map(({ path, from, to, words, speakers, direction, minor: isMinor }) => ({
      field: path.join('.'),
      from: from ?? null,
      to: to ?? null,
      ...(direction && { direction }),
      ...(speakers && { speakers }),
      ...(words && { words }),
      minor: isMinor,
    })),
  };
}
