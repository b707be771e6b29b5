// Tells a run to a program: one JSON document on stdout when all is done.

import { pathText } from '../brief/path-text.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { lineAndColumn } from '../diagnostics/position.ts';
import { sortDiagnostics } from '../diagnostics/sort-diagnostics.ts';
import { reportBug } from './bug.ts';
import type { ReportOptions } from './options.ts';
import type { Outcome, Reporter } from './outcome.ts';
import type { World } from './world.ts';

/** A reporter for programs. */
export function reportAsJson({ debug = false }: ReportOptions, world: World): Reporter {
  // Not the outcomes: those hold the texts of the briefs.
  const files: ReturnType<typeof fileReport>[] = [];
  return {
    tell(outcome) {
      files.push(fileReport(outcome));
    },
    tellBug(error, what) {
      reportBug(error, what, debug, world);
    },
    end() {
      const problems = files.flatMap((file) => file.diagnostics);
      const errors = problems.filter(({ severity }) => severity === 'error').length;
      const report = { files, errors, warnings: problems.length - errors };
      world.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`);
    },
  };
}

function fileReport({ file, output, verdict, diagnostics, silenced, texts, deliveries }: Outcome) {
  return {
    file,
    ...(verdict ?? { output: output ?? null }),
    diagnostics: sortDiagnostics(diagnostics).map((diagnostic) =>
      plain(diagnostic, texts.get(diagnostic.file)),
    ),
    ...(deliveries && { deliveries }),
    ignored: silenced.map(({ code, path, reason }) => ({ code, path: pathText(path), reason })),
  };
}

function plain(diagnostic: Diagnostic, text: string | undefined) {
  const { file, severity, code, message, hint, span } = diagnostic;
  const place = text !== undefined && span && positions(text, span);
  return { file, severity, code, message, ...(hint !== undefined && { hint }), ...place };
}

function positions(text: string, span: { readonly start: number; readonly end: number }) {
  const start = lineAndColumn(text, span.start);
  const end = lineAndColumn(text, span.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
