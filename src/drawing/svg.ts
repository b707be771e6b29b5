// Writes SVG: elements with their attributes in the order given, numbers of three decimals at most.

/** What is undefined is left out. */
export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element; `children` are markup that was written here too. */
export function element(name: string, attributes: SvgAttributes, ...children: string[]): string {
  const written = Object.entries(attributes).flatMap(
    ([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? digits(value) : escaped(value)}"`], // biome-ignore format: short
  );
  const inside = children.join('');
  const start = `<${name}${written.join('')}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`;
}

/** Where a line of words stands and how it looks. */
export interface TextAttributes {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly weight?: 400 | 600;
  /** Which end of the words `x` is: their first letter unless told otherwise. */
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly transform?: string;
}

/** One line of words in the faces of the template. No words, no element. */
export function text(words: string, attributes: TextAttributes): string {
  const { x, y, size, weight = 400, anchor = 'start', fill, transform } = attributes;
  if (words === '') return '';
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      ...(weight !== 400 && { 'font-weight': weight }),
      ...(anchor !== 'start' && { 'text-anchor': anchor }),
      fill,
      transform,
    },
    escaped(words),
  );
}

/** A whole drawing of this size, in points. */
export function drawing(width: number, height: number, ...children: string[]): string {
  const viewBox = `0 0 ${digits(width)} ${digits(height)}`;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox, width, height },
    ...children,
  );
}

/** A number of three decimals at most, and never `-0`. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A drawing has ${value} for a number`);
  return String(Math.round(value * 1000) / 1000 + 0);
}

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
