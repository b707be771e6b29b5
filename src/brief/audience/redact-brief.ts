// The edition of a brief for one audience: a brief of its own, written anew from the values that are
// left, so that nothing of the rest (comments, anchors, layout) can be in it.
import { stringify } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Field, fieldBelow, WHOLE } from '../format/schema-walk.ts';
import { type ParsedBrief, parseBrief } from '../parse-brief.ts';
import { type PathProblem, withHint } from '../yaml/path-problem.ts';
import type { Path } from '../yaml/path-text.ts';
import { isRecord } from '../yaml/plain-value.ts';
import { lostIds, undeclared, withheldReferences, withheldWords } from './redaction-problems.ts';
import { isNamedNoMore, isUsedNoMore } from './traces.ts';
import { goesTo, type Kept, withhold, withoutLinksTo } from './withhold.ts';

/** The name that problems of the audience itself have in place of a file's. */
const AUDIENCE_FILE = '--audience';

/**
 * The brief as this audience gets it. Its text is new; its problems and places are those of `whole`.
 * No brief if something that is left gives away something that is withheld.
 */
export function redactBrief(whole: ParsedBrief, audience: string): ParsedBrief {
  if (whole.brief?.withheld?.audience === audience) return whole;
  const unknown = undeclared(whole.value, audience);
  if (unknown !== undefined) {
    const base = { code: 'unknown-audience', severity: 'error', file: AUDIENCE_FILE } as const;
    return failed(whole, [{ ...base, ...unknown }]);
  }
  const { kept, count } = keptFor(whole.value, audience);
  const problems = [
    ...withheldReferences(whole.value, kept, audience),
    ...withheldWords(kept, audience),
  ].map((problem) => placed(problem, whole));
  if (problems.length > 0) return failed(whole, problems);
  return written(whole, kept, { audience, items: count });
}

/** An edition before as this audience would have got it, to compare with; it is not printed. */
export function redactFormer(whole: ParsedBrief, audience: string): ParsedBrief {
  if (whole.brief?.withheld !== undefined) return whole;
  const { kept, count } = keptFor(whole.value, audience);
  return written(whole, kept, { audience, items: count });
}

interface ForAudience {
  readonly kept: Kept;
  /** How many items say that they are not for this audience. */
  readonly count: number;
}

function keptFor(whole: unknown, audience: string): ForAudience {
  const value = forReaders(whole);
  const goes = goesTo(audience);
  const marked = withhold(value, goes);
  const isUnnamed = isNamedNoMore(value, marked);
  const named = withhold(value, (each, path) => goes(each, path) && !isUnnamed(path));
  // The id in a link is no use of a term that is spelt like it.
  const lost = lostIds(value, named.value);
  const isUnused = isUsedNoMore({ ...named, value: withoutLinksTo(lost, named.value) });
  const kept = withhold(
    value,
    (each, path) =>
      goes(each, path) && !isUnnamed(path) && !isUnused(path) && !isLostPlace(each, path, lost),
  );
  return {
    kept: { ...kept, value: withoutLinksTo(lost, kept.value) },
    count: marked.withheld.length,
  };
}

/** True for a section in the order of the page that the page has not. */
function isLostPlace(value: unknown, [key]: Path, lost: ReadonlySet<string>): boolean {
  return key === 'order' && typeof value === 'string' && lost.has(value);
}

/**
 * Without what is the desk's own affair: who else reads, why a check is passed over, and what it
 * still has to do (that there is something to do stays).
 */
function forReaders(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { audiences: _, ...rest } = value;
  return withoutReasons(rest, WHOLE);
}

const COMMENT = '# Written by `briefing build --audience`, without comments and withheld items.';

function written(
  whole: ParsedBrief,
  kept: Kept,
  withheld: { readonly audience: string; readonly items: number },
): ParsedBrief {
  const rest = isRecord(kept.value) ? kept.value : {};
  const yaml = stringify({ ...rest, withheld }, { aliasDuplicateObjects: false, lineWidth: 100 });
  const parsed = parseBrief(`${COMMENT}\n${yaml}`, whole.file);
  return {
    ...parsed,
    diagnostics: [...whole.diagnostics, ...parsed.diagnostics.map(unplaced)],
    locate: (path) => whole.locate(kept.originOf(path)),
    elsewhere: (path) => whole.elsewhere(kept.originOf(path)),
    texts: new Map([...whole.texts, [whole.file, whole.text]]),
  };
}

/** Stands for words that readers don't get, in any language. */
const UNTOLD = '…';

function withoutReasons(value: unknown, field: Field | undefined): unknown {
  if (field?.role === 'to-do') return [value].flat().map(() => UNTOLD);
  if (Array.isArray(value))
    return value.map((each) => withoutReasons(each, field && fieldBelow(field, 0)));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, each]) =>
    field?.role === 'ignore'
      ? [key, 'withheld']
      : [key, withoutReasons(each, field && fieldBelow(field, key))],
  );
  return Object.fromEntries(entries);
}

// Its places are in a text that nobody sees.
function unplaced({ span: _, ...diagnostic }: Diagnostic): Diagnostic {
  return diagnostic;
}

function failed(whole: ParsedBrief, problems: readonly Diagnostic[]): ParsedBrief {
  const { brief: _, ...rest } = whole;
  return { ...rest, diagnostics: [...whole.diagnostics, ...problems] };
}

function placed({ code, message, hint, path }: PathProblem, whole: ParsedBrief): Diagnostic {
  const span = whole.locate(path);
  return withHint({
    code,
    severity: 'error',
    message,
    file: whole.file,
    ...(span ? { span } : whole.elsewhere(path)),
    ...(hint !== undefined && { hint }),
  });
}
