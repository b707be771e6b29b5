// The text of a brief to its value, with every problem that stands in it.
import {
  type Diagnostic,
  hasErrors,
  type Span,
  sortDiagnostics,
} from '../diagnostics/diagnostic.ts';
import { checkOrder } from './check-order.ts';
import { checkReferences } from './check-references.ts';
import { issueProblems } from './format/issue-diagnostics.ts';
import { type Brief, briefSchema } from './format/schema.ts';
import { Declared } from './hints/declared.ts';
import { completeText } from './include/complete-text.ts';
import { withIncidents } from './include/csv-incidents.ts';
import { withTables } from './include/csv-tables.ts';
import { withDigest } from './include/digest-briefs.ts';
import { withMaps } from './include/geojson-maps.ts';
import { type IncludeReader, includeNothing, withIncluded } from './include/include.ts';
import { withKeptEditions } from './include/kept-editions.ts';
import { type Origins, originsOf, type Place } from './overrides/origins.ts';
import { applyOverrides, type Override } from './overrides/overrides.ts';
import { withWrittenNumbers } from './quantities.ts';
import { type SalvagedBrief, salvage } from './salvage.ts';
import { parseBriefYaml } from './yaml/parse-brief-yaml.ts';
import type { ParsedYaml, YamlFile } from './yaml/parse-yaml-text.ts';
import { type PathProblem, type Told, withHint } from './yaml/path-problem.ts';
import type { Path } from './yaml/path-text.ts';
import { trustworthy } from './yaml/trustworthy.ts';

export type { Override } from './overrides/overrides.ts';

/** What reading a brief gives. */
export interface ParsedBrief {
  /** Present only if the brief has no error. */
  readonly brief?: Brief;
  /** What is left of a brief with errors, unless the YAML itself is broken. */
  readonly salvaged?: SalvagedBrief;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the value at a path stands in the text; undefined if it came from elsewhere. */
  readonly locate: (path: Path) => Span | undefined;
  /** Where a value stands that an override or an included file gave. */
  readonly elsewhere: (path: Path) => Place | undefined;
  readonly text: string;
  readonly file: string;
  /** The text, or one that says the same without other files if the brief includes some. */
  readonly complete: string;
  /** The other texts that values came from, by the names that problems have for them. */
  readonly texts: ReadonlyMap<string, string>;
  /** The plain values, overrides in place, before they were read as dates and references. */
  readonly value?: unknown;
  /** What was put in place of the file's own values. */
  readonly overrides: readonly Override[];
}

/** Characters of a brief of a few pages. */
const FEW_PAGES = 50_000;

/**
 * Parses and validates a brief. What it includes is read by `read`; overrides replace values before
 * they are validated.
 */
export function parseBrief(
  text: string,
  file: string,
  overrides: readonly Override[] = [],
  read: IncludeReader = includeNothing,
): ParsedBrief {
  const yaml = parseBriefYaml(text, file);
  if (yaml.value === undefined || yaml.value === null)
    return { ...withoutBrief(yaml, text, file), overrides };
  const own = { file, text, yaml };
  const shared = withTables(own, withIncluded(own, read), read);
  const data = withMaps(own, withIncidents(own, shared, read), read);
  const whole = withKeptEditions(own, withDigest(own, data, read), read);
  const overridden = applyOverrides(whole.value, overrides);
  const origins = originsOf(own, whole, overridden);
  const written = (path: Path): string | undefined => writtenAt(path, own, origins);
  // Making code for the schema takes longer than it saves in a few pages.
  const values = withWrittenNumbers(overridden.value, written);
  const result = briefSchema.safeParse(values, { jitless: text.length < FEW_PAGES });
  const issues = result.error?.issues ?? [];
  const declared = new Declared(overridden.value);
  const around = { value: overridden.value, declared, written };
  const problems = [
    ...issues.flatMap((issue) => issueProblems(issue, around)),
    ...checkReferences(overridden.value, declared),
    ...checkOrder(overridden.value),
  ].map((problem) => placed(problem, origins, text));
  const diagnostics = inOrder([
    ...yaml.diagnostics,
    ...whole.diagnostics,
    ...overridden.diagnostics,
    ...trustworthy(problems, own, whole),
  ]);
  const valid = result.success && !hasErrors(diagnostics);
  const includes = valid && whole.files.length > 0;
  const rest = valid || yaml.broken || whole.incomplete ? undefined : salvage(overridden.value);
  return {
    ...(valid && { brief: result.data }),
    ...(rest && { salvaged: rest }),
    diagnostics,
    locate: origins.locate,
    elsewhere: origins.elsewhere,
    text,
    file,
    complete: includes ? completeText(own, whole.files, whole.value) : text,
    texts: origins.texts,
    value: overridden.value,
    overrides,
  };
}

const MAX_PROBLEMS = 1000;

/** Sorted, and no more than a person or a terminal can take. */
function inOrder(found: readonly Told[]): Diagnostic[] {
  const sorted = sortDiagnostics(found);
  const told = sorted.slice(0, MAX_PROBLEMS).map(withHint);
  const last = told.at(-1);
  if (last === undefined || sorted.length <= MAX_PROBLEMS) return told;
  const message = `there are ${sorted.length - MAX_PROBLEMS} more problems below`;
  const hint = 'mend the first ones and run again';
  return [...told, { ...last, code: 'too-many-problems', severity: 'error', message, hint }];
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
  const elsewhere = (): undefined => undefined;
  const base = { elsewhere, complete: text, texts: new Map<string, string>() };
  return { ...base, diagnostics: inOrder(diagnostics), locate: yaml.locate, text, file };
}

/** The characters of the value at a path, whichever file it comes from. */
function writtenAt(path: Path, own: YamlFile, origins: Origins): string | undefined {
  const { file, span } = origins.placeOf(path, 'value');
  const text = file === own.file ? own.text : origins.texts.get(file);
  return span && text?.slice(span.start, span.end);
}

/** The place of words in a value; escapes and folded lines can hide them, then it is that of the value. */
function narrowed(place: Place, words: string | undefined, origins: Origins, own: string): Place {
  const { file, span } = place;
  if (words === undefined || span === undefined) return place;
  const inside = (origins.texts.get(file) ?? own).slice(span.start, span.end).indexOf(words);
  if (inside === -1) return place;
  const start = span.start + inside;
  return { file, span: { start, end: start + words.length } };
}

function placed(problem: PathProblem, origins: Origins, text: string): Told {
  const { code, message, hint, path, at, words } = problem;
  const { file, span } = narrowed(origins.placeOf(path, at), words, origins, text);
  return {
    code,
    severity: 'error',
    message,
    ...(hint !== undefined && { hint }),
    file,
    ...(span !== undefined && { span }),
  };
}
