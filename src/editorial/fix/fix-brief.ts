// Mends what can be mended without a judgment; the words of others are never touched.

import { orderKeys } from '../../brief/fix/order-keys.ts';
import { isSameBrief } from '../../brief/fix/same-brief.ts';
import { withoutTrailingSpaces } from '../../brief/fix/trailing-spaces.ts';
import type { ParsedBrief } from '../../brief/parse-brief.ts';
import type { Brief } from '../../brief/schema.ts';
import { hashEdits } from './hash-edits.ts';
import { proseEdits } from './prose-edits.ts';
import { applyEdits } from './text-edit.ts';

/**
 * The text of a brief without the slips that have one right answer: a missing hash, spaces and
 * Unicode forms in our own prose, the order of keys. A second run changes nothing.
 */
export function fixBrief(
  parsed: ParsedBrief & { readonly brief: Brief },
  sources: ReadonlyMap<string, Uint8Array>,
): string {
  const { brief, text } = parsed;
  const steps: readonly ((text: string) => string)[] = [
    () => applyEdits(text, [...proseEdits(parsed, brief), ...hashEdits(parsed, brief, sources)]),
    withoutTrailingSpaces,
    orderKeys,
  ];
  let fixed = text;
  for (const step of steps) {
    const next = step(fixed);
    // An alias, for one, ties a quotation to prose: better no fix than a wrong one.
    if (isSameBrief(text, next)) fixed = next;
  }
  return fixed;
}
