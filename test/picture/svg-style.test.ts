// The style of drawings: every colour that CSS knows, the cascade, and refusal of all that is not understood.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DrawnPicture } from '../../src/picture/picture.ts';
import { readPicture } from '../../src/picture/read-pictures.ts';
import { svg } from './pictures.ts';

/** The attributes of each `rect` of a drawing as it goes into documents. */
function rects(body: string): Record<string, string>[] {
  const { picture, problem } = readPicture(svg(body));
  expect(problem).toBeUndefined();
  const written = (picture as DrawnPicture).svg;
  return [...written.matchAll(/<rect([^>]*)>/g)].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
    ),
  );
}

test.each([
  ['hsl(200,80%,40%)', '#1481b8', undefined],
  ['hsl(200deg 80% 40% / 50%)', '#1481b8', '0.5'],
  ['hsla(0.5turn, 100%, 50%, .25)', '#00ffff', '0.25'],
  ['hwb(200 10% 20%)', '#1a91cc', undefined],
  ['#f008', '#ff0000', '0.5333'],
  ['#FF000080', '#ff0000', '0.502'],
  ['#abc', '#aabbcc', undefined],
  ['rgb(255 0 0 / 50%)', '#ff0000', '0.5'],
  ['RGBA(255, 0, 0, .5)', '#ff0000', '0.5'],
  ['rgb(100%, 0%, 0%)', '#ff0000', undefined],
  ['rgb(300, -5, 0)', '#ff0000', undefined],
  ['RED', '#ff0000', undefined],
  ['Red', '#ff0000', undefined],
  [' RebeccaPurple ', '#663399', undefined],
  ['lab(50% 40 20)', '#b95857', undefined],
  ['color(srgb 1 0 0)', '#ff0000', undefined],
  ['transparent', 'none', undefined],
  ['none', 'none', undefined],
  ['CURRENTCOLOR', 'currentColor', undefined],
  ['url(#a)', 'url(#a)', undefined],
  ['url(#a) Red', 'url(#a) #ff0000', undefined],
])('the colour %s is %s with opacity %s', (colour, hex, opacity) => {
  const ways = [
    `<rect fill="${colour}"/>`,
    `<rect style="fill:${colour}"/>`,
    `<style>rect { fill: ${colour} }</style><rect/>`,
  ];
  for (const way of ways) {
    const [rect] = rects(way);
    expect([rect!['fill'], rect!['fill-opacity'], rect!['style']]).toEqual([
      hex,
      opacity,
      undefined,
    ]);
  }
});

test.each([
  ['<rect fill-opacity="50%"/>', { 'fill-opacity': '0.5' }],
  ['<rect opacity="25%"/>', { opacity: '0.25' }],
  ['<rect fill="rgb(0 0 0 / 50%)" fill-opacity=".5"/>', { 'fill-opacity': '0.25' }],
  ['<g fill="rgb(0 0 0 / 50%)"><rect fill="red"/></g>', { fill: '#ff0000', 'fill-opacity': '1' }],
  ['<g fill="rgb(0 0 0 / 50%)"><rect fill-opacity=".5"/></g>', { 'fill-opacity': '0.25' }],
  ['<g fill-opacity=".5"><rect fill="red"/></g>', { fill: '#ff0000' }],
  ['<style>.z .y{fill:red}</style><g class="z"><g><rect class="y"/></g></g>', { fill: '#ff0000' }],
  ['<style>.z > .y{fill:red}</style><g class="z"><rect class="x y"/></g>', { fill: '#ff0000' }],
  [
    '<style>.a{fill:red !important}</style><rect class="a" style="fill:blue"/>',
    { fill: '#ff0000' },
  ],
  [
    '<style>.a{fill:red}</style><rect class="a" style="fill:blue" fill="green"/>',
    { fill: '#0000ff' },
  ],
  ['<style>.a{fill:red} rect{fill:blue}</style><rect class="a"/>', { fill: '#ff0000' }],
  ['<style>#b{fill:red} .a.c{fill:blue}</style><rect id="b" class="a c"/>', { fill: '#ff0000' }],
  ['<style>rect{fill:red} rect:hover{fill:blue}</style><rect/>', { fill: '#ff0000' }],
  ['<style>/* a; b{} */ rect /* c */ {fill: /* d */ red;}</style><rect/>', { fill: '#ff0000' }],
  ['<style>a, rect, .b {fill:red}</style><rect/>', { fill: '#ff0000' }],
  ['<style><![CDATA[ .st0{fill:#F00;} ]]></style><rect class="st0"/>', { fill: '#ff0000' }],
  [
    '<style>@charset "utf-8"; * {stroke-linejoin: round}</style><rect/>',
    { 'stroke-linejoin': 'round' },
  ],
  [
    '<rect style="font-family: x; fill: red; -inkscape-font-specification: y"/>',
    { fill: '#ff0000' },
  ],
  ['<rect style="mix-blend-mode: normal; fill: red"/>', { fill: '#ff0000' }],
])('%s is drawn as a browser does', (body, wanted) => {
  expect(rects(body)[0]).toMatchObject(wanted);
});

