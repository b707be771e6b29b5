// The part of a comparison that the page is made from; it is also what the record of a build keeps.
import type { EditionChanges, FieldChange, ItemChange } from '../brief/edition/edition-change.ts';
import type { Brief } from '../brief/format/schema.ts';
import type { ParsedBrief } from '../brief/parse-brief.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkEditions } from './check-editions.ts';
import { compareEditions } from './compare-editions.ts';

type Sound = ParsedBrief & { readonly brief: Brief };

/** What the page marks as changed since `old`, and what is wrong between the two editions. */
export function changesSince(
  old: Sound,
  now: Sound,
): { readonly changes: EditionChanges; readonly diagnostics: readonly Diagnostic[] } {
  const found = compareEditions(old.brief, now.brief);
  // What was taken out may be the very thing that is withheld now.
  const unsaid = now.brief.withheld !== undefined;
  const shown = found.items.filter(({ minor }) => !minor);
  const names = unsaid ? namesOf(now.brief) : undefined;
  const items = shown.map((change) => forPage(change, unsaid, names));
  const changes = { ...found, ...(unsaid && { removedUnsaid: true }), items };
  return { changes, diagnostics: checkEditions(old, now, found) };
}

/** A longer title of what is gone is cut on the page anyway. */
const LONGEST_TITLE = 160;

function namesOf({ actors = {} }: Brief): ReadonlySet<string> {
  return new Set(Object.values(actors).map(({ name }) => name));
}

function forPage(
  { kind, block, at, was, title, fields }: ItemChange,
  unsaid: boolean,
  names: ReadonlySet<string> | undefined,
): ItemChange {
  const isSaid = kind === 'removed' && !unsaid;
  return {
    kind,
    block,
    ...(at && { at }),
    ...(isSaid && was && { was }),
    // What is still there says itself what it is.
    title: isSaid ? title.slice(0, LONGEST_TITLE) : '',
    fields: forReaders(fields, names),
    moved: false,
    minor: false,
  };
}

/** Fields whose former value a reader wants to know, and a few words can say. */
const SAID = new Set([
  'status',
  'state',
  'likelihood',
  'confidence',
  'credibility',
  'reliability',
  'due',
  'deadline',
  'from',
  'until',
  'valid_until',
  'owner',
  'duration',
  'monitoring',
  'verdict',
]);
const LONGEST_VALUE = 40;

/** The verdict on a claim is told from what it rests on. */
function keyOf([key = '', inner]: readonly string[]): string {
  return key === 'review' && inner === 'verdict' ? inner : key;
}

// One for each key of the item, however deep the change lies in it. Where a part of the brief is
// withheld, a former speaker is named only if `names` has the name.
function forReaders(
  fields: readonly FieldChange[],
  names: ReadonlySet<string> | undefined,
): FieldChange[] {
  const byKey = new Map<string, FieldChange>();
  for (const { path, from, speakers, minor } of fields) {
    const key = keyOf(path);
    if (minor || byKey.has(key)) continue;
    const isSaid = SAID.has(key) && (from?.length ?? 0) <= LONGEST_VALUE;
    const was = isSaid ? from : speakers?.from;
    const isTold = was !== undefined && (isSaid || !names || names.has(was));
    byKey.set(key, { path: [key], ...(isTold && { from: was }), minor: false });
  }
  return [...byKey.values()];
}
