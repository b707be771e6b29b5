// Runs every editorial check on a brief and turns what they find into diagnostics.

import type { ParsedBrief } from '../brief/parse-brief.ts';
import type { QuotationResult } from '../brief/quotation.ts';
import type { Brief } from '../brief/schema.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/sort-diagnostics.ts';
import type { Check, CheckContext, Finding, Path } from './check.ts';
import { checkQuotations } from './check-quotations.ts';
import { checks } from './checks.ts';
import { placeOf } from './finding-span.ts';
import { reasonToIgnore } from './ignore.ts';
import { localSource } from './local-source.ts';

/** A problem that the brief itself says to pass over, and why. */
export interface SilencedFinding {
  readonly code: string;
  readonly path: Path;
  readonly reason: string;
}

export interface CheckedBrief {
  readonly diagnostics: readonly Diagnostic[];
  /** How each quotation stands to its source, by its place: `quotes[0]`. */
  readonly quotations: ReadonlyMap<string, QuotationResult>;
  readonly silenced: readonly SilencedFinding[];
}

/**
 * Checks a valid brief the way a careful desk would. `sources` holds the bytes of the local text of
 * each source that has one, by the source's id; `now` tells what is overdue.
 */
export function checkBrief(
  parsed: ParsedBrief & { readonly brief: Brief },
  sources: ReadonlyMap<string, Uint8Array>,
  now: Date,
): CheckedBrief {
  const { brief } = parsed;
  const local = new Map([...sources].map(([id, bytes]) => [id, localSource(bytes)]));
  const quotations = checkQuotations(brief.quotes ?? [], local);
  const found = runChecks({ brief, sources: local, quotations, now });
  return {
    diagnostics: sortDiagnostics(
      found.flatMap(({ check, finding, reason }) =>
        reason === undefined ? [asDiagnostic(check, finding, parsed)] : [],
      ),
    ),
    quotations: new Map(quotations.map(({ result }, index) => [`quotes[${index}]`, result])),
    silenced: found.flatMap(({ check, finding, reason }) =>
      reason === undefined ? [] : [{ code: check.code, path: finding.path, reason }],
    ),
  };
}

interface Found {
  readonly check: Check;
  readonly finding: Finding;
  readonly reason: string | undefined;
}

function runChecks(context: CheckContext): readonly Found[] {
  return checks.flatMap((check) =>
    [...check.find(context)].map((finding) => ({
      check,
      finding,
      reason: reasonToIgnore(context.brief, finding.path, check.code),
    })),
  );
}

function asDiagnostic(check: Check, finding: Finding, parsed: ParsedBrief): Diagnostic {
  const { message, hint } = finding;
  return {
    code: check.code,
    severity: check.severity,
    message,
    ...placeOf(finding, parsed),
    ...(hint !== undefined && { hint }),
  };
}
