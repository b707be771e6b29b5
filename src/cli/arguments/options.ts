// The options of the commands, as commander hands them over.

import type { Override } from '../../brief/parse-brief.ts';
import type { Format } from '../../build/formats.ts';
import type { Stages } from '../../build.ts';
import type { PageSize } from '../../theme/theme.ts';
import type { ReportFormat } from '../reporting/report-format.ts';

/** How problems are told. */
export interface ReportOptions {
  readonly debug?: boolean;
  readonly json?: boolean;
  /** The form of the report; `json` is short for one of them. */
  readonly report?: ReportFormat;
  readonly quiet?: boolean;
}

/** What a brief is judged by. */
export interface CheckOptions extends ReportOptions {
  readonly template?: string;
  readonly page?: PageSize;
  readonly set?: readonly Override[];
  readonly now?: Date;
  readonly strict?: boolean;
  readonly since?: string;
  readonly audience?: string;
}

/** What `check` can be told. */
export interface CheckCommandOptions extends CheckOptions {
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

/** What `build` can be told. */
export interface BuildOptions extends CheckOptions {
  readonly output?: string;
  /** The kinds of document to write, in this order. */
  readonly format: readonly Format[];
  readonly emit?: StageName;
  readonly jobs?: number;
  readonly watch?: boolean;
}

/** What `preview` can be told. */
export interface PreviewOptions extends CheckOptions {
  readonly port?: number;
  readonly open: boolean;
}

/** What `extract` can be told. */
export interface ExtractOptions extends ReportOptions {
  readonly output?: string;
  readonly force?: boolean;
}

/** What `verify` can be told. */
export interface VerifyOptions extends ReportOptions {
  readonly template?: string;
  readonly sources?: string;
}
/** The shells that `completion` knows. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

export type StageName = keyof Stages;

/** The steps whose result `--emit` prints, in the order of the way. */
export const STAGE_NAMES: readonly StageName[] = ['brief', 'view', 'markup', 'tree', 'structure'];
