// Mends what can be mended without a judgment; the words of others are never touched, only marks round them.

import { applyEdits, type TextEdit } from '../../brief/edit/text-edits.ts';
import { orderKeys } from '../../brief/fix/order-keys.ts';
import { isSameBrief } from '../../brief/fix/same-brief.ts';
import { withoutTrailingSpaces } from '../../brief/fix/trailing-spaces.ts';
import type { Brief } from '../../brief/format/schema.ts';
import type { ParsedBrief } from '../../brief/parse-brief.ts';
import type { Path } from '../../brief/yaml/path-text.ts';
import type { Span } from '../../diagnostics/diagnostic.ts';
import { hashEdits, markEdits, mendedQuotation, proseEdits } from './edits.ts';

/** What can be mended: the desk may share a file among briefs, and has its slips mended there. */
export interface FixedText {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** What is mended, each kind once: a check tells it before anything is changed. */
  readonly slips: readonly Slip[];
}

/** A kind of slip, and the first place that it stands at. */
export interface Slip {
  readonly message: string;
  readonly span: Span;
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
    const slips: Slip[] = [];
    const after = fixedText(each.text, stepsOf(each, brief, sources), slips);
    return after === each.text ? [] : [{ file: each.file, before: each.text, after, slips }];
  });
}

/** One step of mending, with what it mends. */
interface Step {
  readonly mend: (text: string) => string;
  readonly slips: readonly Slip[];
}

function stepsOf(
  each: Pick<ParsedBrief, 'text' | 'locate'>,
  brief: Brief,
  sources: ReadonlyMap<string, Uint8Array>,
): readonly Step[] {
  const { text } = each;
  const hashes = hashEdits(each, brief, sources);
  const prose = proseEdits(each, brief);
  const step = (message: string, mend: Step['mend']): Step => {
    const start = firstDifference(text, mend(text));
    return { mend, slips: [{ message, span: { start, end: start + 1 } }] };
  };
  const marks = markEdits(each, brief);
  const slips = [
    ...firstOf(hashes, 'the hash of a source’s text is missing'),
    ...firstOf(prose, 'our own words have spaces too many, or letters in pieces'),
  ];
  const own = (): string => applyEdits(text, [...hashes, ...prose]);
  return [
    // A check of its own tells of marks round a quotation; where they must stay, the rest is mended.
    { mend: () => applyEdits(text, [...hashes, ...prose, ...marks]), slips },
    { mend: (fixed) => (fixed === text ? own() : fixed), slips },
    step('lines end in spaces', withoutTrailingSpaces),
    step('keys do not stand in the order of the format', orderKeys),
  ];
}

function firstOf(edits: readonly TextEdit[], message: string): readonly Slip[] {
  const [first] = edits.toSorted((a, b) => a.start - b.start);
  return first === undefined ? [] : [{ message, span: { start: first.start, end: first.end } }];
}

function fixedText(text: string, steps: readonly Step[], slips: Slip[]): string {
  let fixed = text;
  for (const { mend, slips: mended } of steps) {
    const next = mend(fixed);
    // An alias, for one, ties a quotation to prose: better no fix than a wrong one.
    if (next === fixed || !isSameBrief(fixed, next, mendedQuotation)) continue;
    fixed = next;
    for (const each of mended) slips.push(each);
  }
  return fixed;
}

/** Where two texts part; at the end of the first if it is the beginning of the other. */
function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return Math.max(0, Math.min(at, one.length - 1));
}
