// A Word file that was gone over, held against the brief as it is now: each change of a text.

import type { Role } from '../brief/format/fields.ts';
import { fieldAt, requiredKeys } from '../brief/format/schema-walk.ts';
import { type ParsedBrief, parseBrief } from '../brief/parse-brief.ts';
import { type Path, parsePath, pathText, valueAt } from '../brief/yaml/path-text.ts';
import { isRecord } from '../brief/yaml/plain-value.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Reviewed, ReviewedField, ReviewRecord } from '../docx/reading/reviewed.ts';
import { createPlaceFinder, type PlaceFinder } from './find-place.ts';
import { changedWords, isSameText, mergeTexts } from './merge-texts.ts';
import type { Proposal, Standing } from './proposal.ts';
import { joined, type ReviewedText, reviewedTexts, wasThere } from './reviewed-texts.ts';

/** What is merged into what. */
export interface Merging {
  /** The brief as it is now. */
  readonly brief: ParsedBrief;
  /** Whose tracked changes count; everybody's, and those without tracking, if absent. */
  readonly author?: string | undefined;
}

/** What a document of ours was made of, and the way from its places to those of the brief now. */
export interface Origin {
  readonly record: ReviewRecord;
  readonly find: PlaceFinder;
  /** True if the brief says something else by now. */
  readonly isOlder: boolean;
}

/** Where the texts stand now that the document was made with. */
export function originOf(record: ReviewRecord, brief: ParsedBrief): Origin {
  if (record.yaml === undefined) return { record, find: (path) => path, isOlder: false };
  // What a document carries names no files of this machine.
  const was = parseBrief(record.yaml, record.name);
  const isOlder = JSON.stringify(was.value) !== JSON.stringify(brief.value);
  return { record, isOlder, find: isOlder ? createPlaceFinder(was, brief) : (path) => path };
}

/** The texts that the document wants otherwise, in its order. */
export function proposeChanges(
  { fields }: Reviewed,
  { record, find }: Origin,
  merging: Merging,
): Proposal[] {
  const texts = reviewedTexts(fields, madeOf(fields, record, merging.brief), merging.author);
  return texts.flatMap((text) => {
    const path = parsePath(text.path);
    return path === undefined ? [] : [propose(text, find(path), path, merging.brief)];
  });
}

/**
 * The texts that the document was made with. Where it does not carry them with their marks, what it
 * says is read by those of the brief: if it says the same, it was made with the same.
 */
function madeOf(
  fields: readonly ReviewedField[],
  record: ReviewRecord,
  { value }: ParsedBrief,
): (path: string) => string | undefined {
  const recorded = new Map(record.fields.map((field) => [field.path, field]));
  return (path) => {
    const field = recorded.get(path);
    if (field === undefined || field.source !== undefined) return field?.source;
    const now = valueAt(value, parsePath(path) ?? []);
    const before = fields.find((each) => each.path === path)?.pieces ?? [];
    const isNow = typeof now === 'string' && isSameText(joined(before, wasThere), now);
    return isNow ? now : field.printed;
  };
}

interface Verdict {
  readonly standing: Standing;
  readonly to?: string;
  readonly code?: string;
  readonly message?: string;
  readonly hint?: string;
}

function propose(
  text: ReviewedText,
  found: Path | undefined,
  old: Path,
  brief: ParsedBrief,
): Proposal {
  const path = found && textPlace(found, brief.value);
  const value = path && valueAt(brief.value, path);
  const from = typeof value === 'string' ? value : text.was;
  const wanted = text.now ?? text.versions.join(' / ');
  const verdict = path === undefined ? gone(old) : judge(text, path, value, brief);
  const { standing, to = wanted, code, message = '', hint } = verdict;
  const span = path && (brief.locate(path) ?? brief.locate(path.slice(0, -1)));
  const problem: Diagnostic | undefined =
    code === undefined
      ? undefined
      : {
          ...{ code, severity: 'error', message, file: brief.file },
          ...(span && { span }),
          ...(hint !== undefined && { hint }),
        };
  return {
    kind: 'text',
    path: path ?? old,
    reviewers: text.reviewers,
    isUntracked: text.isUntracked,
    from,
    to,
    words: changedWords(from, to),
    standing,
    ...(problem && { problem }),
  };
}

/** Where the words stand in the YAML: a mere text may stand for a mapping, and a mapping for a text. */
function textPlace(path: Path, value: unknown): Path {
  const own = valueAt(value, path);
  if (fieldAt(path)?.role === 'withholdable' && isRecord(own)) return [...path, 'text'];
  const around = path.slice(0, -1);
  return own === undefined && typeof valueAt(value, around) === 'string' ? around : path;
}

function gone(path: Path): Verdict {
  return {
    standing: 'refused',
    code: 'review-gone',
    message: `${pathText(path)} of the document is no longer in the brief`,
    hint: 'if the change is still wanted, make it by hand',
  };
}

/** Texts in the desk's own words, and what things are called. */
const OPEN: ReadonlySet<Role | undefined> = new Set([
  'prose',
  'withholdable',
  'title',
  'name',
  'to-do',
  undefined,
]);

function judge(text: ReviewedText, path: Path, value: unknown, brief: ParsedBrief): Verdict {
  const name = pathText(path);
  const role = fieldAt(path)?.role;
  if (typeof value === 'string' && text.now !== undefined && isSameText(value, text.now))
    return { standing: 'done', to: value };
  if (role === 'quoted')
    return {
      standing: 'refused',
      code: 'review-quotation',
      message: `${name} holds words of others, which a review does not change`,
      hint: 'compare them with the source; if the brief is wrong, change it by hand',
    };
  if (!OPEN.has(role) || (value !== undefined && typeof value !== 'string'))
    return {
      standing: 'refused',
      code: 'review-value',
      message: `${name} is printed from a value that is no text of its own`,
      hint: 'change the value in the brief by hand',
    };
  if (value === undefined) return gone(path);
  const other = brief.elsewhere(path)?.file;
  if (other !== undefined)
    return {
      standing: 'refused',
      code: 'review-elsewhere',
      message: `${name} comes from ${other}`,
      hint: 'change it there',
    };
  return merged(text, path, value);
}

function merged({ was, now, versions }: ReviewedText, path: Path, value: string): Verdict {
  const name = pathText(path);
  if (now === undefined)
    return {
      standing: 'refused',
      code: 'review-conflict',
      message: `${name} stands in several places of the document, which say different things`,
      hint: `they say: ${versions.join(' / ')}`,
    };
  const to = mergeTexts(was, now, value);
  if (to === undefined)
    return {
      standing: 'conflict',
      to: now,
      code: 'review-conflict',
      message: `${name} has changed since the document was made, in the words that were changed there`,
      hint: 'choose one of the two, or write by hand what takes in both',
    };
  if (isSameText(to, value)) return { standing: 'done', to: value };
  if (to.trim() !== '' || canGo(path)) return { standing: 'open', to };
  return {
    standing: 'refused',
    code: 'review-emptied',
    message: `nothing is left of ${name}, which must be there`,
    hint: 'if the whole item is to go, take it out of the brief by hand',
  };
}

function canGo(path: Path): boolean {
  const key = path.at(-1);
  return typeof key === 'number' || !requiredKeys(path.slice(0, -1)).includes(String(key));
}
