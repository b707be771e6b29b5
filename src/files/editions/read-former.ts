// Reads and parses the edition before a brief, for comparison.

import type { Brief } from '../../brief/format/schema.ts';
import { type ParsedBrief, parseBrief } from '../../brief/parse-brief.ts';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { readEdition } from './read-edition.ts';

/** The edition before; no brief if none was named or it cannot be used. */
export interface FormerEdition {
  readonly parsed?: ParsedBrief & { readonly brief: Brief };
  /** The text that problems point into. */
  readonly former?: { readonly file: string; readonly text: string };
  /** The file on the disk that it was read from, if it was one. */
  readonly path?: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the edition that `named` names; a revision alone means `file` as it was then. */
export function readFormer(named: string | undefined, file: string): FormerEdition {
  if (named === undefined) return { diagnostics: [] };
  const read = readEdition(named, file === '-' ? undefined : file);
  const found = { path: read.path };
  if (read.text === undefined) return { ...found, diagnostics: read.diagnostics.map(asNewBrief) };
  const parsed = parseBrief(read.text, read.file, read.overrides, read.include);
  const { brief, diagnostics } = parsed;
  return {
    ...found,
    ...(brief && { parsed: { ...parsed, brief } }),
    former: { file: read.file, text: read.text },
    // What is doubtful in an old edition was said when it was built.
    diagnostics: diagnostics.filter((each) => hasErrors([each])),
  };
}

// A brief that is younger than the revision has nothing to be compared with; the rest have.
function asNewBrief(problem: Diagnostic): Diagnostic {
  if (problem.code !== 'revision-without-file') return problem;
  const hint = 'nothing is marked as changed; write REVISION:path if it had another name then';
  return { ...problem, severity: 'warning', hint };
}
