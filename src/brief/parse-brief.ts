// The text of a brief to its value, with every problem that stands in it.
import { type Diagnostic, hasErrors, type Span } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/sort-diagnostics.ts';
import { checkReferences } from './check-references.ts';
import { issueProblems, type PathProblem } from './issue-diagnostics.ts';
import { applyOverrides, OVERRIDE_FILE, type Override } from './overrides.ts';
import { type ParsedYaml, parseYamlText } from './parse-yaml-text.ts';
import type { Path } from './path-text.ts';
import { type Brief, briefSchema } from './schema.ts';
import { trustworthy } from './trustworthy.ts';

export type { Override } from './overrides.ts';

/** What reading a brief gives. */
export interface ParsedBrief {
  /** Present only if the brief has no error. */
  readonly brief?: Brief;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the value at a path stands in the text; undefined if it came from an override. */
  readonly locate: (path: Path) => Span | undefined;
  readonly text: string;
  readonly file: string;
  /** The plain values, overrides in place, before they were read as dates and references. */
  readonly value?: unknown;
  /** What was put in place of the file's own values. */
  readonly overrides: readonly Override[];
}

/** Parses and validates a brief; overrides replace values before they are validated. */
export function parseBrief(
  text: string,
  file: string,
  overrides: readonly Override[] = [],
): ParsedBrief {
  const yaml = parseYamlText(text, file);
  if (yaml.value === undefined || yaml.value === null)
    return { ...withoutBrief(yaml, text, file), overrides };
  const overridden = applyOverrides(yaml.value, overrides);
  const { value } = overridden;
  const isOverridden = (path: Path): boolean => overridden.paths.some((of) => startsWith(path, of));
  const result = briefSchema.safeParse(overridden.value);
  const issues = result.error?.issues ?? [];
  const problems = [
    ...issues.flatMap((issue) => issueProblems(issue, overridden.value)),
    ...checkReferences(overridden.value),
  ].map((problem) => placed(problem, yaml, file, isOverridden));
  const diagnostics = inOrder([
    ...yaml.diagnostics,
    ...overridden.diagnostics,
    ...trustworthy(problems, yaml, text),
  ]);
  const locate = (path: Path): Span | undefined =>
    isOverridden(path) ? undefined : yaml.locate(path);
  const valid = result.success && !hasErrors(diagnostics);
  return {
    ...(valid && { brief: result.data }),
    diagnostics,
    locate,
    text,
    file,
    value,
    overrides,
  };
}

const MAX_PROBLEMS = 1000;

/** Sorted, and no more than a person or a terminal can take. */
function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = sortDiagnostics(diagnostics);
  const last = sorted[MAX_PROBLEMS - 1];
  if (last === undefined || sorted.length === MAX_PROBLEMS) return sorted;
  const message = `there are ${sorted.length - MAX_PROBLEMS} more problems below`;
  const hint = 'mend the first ones and run again';
  return [
    ...sorted.slice(0, MAX_PROBLEMS),
    { ...last, code: 'too-many-problems', severity: 'error', message, hint },
  ];
}

function withoutBrief(
  yaml: ParsedYaml,
  text: string,
  file: string,
): Omit<ParsedBrief, 'overrides'> {
  const empty: Diagnostic = {
    code: 'empty-brief',
    severity: 'error',
    message: 'the file holds no brief',
    file,
    span: { start: 0, end: 0 },
    hint: 'a brief needs at least a line such as “title: Talks in Port Ellin”',
  };
  const diagnostics = hasErrors(yaml.diagnostics) ? yaml.diagnostics : [...yaml.diagnostics, empty];
  return { diagnostics: inOrder(diagnostics), locate: yaml.locate, text, file };
}

function placed(
  { code, message, hint, path, at }: PathProblem,
  yaml: ParsedYaml,
  file: string,
  isOverridden: (path: Path) => boolean,
): Diagnostic {
  const base = { code, severity: 'error', message, ...(hint !== undefined && { hint }) } as const;
  if (isOverridden(path)) return { ...base, file: OVERRIDE_FILE };
  const span = at === 'key' ? yaml.locateKey(path) : yaml.locate(path);
  return { ...base, file, ...(span !== undefined && { span }) };
}

function startsWith(path: Path, beginning: Path): boolean {
  return beginning.every((step, index) => path[index] === step);
}
