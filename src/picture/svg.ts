// SVG: shapes and lines of text. What could read, fetch or run is refused, and what is not understood;
// what is drawn later is written anew from what was checked here.
import { Parser } from 'htmlparser2';
import { type DrawnPicture, type DrawnText, PictureFault } from './picture.ts';
import { checkReferences, type SvgElement, TEXT_NODE, tooIntricate } from './svg-references.ts';
import { lineCounter } from './svg-rules.ts';
import { withStyle } from './svg-style.ts';
import { readTexts } from './svg-texts.ts';
import { escaped, writtenTexts } from './write-svg-texts.ts';

const MAX_BYTES = 2 * 1024 * 1024;
const MAX_ELEMENTS = 50_000;
const MAX_DEPTH = 100;

const SHAPES = new Set(
  'svg g defs symbol use path rect circle ellipse line polyline polygon linearGradient radialGradient stop clipPath mask pattern marker style text tspan'.split(
    ' ',
  ),
);
/** Words about the drawing, and what editors keep in it for themselves. */
const LEFT_OUT = /^(?:title|desc|metadata|.+:.+)$/;

/** Browsers draw nothing of a file with a prefix that it does not declare. */
const NAMESPACES: Readonly<Record<string, string>> = {
  xmlns: 'http://www.w3.org/2000/svg',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
};

const REFUSALS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  tspan: ['the drawing holds a part of a text outside texts', 'export it once more as plain SVG'],
  textPath: [
    'the drawing holds text along a curve',
    'convert that text to paths (Inkscape: Path, Object to Path) and say its words in `alt`',
  ],
  image: [
    'the drawing holds another picture',
    'give that picture as a figure of its own, or trace it',
  ],
  script: ['the drawing holds a script', 'export it once more as plain SVG'],
  foreignObject: ['the drawing holds parts of a web page', 'export it once more as plain SVG'],
  filter: [
    'the drawing uses filters such as shadows, which a PDF cannot hold',
    'take the effects off, or export it as PNG',
  ],
};

/** Reads an SVG file; `settle` may say more of its texts than it does itself. */
export function readSvg(
  bytes: Uint8Array,
  settle: (text: DrawnText) => DrawnText = (text) => text,
): DrawnPicture {
  if (bytes.length > MAX_BYTES)
    throw new PictureFault('the drawing is larger than 2 MB', 'export it as PNG');
  const parsed = parse(decoded(bytes));
  checkReferences(parsed);
  const root = withStyle(parsed);
  const { width, height } = sizeOf(root);
  const texts = readTexts(root, boxOf(root)).map(settle);
  const start = `<svg${attributesOf({ ...root.attributes, ...NAMESPACES })}>`;
  const shapes = root.children.map(written).join('');
  return {
    kind: 'drawing',
    mediaType: 'image/svg+xml',
    ...{ width, height, texts },
    svg: `${start}${shapes}</svg>`,
    file: new TextEncoder().encode(`${start}${shapes}${writtenTexts(texts, boxOf(root))}</svg>`),
  };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PictureFault('the drawing is not encoded as UTF-8', 'save it as UTF-8');
  }
}

function parse(text: string): SvgElement {
  if (/<!ENTITY/i.test(text))
    throw new PictureFault('the drawing defines entities', 'export it once more as plain SVG');
  const top: SvgElement = { name: '', attributes: {}, children: [], line: 1, css: '' };
  const lineAt = lineCounter(text);
  const open: SvgElement[] = [top];
  let count = 0;
  let skipped = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipped > 0 || LEFT_OUT.test(name)) {
          skipped += 1;
          return;
        }
        count += 1;
        if (count > MAX_ELEMENTS || open.length > MAX_DEPTH) throw tooIntricate();
        const isInText = ['text', 'tspan'].includes(open.at(-1)!.name);
        if (name === 'tspan' && !isInText) throw new PictureFault(...REFUSALS['tspan']!);
        const element = {
          name: shape(name),
          attributes: kept(attributes),
          children: [],
          line: lineAt(parser.startIndex),
          css: '',
        };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      ontext(words) {
        const around = open.at(-1)!;
        if (skipped > 0) return;
        const line = lineAt(parser.startIndex);
        if (around.name === 'style') {
          around.cssLine ??= line;
          checkValue(words);
          around.css += words;
        } else if (around.name === 'text' || around.name === 'tspan')
          around.children.push({ ...NO_TEXT, words, line });
      },
      onclosetag() {
        if (skipped > 0) skipped -= 1;
        else if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  const root = top.children[0];
  if (root?.name !== 'svg')
    throw new PictureFault('the file is no SVG drawing', 'export it once more as plain SVG');
  return root;
}

const NO_TEXT = { name: TEXT_NODE, attributes: {}, children: [], css: '' };

function shape(name: string): string {
  if (SHAPES.has(name)) return name;
  const [message, hint] = REFUSALS[name] ?? [
    `the drawing holds <${name.slice(0, 40)}>, which cannot be drawn`,
    'export it once more as plain SVG, or as PNG',
  ];
  throw new PictureFault(message, hint);
}

function kept(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (/^on/i.test(name)) throw new PictureFault(...REFUSALS['script']!);
    if (name === 'filter') throw new PictureFault(...REFUSALS['filter']!);
    const isLink = name === 'href' || name === 'xlink:href';
    if (name.includes(':') && !isLink) continue;
    if (isLink && !value.startsWith('#')) throw outside();
    checkValue(value);
    result[isLink ? 'xlink:href' : name] = value;
  }
  return result;
}

/** Neither an address outside the drawing nor a colour that has no place in the document. */
function checkValue(value: string): void {
  for (const [, target = ''] of value.matchAll(/url\s*\(\s*["']?\s*(.?)/gis))
    if (target !== '#') throw outside();
  if (/@import|expression\s*\(/i.test(value)) throw outside();
  if (/\bcmyk|device-/i.test(value))
    throw new PictureFault('the drawing has CMYK colours', 'convert its colours to RGB');
}

/** Where the drawing's own measure begins: its corner at the left and top. */
function boxOf({ attributes }: SvgElement): { x: number; y: number } {
  const [x = 0, y = 0] = numbersOf(attributes['viewBox']);
  return { x, y };
}

function numbersOf(box: string | undefined): number[] {
  return box === undefined || box.trim() === ''
    ? []
    : box
        .trim()
        .split(/[\s,]+/)
        .map(Number);
}

function sizeOf({ attributes }: SvgElement): { width: number; height: number } {
  const [, , boxWidth, boxHeight] = numbersOf(attributes['viewBox']);
  const width = boxWidth ?? pixels(attributes['width']);
  const height = boxHeight ?? pixels(attributes['height']);
  if (width > 0 && height > 0 && width < 1e6 && height < 1e6) return { width, height };
  throw new PictureFault('the drawing does not say its size', 'give its <svg> a viewBox');
}

function pixels(length: string | undefined): number {
  return Number(/^\s*(\d+(?:\.\d+)?)\s*(?:px|pt)?\s*$/.exec(length ?? '')?.[1] ?? 0);
}

function written({ name, attributes, children }: SvgElement): string {
  if (name === 'text') return '';
  return `<${name}${attributesOf(attributes)}>${children.map(written).join('')}</${name}>`;
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function outside(): PictureFault {
  return new PictureFault(
    'the drawing refers to something outside itself',
    'export it once more with everything in it',
  );
}
