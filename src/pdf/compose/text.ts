// Composes headings and paragraphs: the style of the block, its runs, a mark at its start.
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import { largest } from '../../diagnostics/extremes.ts';
import type { Block, Graphic, Inline, TextBlock } from '../../document/tree.ts';
import { directionOf } from '../../languages/writing.ts';
import type {
  StructureAttributes,
  StructureElement,
  StructureType,
} from '../tags/structure-tree.ts';
import { ascentOf, type Composer, type Place, placeIn, reportUnknown } from './composer.ts';
import { MARK_ADVANCE, markVectors } from './graphics.ts';
import type { Composed, LeafNode, Run } from './node.ts';
import { composeRuns, plainText } from './runs.ts';
import { blockStyle, faceOf, type ResolvedStyle } from './style.ts';

/**
 * A paragraph or heading. With `element` the text becomes content of that element (a cell with one
 * paragraph), else a `P` or `H1`–`H6` of its own is added.
 */
export function composeText(
  composer: Composer,
  block: TextBlock,
  outer: Place,
  element?: StructureElement<Reference>,
): Composed<LeafNode> {
  const place = placeIn(outer, block);
  const style = continued(styleOf(composer, block, place), block);
  const type: StructureType = block.level > 0 ? (`H${block.level}` as StructureType) : 'P';
  const own = element ?? composer.structure.add(type, place.parent, languageOf(composer, block));
  if (block.id) composer.structure.places.set(block.id, own);
  if (place.at !== undefined) composer.structure.fields.set(own, place.at);
  const runs = composeRuns(
    { composer, at: place.at, lang: place.lang, parts: partsOf(block) },
    block.children,
    style,
    own,
  );
  const node: LeafNode = {
    text: runs,
    ...(block.id ? { _destination: block.id } : {}),
    ...(style.before ? { _before: style.before } : {}),
    ...(block.level > 0 ? { _outline: { title: wordsOf(block), level: block.level } } : {}),
    ...markOf(composer, block.children),
  };
  return { node, ascent: runsAscent(composer, runs, style), style };
}

/** What is in a cell or an item: one paragraph is its content, of more each has an element of its own. */
export function composeContent(
  composer: Composer,
  blocks: readonly Block[],
  place: Place,
): Composed[] {
  const [only] = blocks;
  return blocks.length === 1 && only?.kind === 'paragraph'
    ? [composeText(composer, only, place, place.parent)]
    : composer.compose(blocks, place);
}

/** A further paragraph stands apart from the one before, also where the style of both is tight. */
function continued(style: ResolvedStyle, { continues }: TextBlock): ResolvedStyle {
  return continues ? { ...style, before: Math.max(style.before, style.leading / 3) } : style;
}

/** The language of a block that has one of its own, and the direction if it is another. */
function languageOf({ direction }: Composer, { lang }: TextBlock): StructureAttributes {
  if (lang === undefined || directionOf(lang) === direction) return { lang };
  return { lang, writingMode: directionOf(lang) === 'rtl' ? 'RlTb' : 'LrTb' };
}

/** In headings and words of others, only a word that is wider than its column is parted. */
function partsOf({ level, classes }: TextBlock): 'words' | 'long words' {
  return level > 0 || classes.some((name) => WORDS_OF_OTHERS.has(name)) ? 'long words' : 'words';
}

const WORDS_OF_OTHERS: ReadonlySet<string> = new Set([
  'quotation',
  'wording',
  'pull',
  'original-text',
  'attribution',
  'source-title',
  'hash',
]);

/** The words of a heading, for bookmarks. */
function wordsOf(block: TextBlock): string {
  return block.children.map(plainText).join('').replace(/\s+/g, ' ').trim();
}

function styleOf(composer: Composer, block: TextBlock, place: Place): ResolvedStyle {
  const { theme } = composer;
  const styled = block.classes.filter((name) => name in theme.text);
  reportUnknown(
    composer,
    block.classes.filter((name) => !(name in theme.text)),
    place,
  );
  const element = block.level > 0 ? `h${block.level}` : (place.textStyle ?? 'p');
  const names = styled.length > 0 && block.level !== 1 ? styled : [element, ...styled];
  return blockStyle(theme, names, () => wordsOf(block).length);
}

/** First baseline: that of the block's own style if any run is set in it, else of the tallest run. */
function runsAscent(composer: Composer, runs: readonly Run[], style: ResolvedStyle): number {
  const ascents = runs
    .filter((run) => run.text.trim() !== '')
    .map((run) => ascentOf(composer, run, run.fontSize));
  return ascents.length > 0 ? largest(ascents) : ascentOf(composer, faceOf(style), style.size);
}

function markOf(composer: Composer, inlines: readonly Inline[]): Partial<LeafNode> {
  const mark = inlines.find((inline): inline is Graphic => inline.kind === 'graphic');
  if (!mark) return {};
  const vectors = markVectors(composer.theme, mark.name);
  if (!vectors) {
    reportUnknown(composer, [`data-mark="${mark.name}"`], { at: undefined });
    return {};
  }
  return { _mark: vectors, leadingIndent: MARK_ADVANCE * (composer.theme.enlarged ?? 1) };
}