test('an inherited colour leaves its opacity alone', () => {
  expect(rects('<g fill-opacity=".5"><rect fill="red"/></g>')[0]).not.toHaveProperty(
    'fill-opacity',
  );
});

test.each([
  [
    '\n\n<rect fill="rgb(1 2, 3)"/>',
    'the colour “rgb(1 2, 3)” of the drawing is not understood (line 3)',
  ],
  ['<rect fill="color-mix(in srgb, red, blue)"/>', 'the colour'],
  ['<rect fill="Canvas"/>', 'the colour “Canvas”'],
  ['<rect fill="constructor"/>', 'the colour “constructor”'],
  ['<rect fill="context-stroke"/>', 'the colour'],
  ['<rect fill="var(--a)"/>', 'fill: var(--a)'],
  ['<rect fill-opacity="half"/>', 'fill-opacity: half'],
  [
    '<style>\nrect{fill:red}\n\n@media print{rect{fill:blue}}</style><rect/>',
    '@media print” of the drawing is not understood (line 4)',
  ],
  ['<style>rect:first-child{fill:red}</style><rect/>', 'the selector rect:first-child'],
  ['<style>rect + rect{fill:red}</style><rect/>', 'the selector'],
  ['<style>rect[width]{fill:red}</style><rect/>', 'the selector'],
  [
    '<style>rect{\n  fill:red;\n  mix-blend-mode: multiply\n}</style><rect/>',
    'mix-blend-mode: multiply of the drawing is not understood (line 3)',
  ],
  ['<rect style="transform: rotate(45deg)"/>', 'transform: rotate(45deg)'],
  ['<rect vector-effect="non-scaling-stroke"/>', 'vector-effect'],
  ['<rect clip-path="inset(10px)"/>', 'clip-path: inset(10px)'],
  ['<style>rect{clip-path:circle(40%)}</style><rect/>', 'clip-path: circle(40%)'],
  ['<rect mask="linear-gradient(red, blue)"/>', 'mask: linear-gradient'],
  ['<style>rect{fill:red</style><rect/>', 'the style'],
  ['<style>fill:red</style><rect/>', 'the style'],
  ['<style>rect{fill red}</style><rect/>', 'the style “fill red”'],
  ['<use href="#a" fill="#0008"/><rect id="a"/>', 'a transparent colour on <use>'],
])('%j is refused, not drawn otherwise', (body, words) => {
  expect(readPicture(svg(body)).problem).toContain(words);
});

test('whatever stands in a style, it is drawn or refused', () => {
  const token = fc.constantFrom(
    '{',
    '}',
    ';',
    ':',
    '/*',
    '*/',
    '(',
    ')',
    'rect',
    '.a',
    '@media',
    'fill',
    'red',
    ' ',
    '!important',
    ',',
    '>',
    '"',
    '\n',
    '<!--',
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 30 }), (tokens) => {
      const css = tokens.join('').replaceAll('<', '&lt;');
      const { picture, problem } = readPicture(svg(`<style>${css}</style><rect class="a"/>`));
      expect(picture !== undefined || typeof problem === 'string').toBe(true);
    }),
    { numRuns: 1000, seed: 3 },
  );
});

test.each([
  ['a style sheet without an end', `<style>${'a'.repeat(1_500_000)}</style>`, 'is not understood'],
  ['brackets without end', `<rect style="fill:${'('.repeat(1_500_000)}"/>`, 'is not understood'],
  ['comments without end', `<style>${'/*'.repeat(700_000)}</style>`, 'is not understood'],
  [
    'rules for everything',
    `<style>${'*{fill:red}'.repeat(20_000)}</style>${'<rect/>'.repeat(20_000)}`,
    'is too intricate',
  ],
])('%s does not take long, and is refused', (_, body, words) => {
  const { picture, problem } = readPicture(svg(body));
  expect(picture).toBeUndefined();
  expect(problem).toContain(words);
});
