// `briefing edition`: raises the number of a brief's edition and the moment up to which it knows.

import { isDateProblem, isYearOpen, parseDate } from '../../../brief/dates/date.ts';
import {
  type Edit,
  type RaisedEdition,
  raiseEdition,
} from '../../../brief/edition/raise-edition.ts';
import { byteOrderMark } from '../../../brief/yaml/decode-text.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { readBrief } from '../../../files/brief/read-brief.ts';
import { writeFile } from '../../../files/disk/write-file.ts';
import { timeOfBuild } from '../../arguments/clock.ts';
import { tellProblem } from '../../reporting/terminal.ts';
import { BAD_BRIEF, type ExitCode, FINE, UsageError } from '../../running/ending.ts';
import type { World } from '../../running/world.ts';
import type { EditionOptions } from './command.ts';

/** Writes the next edition's number and date into the brief; `-` goes from stdin to stdout. */
export async function edition(
  file: string,
  { to, asOf, now }: EditionOptions,
  world: World,
): Promise<ExitCode> {
  const wanted = { number: editionNumber(to), asOf: dateText(asOf) };
  const read = await readBrief(file, world.stdin);
  if (read.text === undefined) return failed(read.diagnostics, undefined, world);
  const clock = timeOfBuild(now, world.env);
  const raised = raiseEdition(read.text, read.file, { ...wanted, now: clock.now });
  if (raised.text === undefined) return failed(raised.diagnostics, read.text, world);
  const text = byteOrderMark(read.bytes) + raised.text;
  if (file === '-') {
    world.stdout.write(text);
  } else if (raised.edits.length > 0) {
    const problem = writeFile(file, new TextEncoder().encode(text));
    if (problem) return failed([problem], undefined, world);
  }
  say(file, raised, world);
  return FINE;
}

function editionNumber(written: string | undefined): number | undefined {
  if (written === undefined || /^[1-9]\d{0,5}$/.test(written))
    return written === undefined ? undefined : Number(written);
  throw new UsageError(`--to ${written} is no edition; write its number, e.g. 3`);
}

function dateText(written: string | undefined): string | undefined {
  const date = written === undefined ? undefined : parseDate(written);
  if (date === undefined) return undefined;
  if (!isDateProblem(date) && !isYearOpen(date)) return date.text;
  const why = isDateProblem(date) ? date.message : `the year of “${written}” is open`;
  throw new UsageError(`--as-of: ${why}; write 2027-05-12 or 2027-05-12T18:00+02:00`);
}

function say(file: string, { edits, reminders }: RaisedEdition, world: World): void {
  const out = file === '-' ? world.stderr : world.stdout;
  const what = edits.length === 0 ? 'has this edition already' : edits.map(words).join(', ');
  out.write(`${file}: ${what}\n`);
  for (const each of reminders) world.stderr.write(`  look at it: ${each}\n`);
}

function words({ key, from, to }: Edit): string {
  return from === undefined ? `${key} ${to}` : `${key} ${from} → ${to}`;
}

function failed(
  diagnostics: readonly Diagnostic[],
  text: string | undefined,
  world: World,
): ExitCode {
  for (const each of diagnostics) tellProblem(each, text, world);
  return BAD_BRIEF;
}
