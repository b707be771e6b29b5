// Options that several commands have: how problems are told, and what a brief is judged by.

import { type Command, Option } from 'commander';
import { EMBEDDINGS, type Embedding, STANDARDS, type Standard } from '../../brief/format/terms.ts';
import type { Override } from '../../brief/parse-brief.ts';
import { BRIEFS_FOLDER, findBriefs } from '../../files/brief/find-briefs.ts';
import type { PageSize } from '../../theme/theme.ts';
import { UsageError } from '../running/ending.ts';
import { parseNow } from './clock.ts';
import { collectOverride } from './overrides.ts';

/** The forms of a report: `human` is read on a terminal, the others by programs. */
export const REPORT_FORMATS = ['human', 'json', 'github', 'sarif'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** How problems are told. */
export interface ReportOptions {
  readonly debug?: boolean;
  readonly json?: boolean;
  /** The form of the report; `json` is short for one of them. */
  readonly report?: ReportFormat;
  readonly quiet?: boolean;
}

/** The form that the options ask for. */
export function reportFormat({ json, report = 'human' }: ReportOptions): ReportFormat {
  return json ? 'json' : report;
}

export function addReporting(command: Command): Command {
  return command
    .option('--json', 'report as JSON on standard output')
    .option('--quiet', 'print nothing but errors')
    .option('--debug', 'show the stack if this program has a bug');
}

/** What a brief is judged by. */
export interface CheckOptions extends ReportOptions {
  readonly template?: string;
  readonly page?: PageSize;
  readonly largePrint?: boolean;
  readonly record?: Standard;
  readonly set?: readonly Override[];
  readonly embed?: Embedding;
  readonly now?: Date;
  readonly strict?: boolean;
  readonly since?: string;
  readonly audience?: string;
}

/** How documents are made, of one brief or of several together. */
export function addMaking(command: Command): Command {
  return command
    .option('--template <name>', 'one of our templates, or the folder of one (default: briefing)')
    .addOption(
      new Option('--page <size>', "page size instead of the template's").choices(['A4', 'Letter']),
    )
    .option('--large-print', 'one column of 14 points at least, the same content on more pages')
    .addOption(
      new Option(
        '--record <standard>',
        'what the PDF conforms to: ua1 (PDF/UA-1 and PDF/A-3a), ua2 (PDF/UA-2 and PDF/A-4f)',
      ).choices(STANDARDS),
    )
    .option(
      '--set <path=value>',
      'replace a value of the brief, or take values from @file; may be repeated',
      collectOverride,
    )
    .addOption(
      new Option('--embed <what>', 'what of the brief goes along inside the PDF').choices(
        EMBEDDINGS,
      ),
    )
    .option('--now <time>', 'take this for the time it is (also: SOURCE_DATE_EPOCH)', parseNow)
    .option('--audience <name>', 'leave out what is not meant for these readers');
}

export function addMeasures(command: Command): Command {
  return addStrict(
    addMaking(command).option(
      '--since <edition>',
      'mark what changed since a YAML file, PDF or git revision',
    ),
  );
}

export function addStrict(command: Command): Command {
  return command.option('--strict', 'take warnings for errors');
}

/** What `build` and `check` judge a brief by must be the same. */
export function addJudging(command: Command): Command {
  return addReporting(addMeasures(command));
}

/** The briefs that were named, else all in the folder `briefs`. */
export function inputFiles(named: readonly string[]): readonly string[] {
  if (named.length > 0) return [...new Set(named)];
  const found = findBriefs();
  if (found.length > 0) return found;
  throw new UsageError(
    `there is no brief in the folder ${BRIEFS_FOLDER}; name a file, e.g. briefing build my-brief.yaml`,
  );
}
