// A drawing with text stands in the page itself: its words can be found, copied and read aloud larger.
import type { PictureBlock } from '../document/tree.ts';
import type { DrawnPicture } from '../picture/picture.ts';
import { attributes } from './inlines.ts';

/** CSS pixels in a point, the unit of drawings that are made here. */
const PIXELS_A_POINT = 4 / 3;

/** The drawing as an element; `prefix` keeps its names apart from those of other drawings. */
export function writeDrawing(
  picture: DrawnPicture,
  { alt, classes, id }: PictureBlock,
  prefix: string,
): string {
  const scale = picture.isMade ? PIXELS_A_POINT : 1;
  const about = attributes({
    class: ['drawing', ...classes].join(' '),
    id,
    role: 'img',
    'aria-label': alt,
    width: Math.round(picture.width * scale),
    height: Math.round(picture.height * scale),
  });
  const svg = new TextDecoder().decode(picture.file);
  const end = svg.indexOf('>');
  // The size is that of the figure, and the language that of the page.
  const start = svg
    .slice('<svg'.length, end)
    .replace(/ (?:width|height|id|class|role)="[^"]*"/g, '');
  const viewBox = start.includes(' viewBox=') ? '' : attributes({ viewBox: `0 0 ${picture.width} ${picture.height}` }); // biome-ignore format: short
  return `<svg${about}${viewBox}${start}${withOwnNames(svg.slice(end), prefix)}`;
}

/** The markup with a prefix to all its ids, and to all that refer to them. */
function withOwnNames(svg: string, prefix: string): string {
  return svg.replace(/ ([a-zA-Z:-]+)="([^"]*)"/g, (whole, name: string, value: string) => {
    if (name === 'id') return ` id="${prefix}${value}"`;
    if (name === 'xlink:href') return ` href="#${prefix}${value.slice(1)}"`;
    if (!value.includes('url(')) return whole;
    const own = value.replace(/url\(\s*(?:&#34;|')?\s*#([^)'&]+?)\s*(?:&#34;|')?\s*\)/g, `url(#${prefix}$1)`); // biome-ignore format: short
    return ` ${name}="${own}"`;
  });
}
