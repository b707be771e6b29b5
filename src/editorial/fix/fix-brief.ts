// Mends what can be mended without a judgment; the words of others are never touched, only marks round them.

import { orderKeys } from '../../brief/fix/order-keys.ts';
import { isSameBrief } from '../../brief/fix/same-brief.ts';
import { withoutTrailingSpaces } from '../../brief/fix/trailing-spaces.ts';
import type { ParsedBrief } from '../../brief/parse-brief.ts';
import type { Path } from '../../brief/path-text.ts';
import type { Brief } from '../../brief/schema.ts';
import type { Span } from '../../diagnostics/diagnostic.ts';
import { hashEdits } from './hash-edits.ts';
import { markEdits, mendedQuotation } from './mark-edits.ts';
import { proseEdits } from './prose-edits.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

/** What can be mended: the desk may share a file among briefs, and has its slips mended there. */
export interface FixedText {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The texts of a brief and of what it includes, where they can do without slips that have one right
 * answer: a missing hash, spaces and Unicode forms in our own prose, quotation marks round the text of
 * a quotation, the order of keys. A second run finds nothing.
 */
export function fixBrief(
  parsed: ParsedBrief & { readonly brief: Brief },
  sources: ReadonlyMap<string, Uint8Array>,
): readonly FixedText[] {
  const { brief, file, text, locate, elsewhere } = parsed;
  const included = [...parsed.texts].map(([name, other]) => ({
    file: name,
    text: other,
    locate: (path: Path): Span | undefined => {
      const place = elsewhere(path);
      return place?.file === name ? place.span : undefined;
    },
  }));
  return [{ file, text, locate }, ...included].flatMap((each) => {
    const edits = [...proseEdits(each, brief), ...hashEdits(each, brief, sources)];
    const after = fixedText(each.text, edits, markEdits(each, brief));
    return after === each.text ? [] : [{ file: each.file, before: each.text, after }];
  });
}

function fixedText(text: string, edits: readonly TextEdit[], marks: readonly TextEdit[]): string {
  const steps: readonly ((text: string) => string)[] = [withoutTrailingSpaces, orderKeys];
  // An alias, for one, ties a quotation to prose: better no fix than a wrong one.
  let fixed =
    [[...edits, ...marks], edits]
      .map((each) => applyEdits(text, each))
      .find((next) => isSameBrief(text, next, mendedQuotation)) ?? text;
  for (const step of steps) {
    const next = step(fixed);
    if (isSameBrief(fixed, next)) fixed = next;
  }
  return fixed;
}
