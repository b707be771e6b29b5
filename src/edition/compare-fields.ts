// Two items that are the same one in two editions: which of their fields differ, and how much.
import { type BriefDate, isYearOpen } from '../brief/dates/date.ts';
import { compareDates } from '../brief/dates/moment.ts';
import type { FieldChange } from '../brief/edition/edition-change.ts';
import { CONFIDENCES, LIKELIHOODS } from '../brief/format/terms.ts';
import { compareWords } from './compare-words.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { isMinorInQuotation, isMinorWording } from './minor-wording.ts';

/** What the desk needs and no reader of a final edition sees. */
const UNSEEN = new Set(['id', 'ignore', 'audience', 'to_do']);
/** Fields of prose; the others are terms, names and references, of which each letter counts. */
const PROSE = new Set([
  'text',
  'question',
  'issue',
  'note',
  'why_it_matters',
  'next_step',
  'if_wrong',
  'confidence_basis',
  'indicators',
  'context',
  'why',
  'precondition_for',
  'bottom_line',
  'points',
  'ask',
  'subtitle',
  'title',
  'coverage',
  'monitoring',
  'duration',
  'caveats',
  'caption',
  'description',
  'alt',
]);

/** The fields that differ, those that say more first. */
export function compareFields(block: string, from: unknown, to: unknown): FieldChange[] {
  const [old, now] = [leavesOf(from), leavesOf(to)];
  const keys = [...now.keys(), ...[...old.keys()].filter((key) => !now.has(key))];
  return keys.flatMap((key) => compareLeaf(block, old.get(key), now.get(key)));
}

function compareLeaf(block: string, old: Leaf | undefined, now: Leaf | undefined): FieldChange[] {
  if (old?.text === now?.text) return [];
  const { path } = (now ?? old)!;
  // What the writer says of an earlier edition is no part of this one.
  if (block === 'judgments' && path[0] === 'change') return [];
  const isProse = isProseField(block, path.at(-1) ?? '');
  const words = isProse ? compareWords(old?.text ?? '', now?.text ?? '') : undefined;
  const direction = old && now && directionOf(path.at(-1), old, now);
  return [
    {
      path,
      ...(old && { from: old.text }),
      ...(now && { to: now.text }),
      ...(words && { words }),
      ...(direction && { direction }),
      minor: isMinor(block, path, old, now, isProse),
    },
  ];
}

// The text of a source is the name of a file.
function isProseField(block: string, key: string): boolean {
  return block === 'glossary' || (PROSE.has(key) && !(block === 'sources' && key === 'text'));
}

function isMinor(
  block: string,
  path: readonly string[],
  old: Leaf | undefined,
  now: Leaf | undefined,
  isProse: boolean,
): boolean {
  if (path.some((step) => UNSEEN.has(step))) return true;
  if (old === undefined || now === undefined) return false;
  if (block === 'quotes' && path.at(-1) === 'text') return isMinorInQuotation(old.text, now.text);
  return isProse && isMinorWording(old.text, now.text);
}

function directionOf(key: string | undefined, old: Leaf, now: Leaf): 'up' | 'down' | undefined {
  const step = old.date && now.date ? later(old.date, now.date) : higher(key, old.text, now.text);
  if (step === 0) return undefined;
  return step > 0 ? 'up' : 'down';
}

function later(old: BriefDate, now: BriefDate): number {
  return isYearOpen(old) || isYearOpen(now) ? 0 : compareDates(now, old);
}

const SCALES: Readonly<Record<string, readonly string[]>> = {
  likelihood: LIKELIHOODS,
  confidence: CONFIDENCES,
};

function higher(key: string | undefined, old: string, now: string): number {
  const scale = SCALES[key ?? ''];
  return scale === undefined ? 0 : scale.indexOf(now) - scale.indexOf(old);
}
