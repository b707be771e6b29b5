// Composes the running head and foot: placed by class on fixed spots of every page, as artifacts.
// What is the same on all pages is composed and laid out once. The watermark stands on each.
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import { smallest } from '../../diagnostics/extremes.ts';
import { CHAPTER_TITLE, PAGE_COUNT, PAGE_NUMBER, type TextBlock } from '../../document/tree.ts';
import type { Direction } from '../../languages/writing.ts';
import type { StructureElement, StructureTree } from '../tags/structure-tree.ts';
import { classificationOf, composeClassification } from './classification.ts';
import { ascentOf, type Composer } from './composer.ts';
import { paragraphRuns, runOf, type StyledText, widthOfRuns } from './directed-runs.ts';
import type { ArtifactKind, LayoutNode, Run, Vector } from './node.ts';
import { plainText } from './runs.ts';
import { blockStyle, faceOf, inlineStyle, type ResolvedStyle } from './style.ts';

/** A running head or foot. */
interface FurnitureBand {
  readonly kind: ArtifactKind;
  /** Top of the band, 18 points high, on the page. */
  readonly top: number;
  readonly blocks: readonly TextBlock[];
}

/** What a page is in its document. */
export interface PageOfDocument {
  readonly page: number;
  readonly pages: number;
  /** True if the title stands on the page itself. */
  readonly opens: boolean;
  /** The title of the chapter that it is of; absent where there are none. */
  readonly chapter?: string | undefined;
}

/** A band as it stands on one page. Second lines go up from its baseline, never into the page's edge below. */
interface Band extends FurnitureBand, PageOfDocument {}

const [BAND_HEIGHT, MARKING_PADDING, SPOT_GAP] = [18, 6, 12];
/** Baseline of the band's text below its top. */
const BASELINE = 12;

/**
 * Where the classes stand: the id and title at A, the second block at C, the folio at D. Where text
 * runs from right to left the marking keeps its place at the right (TLP 2.0).
 */
const SPOTS: ReadonlyMap<string, number> = new Map([
  ['running-title', 0],
  ['folio-id', 0],
  ['caveats', 1],
  ['folio-edition', 1],
  ['folio', 2],
]);
/** The spots as verticals of the grid. */
const VERTICALS: Readonly<Record<Direction, readonly string[]>> = {
  ltr: ['a', 'text', 'd'],
  rtl: ['text', 'c2', 'e'],
};
/** The spots in large print, as parts of the width: its one column has no verticals. */
const PARTS: Readonly<Record<Direction, readonly number[]>> = {
  ltr: [0, 0.24, 0.56],
  rtl: [0.33, 0.57, 0.8],
};

/** Furniture that readers who hear the document must know first: who may read it, and when. */
const SAID_ONCE = ['classification', 'marking', 'caveats'];

/**
 * Elements for the furniture of the first page that is said before the document; everywhere else
 * furniture is an artifact. Call before anything is added to `structure`.
 */
export function saidOnce(
  head: readonly TextBlock[],
  structure: StructureTree<Reference>,
): ReadonlyMap<string, StructureElement<Reference>> {
  return new Map(
    SAID_ONCE.filter((name) => head.some(({ classes }) => classes.includes(name))).map((name) => [
      name,
      structure.add('P', structure.root),
    ]),
  );
}

/** What a text of the band is: content of its element where it is said, else an artifact. */
function roleOf(composer: Composer, block: TextBlock, band: Band): Partial<Run> {
  const name = block.classes.find((each) => composer.said.has(each));
  const isSaid = band.kind === 'Header' && band.page === 1 && name !== undefined;
  return isSaid ? { _element: composer.said.get(name)!.index } : { _artifact: band.kind };
}

/**
 * Answers with what the bands are on a page of a number of pages, as `layOut` lays nodes out. The
 * second page stands for all that follow it, but for the blocks that tell the page's number.
 */
export function createFurniture<Item>(
  composer: Composer,
  layOut: (nodes: readonly LayoutNode[]) => readonly Item[],
  bands: readonly FurnitureBand[],
): (page: PageOfDocument) => Item[] {
  const fixed = new Map<string, readonly Item[]>();
  return (page) =>
    bands.flatMap((band) => {
      const key = `${band.kind} ${Math.min(page.page, 2)} ${page.opens}`;
      const known = fixed.get(key) ?? layOut(composeBand(composer, { ...band, ...page }, false));
      fixed.set(key, known);
      const numbered = layOut(composeBand(composer, { ...band, ...page }, true));
      return [...known, ...numbered];
    });
}

/** The nodes of one band on one page, those with its number or those without. */
function composeBand(composer: Composer, band: Band, numbered: boolean): LayoutNode[] {
  const { theme } = composer;
  const right = theme.page.left + theme.grid['right']!;
  const marking = band.blocks.find((block) => block.classes.includes('marking'));
  const { nodes, left } = marking
    ? composeMarking(composer, marking, band, right)
    : { nodes: [], left: right };
  const classification = classificationOf(band.blocks);
  const line = classification && [
    composeClassification(
      composer,
      (style) => furnitureRuns(composer, classification, style, band),
      { ...band, height: BAND_HEIGHT },
    ),
  ];
  const texts = band.blocks
    .filter((block) => block !== marking && block !== classification)
    .filter((block) => !(band.opens && block.classes.includes('running-title')));
  const limits = [left - SPOT_GAP, ...texts.map((block) => spotOf(composer, block) - 8)];
  return [
    ...(numbered ? [] : [...(line ?? []), ...nodes]),
    ...texts
      .filter((block) => hasNumber(block) === numbered)
      .map((block) => composeSpot(composer, block, band, limits)),
  ];
}

