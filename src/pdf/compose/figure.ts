// Composes figures: a picture, whole and never larger than its pixels allow, with its caption.
import type { Block, Container, PictureBlock } from '../../document/tree.ts';
import { sizeOf } from '../../picture/picture.ts';
import { PAGE_SIZES, type Theme } from '../../theme/theme.ts';
import { type Composer, type Place, placeIn, stacked } from './composer.ts';
import { composeDrawnTexts } from './drawn-texts.ts';
import type { CanvasNode, Composed, StackNode } from './node.ts';
import { blockStyle } from './style.ts';

/** Points a pixel at most, which is 96 pixels an inch: coarser looks wrong in print. */
const POINTS_A_PIXEL = 0.75;
/** The most of a page's height that a picture may take: its caption and a head stand with it. */
const PAGE_PART = 0.5;

/** Space above a figure. */
export const FIGURE_BEFORE = 13.5;
/** Space between two pictures beside one another. */
const GUTTER = 12;
/** A picture hangs from the height of a head's capitals. */
const HANG = 7.5;
/** The most that the mark of a house may take above the title. */
const LOGO = { width: 190, height: 34 };
/** Of a change bar. */
export const BAR_WIDTH = 1.75;

/** A figure or its caption: a stack of what is in it. */
export function composeFigure(
  composer: Composer,
  block: Container,
  outer: Place,
): Composed<StackNode> {
  const place = placeIn(outer, block);
  // A caption inside the Figure element would be replaced by the alternative text.
  const type = block.kind === 'caption' ? 'Caption' : 'Div';
  const parent = composer.structure.add(type, place.parent, { lang: block.lang });
  const children = dataLast(block.children).map((child) =>
    child.kind === 'picture' ? pictureOf(block, child) : child,
  );
  const own = block.kind === 'figure' ? FIGURE_BEFORE : 4.5;
  const [name = ''] = block.classes;
  const _before = composer.theme.text[name]?.before ?? own;
  return stacked(composer.compose(children, { ...place, parent }), { _together: true, _before });
}

/** The way to the data of a drawing stands below what is said of it: in the caption, if there is one. */
function dataLast(blocks: readonly Block[]): Block[] {
  const isLink = ({ classes }: Block): boolean => classes.includes('data-link');
  const links = blocks.filter(isLink);
  const others = blocks.filter((each) => !isLink(each));
  const last = others.at(-1);
  if (links.length === 0 || last?.kind !== 'caption') return [...others, ...links];
  return [...others.slice(0, -1), { ...last, children: [...last.children, ...links] }];
}

/** The picture is where links to its figure lead, and carries its change bar. */
function pictureOf({ id, classes }: Container, picture: PictureBlock): PictureBlock {
  return { ...picture, classes, ...(id !== undefined && { id: picture.id ?? id }) };
}

/** The picture itself, at its place in the flow. */
export function composePicture(
  composer: Composer,
  block: PictureBlock,
  outer: Place,
): Composed<CanvasNode>[] {
  const place = placeIn(outer, block);
  const picture = composer.pictures.get(block.file);
  if (picture === undefined) {
    composer.diagnostics.push({
      code: 'template-picture',
      severity: 'error',
      message: `The template shows the picture “${block.file}”, which is none of the brief's pictures`,
      file: `${composer.theme.name}/template.yaml`,
      hint: 'write src="{{file}}" of a figure, or src="{{organisation.logo}}"',
    });
    return [];
  }
  const isLogo = block.classes.includes('logo');
  const room = isLogo ? LOGO : roomFor(composer, place);
  const size = sizeOf(picture);
  const most = picture.kind === 'pixels' ? POINTS_A_PIXEL : Number.POSITIVE_INFINITY;
  const scale = Math.min(room.width / size.width, room.height / size.height, most);
  const attributes = { alt: block.alt, box: {} };
  const figure = composer.structure.add('Figure', place.parent, attributes);
  if (block.id) composer.structure.places.set(block.id, figure);
  if (place.at !== undefined) composer.structure.fields.set(figure, place.at);
  const element = figure.index;
  const isMade = picture.kind === 'drawing' && picture.isMade === true;
  const index = composer.drawings.push({ file: block.file, at: place.at, isMade }) - 1;
  const texts =
    picture.kind === 'drawing' ? composeDrawnTexts(composer, picture, scale, figure, place) : [];
  const drawing = { picture, element, index, texts, ...(block.id && { destination: block.id }) };
  const box = { x: 0, y: 0, w: size.width * scale, h: size.height * scale };
  const rect = {
    type: 'rect' as const,
    x: -GUTTER / 2,
    y: 0,
    w: BAR_WIDTH,
    h: box.h,
    color: composer.theme.colours['ink']!,
  };
  const canvas = [
    { type: 'rect' as const, ...box, _picture: drawing },
    ...(block.classes.includes('changed') ? [rect] : []),
  ];
  const style = isLogo ? blockStyle(composer.theme, ['organisation'], 0) : undefined;
  return [{ node: { canvas }, ascent: HANG, ...(style && { style }) }];
}

/** The most that a figure may take. */
function roomFor({ theme }: Composer, { atMargin, width }: Place) {
  const { full, half, height } = figureRoom(theme);
  return { width: atMargin ? full : Math.min(width, half), height };
}

/** The width of a figure, and of one beside another, and the most that is left for its height. */
export function figureRoom({ grid, page, enlarged }: Theme): {
  readonly full: number;
  readonly half: number;
  readonly height: number;
} {
  const { text = 0, d = 0, right = 0 } = grid;
  const height = (PAGE_SIZES[page.size].height - page.top - page.bottom) * PAGE_PART;
  const full = right - text;
  // In large print nothing stands beside another.
  return { full, half: enlarged ? full : right - d - GUTTER, height };
}
