// How many pages a document may take: what is said if its template allows fewer, and the last sheet
// that a little less space can spare.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { childrenOf, type DocumentTree, type TreeNode } from '../../document/tree.ts';
import { PAGE_SIZES, type TableStyle, type Theme } from '../../theme/theme.ts';
import { plainText } from '../compose/runs.ts';
import type { PlaceOfText } from '../fonts/missing-glyphs.ts';

/** What does not fit. */
interface Overflow {
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

/** A page that is filled up to this part only. */
const SPARSE_PART = 0.25;
/** A reader of many pages does not mind one more, and setting them twice takes its time. */
const MOST_PAGES = 12;
/** What stays of the space between sections, and of that in rows of tables: a little less, then the least. */
const STEPS = [
  [2 / 3, 5 / 6],
  [1 / 2, 2 / 3],
  [1 / 3, 1 / 2],
] as const;

/** Whether a document of so many pages ends at `y` (from the top, in points) on a sparse last page. */
export function isSparse({ page }: Theme, pages: number, y: number): boolean {
  const body = PAGE_SIZES[page.size].height - page.top - page.bottom;
  return pages > 1 && pages <= MOST_PAGES && y - page.top < SPARSE_PART * body;
}

/** The theme with less and less space between sections and rows; type and measure stay. */
export function tightened(theme: Theme): Theme[] {
  return STEPS.map(([ofSections, ofRows]) => withLess(theme, ofSections, ofRows));
}

function withLess(theme: Theme, ofSections: number, ofRows: number): Theme {
  const tables = Object.entries(theme.tables).map(([name, style]): [string, TableStyle] => [
    name,
    { ...style, padding: style.padding * ofRows },
  ]);
  const section = { ...theme.section, before: theme.section.before * ofSections };
  return { ...theme, section, tables: Object.fromEntries(tables) };
}