function hasNumber({ children }: TextBlock): boolean {
  const text = children.map(plainText).join('');
  return [PAGE_NUMBER, PAGE_COUNT, CHAPTER_TITLE].some((each) => text.includes(each));
}

/** Sets one block from its spot up to the next block at its right, the marking or the page's edge. */
function composeSpot(
  composer: Composer,
  block: TextBlock,
  band: Band,
  limits: readonly number[],
): LayoutNode {
  const { theme } = composer;
  const x = spotOf(composer, block);
  const name = block.classes.includes('running-title') ? 'running-title' : 'running';
  const style = blockStyle(theme, [name], 0);
  const width = smallest(limits.filter((limit) => limit > x)) - x;
  const runs = shortened(composer, furnitureRuns(composer, block, style, band), width);
  const lines = Math.max(1, Math.ceil(widthOfRuns(composer, runs) / width));
  const baseline = band.top + BASELINE - ascentOf(composer, faceOf(style), style.size);
  return placed({ columns: [{ text: runs, width }] }, x, baseline - (lines - 1) * style.leading);
}

function spotOf({ theme, direction }: Composer, block: TextBlock): number {
  const { grid, page } = theme;
  const spots = block.classes.map((name) => SPOTS.get(name));
  const spot = spots.find((each) => each !== undefined) ?? VERTICALS[direction].indexOf('text');
  if (theme.enlarged) return page.left + PARTS[direction][spot]! * grid['right']!;
  const vertical = VERTICALS[direction][spot]!;
  return page.left + (vertical === 'a' ? 0 : grid[vertical]!);
}

function composeMarking(
  composer: Composer,
  block: TextBlock,
  band: Band,
  right: number,
): { nodes: LayoutNode[]; left: number } {
  const { theme } = composer;
  const words = block.children.map(plainText).join('').trim();
  const level = words.replace(/^TLP:/, '');
  const style = { ...blockStyle(theme, ['marking'], 0), colour: theme.marking[level] ?? '#FFFFFF' };
  const role = roleOf(composer, block, band);
  const run: Run = { ...runOf(composer, words, style), noWrap: true, ...role };
  const width = widthOfRuns(composer, [run]) + 2 * MARKING_PADDING;
  // A mirrored page has its right edge where others begin.
  const mirrored = composer.direction === 'rtl';
  const left = mirrored ? theme.page.left : right - width;
  const ascent = ascentOf(composer, run, style.size);
  const rect: Vector = { type: 'rect', x: 0, y: 0, w: width, h: BAND_HEIGHT, color: '#000000' };
  const box = placed({ canvas: [rect] }, left, band.top);
  // Capitals are about two thirds of the size high: centred in the band, not hung from its top.
  const baseline = band.top + BAND_HEIGHT / 2 + 0.33 * style.size;
  const text = placed({ text: [run] }, left + MARKING_PADDING, baseline - ascent);
  return { nodes: [box, text], left: mirrored ? right + SPOT_GAP : left };
}

/** Out of the flow. */
function placed(node: LayoutNode, x: number, y: number): LayoutNode {
  return { ...node, absolutePosition: { x, y } };
}

function furnitureRuns(
  composer: Composer,
  block: TextBlock,
  style: ResolvedStyle,
  band: Band,
): Run[] {
  const number = (text: string): string =>
    text
      .replaceAll(PAGE_NUMBER, String(band.page))
      .replaceAll(PAGE_COUNT, String(band.pages))
      .replaceAll(CHAPTER_TITLE, band.chapter ?? '');
  const stretches = block.children.map((child): StyledText => {
    const own =
      child.kind === 'inline' ? inlineStyle(composer.theme, style, child.name, ['ink']) : style;
    const text = number(plainText(child));
    return { text, style: own, lang: composer.lang, keys: roleOf(composer, block, band) };
  });
  return paragraphRuns(composer, stretches, { at: undefined, lang: composer.lang });
}

/**
 * Runs cut to what two lines hold, with an ellipsis: a running head reminds of what stands in full
 * on the first page and in the annex.
 */
function shortened(composer: Composer, runs: readonly Run[], width: number): Run[] {
  // Ragged lines leave some of their width empty.
  const room = 2 * width * 0.92;
  if (widthOfRuns(composer, runs) <= room) return [...runs];
  const kept = runs.slice(0, -1);
  const last = runs.at(-1);
  if (!last) return [];
  if (widthOfRuns(composer, kept) > room) return shortened(composer, kept, width);
  const fits = (text: string): boolean =>
    widthOfRuns(composer, [...kept, { ...last, text: `${text}…` }]) <= room;
  const words = last.text.slice(0, 500).split(' ');
  // A file's name may be one long word: as much of it as there is room for.
  const text = longestOf(words.slice(0, -1), ' ', fits) || longestOf([...words[0]!], '', fits);
  return [...kept, { ...last, text: `${text}…` }];
}

function longestOf(
  parts: readonly string[],
  between: string,
  fits: (text: string) => boolean,
): string {
  let count = parts.length;
  while (count > 0 && !fits(parts.slice(0, count).join(between))) count -= 1;
  return parts.slice(0, count).join(between);
}
