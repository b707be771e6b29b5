// Tells what is proved of PDFs: in sentences, or as one JSON document.

import type { QuotationResult } from '../../../brief/quotation.ts';
import { visible } from '../../../diagnostics/visible.ts';
import type { ReportOptions } from '../../arguments/options.ts';
import { printProblems } from '../../reporting/report-human.ts';
import { reportAsJson } from '../../reporting/report-json.ts';
import type { World } from '../../running/world.ts';
import type { Verdict } from './verify-pdf.ts';

/** Tells verdicts as they come, and ends. */
export interface VerdictReporter {
  tell(verdict: Verdict): void;
  end(): void;
}

/** The reporter that the options ask for; `version` is this program's. */
export function reportVerdicts(
  options: ReportOptions,
  world: World,
  version: string,
): VerdictReporter {
  return options.json ? asJson(options, world) : forHumans(options, world, version);
}

function forHumans(options: ReportOptions, world: World, version: string): VerdictReporter {
  const quiet = options.quiet === true;
  return {
    tell(verdict) {
      const severities = quiet ? (['error'] as const) : (['error', 'warning'] as const);
      printProblems({ ...verdict, kind: 'brief', silenced: [] }, severities, world);
      if (quiet) return;
      const lines = verdict.proved ? proof(verdict, version) : ['not proved'];
      world.stdout.write(`${visible(`${verdict.file}: ${lines[0]}`)}\n`);
      for (const line of lines.slice(1)) world.stdout.write(`  ${visible(line)}\n`);
    },
    end() {},
  };
}

function asJson(options: ReportOptions, world: World): VerdictReporter {
  const reporter = reportAsJson(options, world);
  return {
    tell: ({ proved, rechecked, record, ...rest }) =>
      reporter.tell({
        ...{ ...rest, kind: 'brief', silenced: [] },
        verdict: {
          proved,
          version: record?.version ?? null,
          template: record?.template ?? null,
          quotations: rechecked ? 'checked again' : 'as recorded',
        },
      }),
    end: () => reporter.end(),
  };
}

function proof({ record, rechecked }: Verdict, version: string): string[] {
  const { version: made, template = '', quotations = [], set = [] } = record ?? {};
  const named = made === version ? '' : `, but for the version that it names (${made})`;
  const options = set.length === 0 ? '' : ` and ${set.length} --set`;
  return [
    `proved: byte for byte what briefing-press ${version} makes of the brief inside it, with the template ${template}${options}${named}`,
    quotationProof(quotations, rechecked),
  ];
}

function quotationProof(quotations: readonly QuotationResult[], rechecked: boolean): string {
  const counts = new Map<string, number>();
  for (const { kind } of quotations) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const list = [...counts].map(([kind, count]) => `${count} ${kind.replace('-', ' ')}`).join(', ');
  if (list === '') return 'quotations: none was checked against a source';
  return rechecked
    ? `quotations: ${list}; checked again in the source texts, they stand as recorded`
    : `quotations: ${list}, as recorded; the source texts were not at hand to check (--sources)`;
}
