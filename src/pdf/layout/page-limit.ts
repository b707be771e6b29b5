// What is said of a document that needs more pages than its template allows: by how much, and where
// to cut.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { childrenOf, type TreeNode } from '../../document/children-of.ts';
import type { DocumentTree } from '../../document/tree.ts';
import type { Theme } from '../../theme/theme.ts';
import { plainText } from '../compose/runs.ts';
import type { PlaceOfText } from '../fonts/missing-glyphs.ts';

/** What does not fit. */
export interface Overflow {
  readonly limit: number;
  /** Height of what is too much, in points. */
  readonly height: number;
}

/** How many places for cuts are named. */
const PLACES = 3;

/** The problem as an error at the longest text of the brief that is on the pages. */
export function pageOverflow(
  tree: DocumentTree,
  theme: Theme,
  { limit, height }: Overflow,
  { file, locate }: PlaceOfText,
): Diagnostic {
  const { size = 10, leading = size * 1.35 } = theme.text['default'] ?? {};
  const points = Math.max(1, Math.ceil(height));
  const lines = Math.max(1, Math.ceil(height / leading));
  const places = longestTexts(tree);
  const place = places[0] && locate?.(places[0].at, places[0].text.split(/\s/)[0]!);
  const allowed = limit === 1 ? 'the page' : `the ${limit} pages that there may be`;
  const fits = limit === 1 ? 'overflows' : 'overflow';
  return {
    code: 'page-overflow',
    severity: 'error',
    message: `${allowed} ${fits} by ${points} pt: about ${lines} ${lines === 1 ? 'line' : 'lines'}`,
    file,
    ...place,
    hint: `shorten or take out, the longest first: ${places.map(named).join(', ')}`,
  };
}

interface PlacedText {
  readonly at: string;
  readonly text: string;
}

function named({ at, text }: PlacedText): string {
  return `${at} (${[...text].length} characters)`;
}

function longestTexts(tree: DocumentTree): PlacedText[] {
  const byPlace = new Map<string, string>();
  for (const { at, text } of tree.body.flatMap((block) => textsOf(block, undefined)))
    byPlace.set(at, [byPlace.get(at), text].filter(Boolean).join(' '));
  return [...byPlace]
    .map(([at, text]) => ({ at, text }))
    .toSorted((one, other) => other.text.length - one.text.length)
    .slice(0, PLACES);
}

/** The texts in a node, by their places in the brief; words of the template have none. */
function textsOf(node: TreeNode, outer: string | undefined): PlacedText[] {
  const { at = outer } = node;
  if (node.kind !== 'heading' && node.kind !== 'paragraph')
    return childrenOf(node).flatMap((child) => textsOf(child, at));
  const text = node.children.map(plainText).join('').trim();
  return at === undefined || text === '' ? [] : [{ at, text }];
}
