// How a series looks, so that it is told from the others in grey too: colour, hatch, dash and dot.
import { contrastRatio, readableShade } from '../../theme/contrast.ts';
import { type Box, type Hatch, hatchPath } from '../hatch.ts';
import type { Ink } from '../look.ts';
import { element } from '../svg.ts';

const BLACK = '#000000';
const TEXT_CONTRAST = 4.5;
/** The first two are plain: light and dark are enough for them. */
const HATCHES: readonly (Hatch | undefined)[] = [undefined, undefined, 'rising', 'level'];
const DASHES: readonly (string | undefined)[] = [undefined, '5 2', '1.5 1.5', '6 2 1.5 2'];

export function colourOf(ink: Ink, index: number): string {
  return ink.series[index % ink.series.length]!;
}

/** The colour of words in the colour of a series: dark enough to be read. */
export function wordColourOf(ink: Ink, index: number): string {
  const colour = colourOf(ink, index);
  if (contrastRatio(colour, ink.paper) >= TEXT_CONTRAST) return colour;
  return readableShade(colour, ink.paper, BLACK, TEXT_CONTRAST);
}

export function dashOf(index: number): string | undefined {
  return DASHES[index % DASHES.length];
}

/** An area of a series: a bar, a segment, a square. */
export function area(box: Box, ink: Ink, index: number): string {
  const colour = colourOf(ink, index);
  const hatch = HATCHES[index % HATCHES.length];
  const { x, y, width, height } = box;
  if (width <= 0 || height <= 0) return '';
  if (hatch === undefined) return element('rect', { x, y, width, height, fill: colour });
  const edge = 0.4;
  const inner = { x: x + edge, y: y + edge, width: width - 2 * edge, height: height - 2 * edge };
  if (inner.width <= 0 || inner.height <= 0)
    return element('rect', { x, y, width, height, fill: colour });
  return (
    element('rect', { ...inner, fill: ink.paper, stroke: colour, 'stroke-width': 2 * edge }) +
    element('path', {
      d: hatchPath(inner, hatch, 2.4),
      stroke: colour,
      'stroke-width': 0.9,
      fill: 'none',
    })
  );
}

/** Words in an area: their colour, and whether they need ground of their own. */
export function onArea(
  ink: Ink,
  index: number,
): { readonly fill: string; readonly ground: boolean } {
  const isHatched = HATCHES[index % HATCHES.length] !== undefined;
  if (isHatched) return { fill: ink.text, ground: true };
  const colour = colourOf(ink, index);
  if (contrastRatio(ink.paper, colour) >= TEXT_CONTRAST) return { fill: ink.paper, ground: false };
  const isDark = contrastRatio(ink.text, colour) >= TEXT_CONTRAST;
  return { fill: isDark ? ink.text : BLACK, ground: false };
}

/** A dot of a series: a disc, a ring, a square, a diamond. */
export function dot(x: number, y: number, radius: number, ink: Ink, index: number): string {
  const colour = colourOf(ink, index);
  switch (index % 4) {
    case 0:
      return element('circle', { cx: x, cy: y, r: radius, fill: colour });
    case 1:
      return element('circle', {
        ...{ cx: x, cy: y, r: radius - 0.6, fill: ink.paper },
        ...{ stroke: colour, 'stroke-width': 1.4 },
      });
    case 2:
      return element('rect', {
        ...{ x: x - radius * 0.88, y: y - radius * 0.88 },
        ...{ width: radius * 1.76, height: radius * 1.76, fill: colour },
      });
    default: {
      const r = radius * 1.2;
      const d = `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;
      return element('path', { d, fill: colour });
    }
  }
}
