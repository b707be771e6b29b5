import { describe, expect, it } from 'vitest';
import type { DrawnPicture, DrawnText } from '../../src/picture/picture.ts';
import { readPicture } from '../../src/picture/read-pictures.ts';
import { svg } from './pictures.ts';

function drawn(inside: string): DrawnPicture {
  const { picture, problem } = readPicture(svg(inside));
  expect(problem).toBeUndefined();
  return picture as DrawnPicture;
}
const texts = (inside: string): readonly DrawnText[] => drawn(inside).texts;
const only = (inside: string): DrawnText => {
  const all = texts(inside);
  expect(all).toHaveLength(1);
  return all[0]!;
};
const words = ({ spans }: DrawnText): string => spans.map((span) => span.words).join('|');

describe('texts in SVG', () => {
  it('stand where transforms, moves and baselines put them', () => {
    const text = only(
      '<g transform="translate(10 20) scale(2)"><text x="5" y="6" dx="1" dy="0.5em" font-size="8" text-anchor="end">x</text></g>',
    );
    expect(text).toMatchObject({ x: 22, y: 40, anchor: 'end', angle: 0, spans: [{ size: 16 }] });
    expect(only('<text x="4" y="10" font-size="10" dominant-baseline="central">x</text>').y).toBe(13.5); // biome-ignore format: short
  });

  it('are turned as they are turned there', () => {
    const text = only('<text transform="rotate(-90 30 100)" x="30" y="100">x</text>');
    expect(text).toMatchObject({ x: 30, y: 100, angle: -90 });
    const other = only('<text transform="translate(7,8) rotate(30)">x</text>');
    expect(other).toMatchObject({ x: 7, y: 8, angle: 30 });
  });

  it('take their style from sheets, elements around them and short forms', () => {
    const sheet =
      '<style>.tick text{font:italic bold 10px/1.2 "Open Sans", Arial;fill:#555}</style>';
    expect(only(`${sheet}<g class="tick"><text>x</text></g>`).spans[0]).toMatchObject({
      size: 10,
      bold: true,
      italic: true,
      fill: '#555555',
      families: ['Open Sans', 'Arial'],
    });
    const faint = '<g fill="red" opacity="0.5"><text fill-opacity="0.5">x</text></g>';
    expect(only(faint).spans[0]).toMatchObject({ fill: '#ff0000', opacity: 0.25, size: 16 });
    expect(only('<text style="text-transform:uppercase">straße</text>').spans[0]!.words).toBe('STRASSE'); // biome-ignore format: short
  });

  it('are lines, each with its parts', () => {
    const [first, second] = texts(`<text x="1" y="20">
      Wide <tspan font-weight="700">and</tspan> CO<tspan dy="3" font-size="8">2</tspan>
      <tspan x="1" dy="12">low</tspan></text>`);
    expect(words(first!)).toBe('Wide |and| CO|2');
    expect(first!.spans.map(({ drop, bold }) => [drop, bold])).toEqual([
      [0, false],
      [0, true],
      [0, false],
      [3, false],
    ]);
    expect([words(second!), second!.y]).toEqual(['low', 35]);
  });

  it('run from right to left where the drawing says so', () => {
    expect(only('<text x="9" direction="rtl">كيلد</text>')).toMatchObject({
      rtl: true,
      anchor: 'end',
    });
  });

  it('are not there where they are hidden', () => {
    expect(texts('<g display="none"><text>x</text></g><text visibility="hidden">x</text>')).toEqual(
      [],
    );
    expect(texts('<text fill="none">x</text><text>  </text>')).toEqual([]);
    expect(texts('<g visibility="hidden"><text visibility="visible">x</text></g>')).toHaveLength(1);
  });

  it('are written so that they read the same', () => {
    const once = drawn(
      '<text transform="rotate(30 4 5)" x="4" y="5" font-family="Open Sans">a &lt; <tspan dy="-3" fill="red">b</tspan></text><rect width="4" height="4"/>',
    );
    const again = readPicture(once.file).picture as DrawnPicture;
    expect(again.texts).toEqual(once.texts);
    expect(new TextDecoder().decode(again.file)).toBe(new TextDecoder().decode(once.file));
    expect(once.svg).not.toContain('<text');
  });

  it.each([
    ['<text x="1 2 3">abc</text>', 'letter by letter (line 1)'],
    ['<text rotate="10">abc</text>', 'turned letter by letter'],
    ['<g transform="scale(1 2)"><text>x</text></g>', 'stretched, skewed or mirrored'],
    ['<g transform="scale(-1 1)"><text>x</text></g>', 'stretched, skewed or mirrored'],
    ['<text transform="turn(3)">x</text>', 'transform="turn(3)" of the drawing is not understood'],
    ['<text stroke="white">x</text>', 'drawn with an outline'],
    ['<text fill="url(#a)">x</text>', 'filled with a pattern or gradient'],
    ['<g clip-path="url(#a)"><text>x</text></g>', 'cut off or masked'],
    ['<defs><text id="a">x</text></defs><use href="#a"/>', 'drawn by reference'],
    ['<g id="a"><text>x</text></g><use href="#a"/>', 'drawn by reference'],
    ['<text font-size="large">x</text>', 'font-size: large'],
    ['<text writing-mode="tb">x</text>', 'writing-mode: tb'],
    ['<text text-decoration="underline">x</text>', 'text-decoration: underline'],
    ['<text>a<rect/></text>', 'around <rect>'],
    ['<text>a<tspan y="3">b</tspan></text>', 'moved up or down in its line'],
    ['<text>a<tspan dx="3">b</tspan></text>', 'moved apart in its line'],
    [
      '<text>\n\n<tspan style="font: menu">b</tspan></text>',
      'font: menu of the drawing is not understood (line 3)',
    ],
  ])('are refused with their line: %s', (inside, message) => {
    expect(readPicture(svg(inside)).problem).toContain(message);
  });
});
