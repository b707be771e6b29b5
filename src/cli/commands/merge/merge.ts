// `briefing merge`: reads the Word files, tells or asks what was changed, writes what is taken.

import { type Diagnostic, hasErrors } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import { readBrief } from '../../../files/brief/read-brief.ts';
import { writeFile } from '../../../files/disk/write-file.ts';
import { type MergedFiles, mergeFiles } from '../../../merge-files.ts';
import { timeOfBuild } from '../../arguments/clock.ts';
import { tellProblem } from '../../reporting/terminal.ts';
import { BAD_BRIEF, type ExitCode, FINE, UsageError } from '../../running/ending.ts';
import { uninterrupted } from '../../running/interrupts.ts';
import { printDocument } from '../../running/outputs.ts';
import type { World } from '../../running/world.ts';
import { type Asking, startAsking } from './ask.ts';
import type { MergeCommandOptions } from './command.ts';
import { mergeReport } from './report-json.ts';
import { tellMerge } from './tell-merge.ts';

/** Merges `documents` into the brief at `file`; writes only with `--apply`. */
export async function merge(
  file: string,
  documents: readonly string[],
  options: MergeCommandOptions,
  world: World,
): Promise<ExitCode> {
  const { apply = false, all = false, author, notes, sent } = options;
  refuseIdle(file, options, world);
  const { now } = timeOfBuild(options.now, world.env);
  const asking = apply && !all ? startAsking(world) : undefined;
  const settings = { author, notes, sent, now, ...(asking && { decide: asking.decide }) };
  const merged = await mergeFiles(file, documents, settings, world.stdin);
  await asking?.end();
  if (author !== undefined) refuseUnknown(author, merged);
  const problem = apply ? await write(file, merged, world) : undefined;
  const whole = problem ? [...merged.diagnostics, problem] : merged.diagnostics;
  tell({ ...merged, diagnostics: whole }, asking, file, options, world);
  const isLeft = merged.reviews.some(({ review }) =>
    review.changes.some(({ outcome }) => outcome === 'unresolved'),
  );
  return hasErrors(whole) || isLeft ? BAD_BRIEF : FINE;
}

function refuseIdle(
  file: string,
  { apply, all, json }: MergeCommandOptions,
  { stdin }: World,
): void {
  if (all && !apply) throw new UsageError('--all goes with --apply');
  if (!apply) return;
  if (file === '-' && json)
    throw new UsageError('--json and the brief cannot both go to standard output; name a file');
  if (!all && (file === '-' || json || stdin.isTTY !== true))
    throw new UsageError(
      'here nobody can be asked for each change; add --all to take all that fits',
    );
}

function refuseUnknown(author: string, { reviews }: MergedFiles): void {
  const people = new Set(reviews.flatMap(({ review }) => review.people));
  if (reviews.length === 0 || people.has(author)) return;
  const near = nearest(author, people);
  const known = [...people].join(', ') || 'nobody';
  throw new UsageError(
    `${author} tracked no change and made no comment; there is ${known}${near ? `; did you mean ${near}?` : ''}`,
  );
}

/** Writes the brief if anything was taken; what kept it from being written. */
async function write(
  file: string,
  { before, text, byteOrderMark }: MergedFiles,
  world: World,
): Promise<Diagnostic | undefined> {
  if (text === undefined) return undefined;
  if (file === '-') return printDocument(byteOrderMark + text, world);
  if (text === before) return undefined;
  // Whoever is asked takes their time, and may have the brief open beside.
  const { text: now } = await readBrief(file, world.stdin);
  if (now !== before) return changedMeanwhile(file);
  const bytes = new TextEncoder().encode(byteOrderMark + text);
  return uninterrupted(world, () => writeFile(file, bytes));
}

function changedMeanwhile(file: string): Diagnostic {
  return {
    code: 'review-meanwhile',
    severity: 'error',
    message: 'the brief was changed on the disk meanwhile, and was left as it is',
    file,
    hint: 'run the command again',
  };
}

function tell(
  merged: MergedFiles,
  asking: Asking | undefined,
  file: string,
  options: MergeCommandOptions,
  world: World,
): void {
  const { apply = false, json, quiet = false } = options;
  if (json) {
    world.stdout.write(`${JSON.stringify(mergeReport(merged, apply), undefined, 2)}\n`);
    return;
  }
  for (const each of merged.diagnostics) tellProblem(each, merged.before, world);
  tellMerge(merged, { apply, quiet, isAsked: asking !== undefined, isPiped: file === '-' }, world);
}
