// Gathers what a brief says in the desk's own words: no quotations, names or titles of others.

import type { Brief } from '../brief/schema.ts';
import type { Path } from './check.ts';

interface Prose {
  readonly path: Path;
  readonly text: string;
}

/** Fields that hold sentences of the desk, in whichever block they stand. */
const PROSE_FIELDS: ReadonlySet<string> = new Set([
  'ask',
  'bottom_line',
  'caption',
  'confidence_basis',
  'context',
  'coverage',
  'duration',
  'if_wrong',
  'indicators',
  'inferred',
  'issue',
  'monitoring',
  'next_step',
  'note',
  'points',
  'precondition_for',
  'question',
  'text',
  'why',
  'why_it_matters',
]);

/** Blocks whose `text` is not prose: words of others, and the path of a file. */
const FOREIGN_TEXT: ReadonlySet<unknown> = new Set(['quotes', 'sources']);

const found = new WeakMap<Brief, readonly Prose[]>();

/** All prose of the desk, in the order of the brief; gathered once, for many checks read it. */
export function prose(brief: Brief): readonly Prose[] {
  let all = found.get(brief);
  if (all === undefined) {
    const gathered: Prose[] = [];
    gather(gathered, brief, [], false);
    all = gathered;
    found.set(brief, all);
  }
  return all;
}

function gather(into: Prose[], value: unknown, path: Path, inProse: boolean): void {
  if (typeof value === 'string') {
    if (inProse) into.push({ path, text: value });
  } else if (Array.isArray(value)) {
    value.forEach((member, index) => {
      gather(into, member, [...path, index], inProse);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value))
      gather(into, member, [...path, key], isProse(path, key));
  }
}

function isProse(path: Path, key: string): boolean {
  if (path.length === 0) return key === 'title' || key === 'subtitle' || key === 'changes';
  if (path[0] === 'glossary') return true;
  if (key === 'text' && FOREIGN_TEXT.has(path[0])) return false;
  return PROSE_FIELDS.has(key);
}

/** `text` with what stands between quotation marks blanked out; every other character keeps its place. */
export function withoutQuoted(text: string): string {
  return text.replace(/“[^”]*”|«[^»]*»|„[^“”]*[“”]|‘[^’]*’(?!\p{L})|"[^"]*"/gu, (quoted) =>
    ' '.repeat(quoted.length),
  );
}

/** True if the text at `path` reports somebody: the words of a claim, of an answer, of a stance. */
export function isAttributed(brief: Brief, path: Path): boolean {
  if (path.at(-1) !== 'text') return false;
  return path.includes('stances') || 'by' in itemAround(brief, path);
}

/** True if the item that holds `path` names a source. */
export function hasSource(brief: Brief, path: Path): boolean {
  return 'source' in itemAround(brief, path);
}

function itemAround(brief: Brief, path: Path): object {
  let value: unknown = brief;
  let item: object = {};
  for (const key of path) {
    if (typeof value !== 'object' || value === null) break;
    if (!Array.isArray(value)) item = value;
    value = (value as Record<string | number, unknown>)[key];
  }
  return item;
}

/** True if the brief is written in English, the language of the terms of ICD 203. */
export function isEnglish(brief: Brief): boolean {
  return /^en(?:-|$)/iu.test(brief.language);
}
