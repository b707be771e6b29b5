// Tells a run to a program: one JSON document on stdout when all is done. The README has its shape.

import { pathText } from '../../brief/yaml/path-text.ts';
import type { Silenced } from '../../build.ts';
import {
  type ComparedWords,
  countSeverities,
  type Diagnostic,
  type Severity,
  sortDiagnostics,
} from '../../diagnostics/diagnostic.ts';
import { type Region, regionOf } from '../../diagnostics/position.ts';
import type { ReportOptions } from '../arguments/options.ts';
import { reportBug } from '../running/ending.ts';
import type { Outcome, Reporter } from '../running/outcome.ts';
import type { World } from '../running/world.ts';

/** Raised when a field changes its meaning or goes; new fields may come at any time. */
const VERSION = 1;

/** `output` of a document; of a PDF that is verified, the verdict. */
interface JsonFile {
  readonly file: string;
  readonly output?: string | null;
  readonly diagnostics: readonly JsonProblem[];
  readonly ignored: readonly (JsonProblem & { readonly path: string; readonly reason: string })[];
}

interface JsonProblem extends Partial<Region> {
  readonly file: string;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly compared?: readonly ComparedWords[];
}

/** A reporter for programs. */
export function reportAsJson({ debug = false }: ReportOptions, world: World): Reporter {
  // Not the outcomes: those hold the texts of the briefs.
  const files: JsonFile[] = [];
  return {
    tell(outcome) {
      files.push(fileReport(outcome));
    },
    tellBug(error, what) {
      reportBug(error, what, debug, world);
    },
    end() {
      world.stdout.write(`${JSON.stringify(wholeReport(files), undefined, 2)}\n`);
    },
  };
}

function wholeReport(files: readonly JsonFile[]): object {
  const counts = countSeverities(files.flatMap((file) => file.diagnostics));
  return {
    version: VERSION,
    files,
    errors: counts.error,
    warnings: counts.warning,
    to_dos: counts['to-do'],
    ignored: files.reduce((count, file) => count + file.ignored.length, 0),
  };
}

function fileReport({
  file,
  output,
  more,
  verdict,
  diagnostics,
  silenced,
  texts,
  deliveries,
}: Outcome): JsonFile {
  return {
    file,
    ...(verdict ?? { output: output ?? null, ...(more && { more }) }),
    diagnostics: sortDiagnostics(diagnostics).map((diagnostic) => plain(diagnostic, texts)),
    ...(deliveries && { deliveries }),
    ignored: silenced.map((each) => ignored(each, texts)),
  };
}

function ignored(
  { path, reason, diagnostic }: Silenced,
  texts: Outcome['texts'],
): JsonFile['ignored'][number] {
  return { ...plain(diagnostic, texts), path: pathText(path), reason };
}

function plain(diagnostic: Diagnostic, texts: Outcome['texts']): JsonProblem {
  const { file, severity, code, message, hint, compared } = diagnostic;
  return {
    file,
    severity,
    code,
    message,
    ...(hint !== undefined && { hint }),
    ...(compared !== undefined && { compared }),
    ...regionOf(diagnostic, texts),
  };
}
