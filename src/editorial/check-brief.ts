// Runs every editorial check on a brief and turns what they find into diagnostics.

import type { Brief } from '../brief/format/schema.ts';
import type { ParsedBrief } from '../brief/parse-brief.ts';
import type { QuotationResult } from '../brief/quotation.ts';
import type { SalvagedBrief } from '../brief/salvage.ts';
import { hasComments } from '../brief/yaml/comments.ts';
import { type Path, pathText } from '../brief/yaml/path-text.ts';
import type { Diagnostic, Severity, Span } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/diagnostic.ts';
import type { Atlas } from '../drawing/map/atlas.ts';
import type { Check, CheckContext, Finding } from './check.ts';
import { checks } from './checks.ts';
import { readContents } from './contents.ts';
import { ignoreFor } from './ignore.ts';
import { statements } from './likeness/statements.ts';
import { placeOf } from './place-in-file.ts';
import { checkQuotations, checkWordings, localSources } from './quotation/check-quotations.ts';
import type { PreferredName } from './wording/style-list.ts';

/** A problem that the brief itself says to pass over, and why. */
export interface SilencedFinding {
  readonly code: string;
  readonly path: Path;
  readonly reason: string;
  /** The problem as it would have been told. */
  readonly diagnostic: Diagnostic;
}

export interface CheckedBrief {
  readonly diagnostics: readonly Diagnostic[];
  /** How each quotation, and each wording that is compared, stands to its source, by its place: `quotes[0]`. */
  readonly quotations: ReadonlyMap<string, QuotationResult>;
  readonly silenced: readonly SilencedFinding[];
}

/** What a check of a brief may know beside it. */
export interface CheckOptions {
  /** The names of the desk's style list. */
  readonly style?: readonly PreferredName[] | undefined;
  /** The world, where the brief has maps of it. */
  readonly world?: Atlas | undefined;
  /** False for a place that findings say nothing of, because faulty parts were cut out there. */
  readonly isWhole?: (path: Path) => boolean;
}

/**
 * Checks a valid brief the way a careful desk would. `sources` holds the bytes of the local text of
 * each source that has one, by the source's id; `now` tells what is overdue.
 */
export function checkBrief(
  parsed: Checked,
  sources: ReadonlyMap<string, Uint8Array>,
  now: Date,
  options: CheckOptions = {},
): CheckedBrief {
  const { brief } = parsed;
  const local = localSources(brief, sources);
  const quotations = checkQuotations(brief.quotes ?? [], local);
  const wordings = checkWordings(brief, local);
  const { isWhole, style = [], world } = options;
  const commented = (): boolean => hasComments(parsed.complete);
  const about = { brief, sources: local, quotations, wordings, now, style, world };
  const found = runChecks({ ...about, hasComments: commented })
    .filter(({ check, path }) => !isWhole || (isWhole(path) && !check.needsAll))
    .map(({ check, reason, ...finding }) => ({
      ...{ code: check.code, path: finding.path, reason },
      diagnostic: asDiagnostic(check, finding, parsed),
    }));
  const told = found.filter(({ reason }) => reason === undefined);
  return {
    diagnostics: sortDiagnostics(told.map(({ diagnostic }) => diagnostic)),
    quotations: new Map([
      ...quotations.map(({ result }, index) => [`quotes[${index}]`, result] as const),
      ...wordings.map(({ wording, result }) => [pathText(wording.path), result] as const),
    ]),
    silenced: found.flatMap(({ code, path, reason, diagnostic }) =>
      reason === undefined ? [] : [{ code, path, reason, diagnostic }],
    ),
  };
}

interface Found extends Finding {
  readonly check: Check;
  /** Why it is silenced. */
  readonly reason: string | undefined;
}

function runChecks(
  about: Pick<
    CheckContext,
    'brief' | 'sources' | 'quotations' | 'wordings' | 'now' | 'style' | 'world' | 'hasComments'
  >,
): readonly Found[] {
  const used = new Set<string>();
  const keyOf = (at: Path, code: string): string => JSON.stringify([...at, code]);
  const context: CheckContext = {
    ...about,
    ...readContents(about.brief),
    statements: statements(about.brief),
    codes: checks.filter(canBeIgnored).map(({ code }) => code),
    isIgnoreUsed: (at, code) => used.has(keyOf(at, code)),
  };
  const found: Found[] = [];
  for (const check of checks) {
    for (const finding of check.find(context)) {
      const ignore = canBeIgnored(check)
        ? ignoreFor(context.brief, finding.path, check.code)
        : undefined;
      if (ignore) used.add(keyOf(ignore.at, check.code));
      found.push({ ...finding, check, reason: ignore?.reason });
    }
  }
  return found;
}

/** What is still to do is answered by doing it. */
function canBeIgnored({ severity }: Check): boolean {
  return severity !== 'to-do';
}

type Checked = ParsedBrief & { readonly brief: Brief };

function asDiagnostic(check: Check, finding: Finding, parsed: Checked): Diagnostic {
  const { message, hint, compared } = finding;
  return {
    code: check.code,
    severity: weightOf(check, parsed.brief),
    message,
    ...placeOf(finding, parsed),
    ...(hint !== undefined && { hint }),
    ...(compared !== undefined && { compared }),
  };
}

/** Nothing unfinished passes for done; of a withdrawn brief nobody claims that it is. */
function weightOf({ severity }: Check, { status }: Brief): Severity {
  const saysDone = status === 'final' || status === 'corrected';
  return severity === 'to-do' && saysDone ? 'error' : severity;
}

/** Checks what is left of a brief that has errors; the places are those of the file. */
export function checkSalvaged(
  parsed: ParsedBrief & { readonly salvaged: SalvagedBrief },
  sources: ReadonlyMap<string, Uint8Array>,
  now: Date,
  options: CheckOptions = {},
): CheckedBrief {
  const { brief, pathInFile, isWhole } = parsed.salvaged;
  const locate = (path: Path): Span | undefined => parsed.locate(pathInFile(path));
  return checkBrief({ ...parsed, brief, locate }, sources, now, { ...options, isWhole });
}
