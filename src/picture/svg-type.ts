// What the style of a drawing says of type: size, weight, family, where a text stands to its point.
import type { SvgElement } from './svg-references.ts';
import { type Declaration, excerpt, readDeclarations, unknown } from './svg-rules.ts';

/** How words are set; inherited, but for what moves a baseline. */
export interface TypeStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly families: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly rtl: boolean;
  readonly tracking: number;
  /** How far below its point the baseline stands, in parts of the size. */
  readonly hang: number;
  readonly inCapitals: boolean;
}

/** CSS's own initial values. */
export const INITIAL_TYPE: TypeStyle = {
  size: 16,
  bold: false,
  italic: false,
  families: [],
  anchor: 'start',
  rtl: false,
  tracking: 0,
  hang: 0,
  inCapitals: false,
};

/** Where the baseline is below a point that is no baseline itself, in parts of the size. */
const HANGS: Readonly<Record<string, number>> = {
  auto: 0,
  alphabetic: 0,
  baseline: 0,
  'no-change': 0,
  middle: 0.25,
  central: 0.35,
  hanging: 0.72,
  'text-before-edge': 0.9,
  'before-edge': 0.9,
  'text-top': 0.9,
  'text-after-edge': -0.25,
  'after-edge': -0.25,
  'text-bottom': -0.25,
  ideographic: -0.25,
};

type Read = (value: string, style: TypeStyle) => Partial<TypeStyle> | undefined;

const only =
  (values: RegExp): Read =>
  (value) =>
    values.test(value) ? {} : undefined;
const baseline: Read = (value) => (Object.hasOwn(HANGS, value) ? { hang: HANGS[value]! } : undefined); // biome-ignore format: short

const READERS: Readonly<Record<string, Read>> = {
  'font-size': (value, { size }) => asSize(lengthOf(value, size)),
  'font-weight': (value, { bold }) => {
    if (/^\d+$/.test(value)) return { bold: Number(value) >= 600 };
    if (value === 'lighter' && bold) return undefined;
    return /^(?:normal|bold|bolder|lighter)$/.test(value)
      ? { bold: value.startsWith('bold') }
      : undefined;
  },
  'font-style': (value) =>
    /^(?:normal|italic|oblique\b.*)$/.test(value) ? { italic: value !== 'normal' } : undefined,
  'font-family': (value) => ({ families: familiesOf(value) }),
  'font-variant': only(/^(?:normal|none)$/),
  'font-stretch': only(/^(?:normal|100%|condensed|semi-condensed)$/),
  'text-anchor': (value) =>
    value === 'start' || value === 'middle' || value === 'end' ? { anchor: value } : undefined,
  direction: (value) => (/^(?:ltr|rtl)$/.test(value) ? { rtl: value === 'rtl' } : undefined),
  'unicode-bidi': only(/^(?:normal|embed|isolate|plaintext)$/),
  'letter-spacing': (value, { size }) => {
    const tracking = value === 'normal' ? 0 : lengthOf(value, size);
    return tracking === undefined ? undefined : { tracking };
  },
  'word-spacing': only(/^(?:normal|0(?:px|pt|em)?)$/),
  'dominant-baseline': baseline,
  'alignment-baseline': baseline,
  'baseline-shift': only(/^(?:baseline|0(?:px|pt|em|%)?)$/),
  'writing-mode': only(/^(?:lr|lr-tb|horizontal-tb)$/),
  'text-decoration': only(/^none\b/),
  'text-decoration-line': only(/^none$/),
  'text-transform': (value) =>
    /^(?:none|uppercase)$/.test(value) ? { inCapitals: value === 'uppercase' } : undefined,
};

/** True for a property that says how words look. */
export function isOfType(name: string): boolean {
  return name === 'font' || Object.hasOwn(READERS, name);
}

/** The style of an element inside one of style `outer`. Throws at what is not understood. */
export function typeStyleOf({ type = new Map(), line }: SvgElement, outer: TypeStyle): TypeStyle {
  // What moves a baseline is not inherited, but a text hands it on to its parts.
  let style = outer;
  const read = (name: string, value: string, at: number): void => {
    if (/^(?:inherit|unset)$/.test(value)) return;
    const own = value === 'initial' ? {} : READERS[name]!(value, style);
    if (own === undefined) throw unknown(`${name}: ${excerpt(value)}`, at);
    style = { ...style, ...own };
  };
  const font = type.get('font');
  if (font) for (const each of longhands(font.value, font.line ?? line)) read(each.name, each.value, each.line); // biome-ignore format: short
  // Lengths count in parts of the element's own size.
  const size = type.get('font-size');
  if (size) read('font-size', clean(size.value), size.line);
  for (const [name, { value, line: at }] of type)
    if (name !== 'font' && name !== 'font-size')
      read(name, name === 'font-family' ? value : clean(value), at);
  return style;
}

function clean(value: string): string {
  return value.trim().toLowerCase();
}

/** `italic 600 10px/1.2 Arial`, taken apart. */
function longhands(value: string, line: number): Declaration[] {
  const [, before = '', size, family] =
    /^\s*((?:[a-z0-9]+\s+)*?)([\d.]+(?:px|pt|em|rem|%)?)(?:\s*\/\s*\S+)?\s+(.+)$/is.exec(value) ??
    [];
  if (size === undefined || family === undefined) throw unknown(`font: ${excerpt(value)}`, line);
  const words = before.toLowerCase().split(/\s+/).filter((word) => word !== '' && word !== 'normal'); // biome-ignore format: short
  const text = words.map((word) => {
    if (/^(?:italic|oblique)$/.test(word)) return `font-style: ${word};`;
    if (/^(?:bold|bolder|lighter|\d+)$/.test(word)) return `font-weight: ${word};`;
    throw unknown(`font: ${excerpt(value)}`, line);
  });
  const reset = 'font-style: normal; font-weight: normal;';
  return readDeclarations(
    `${reset}${text.join('')}font-size: ${size}; font-family: ${family}`,
    line,
  );
}

function familiesOf(value: string): string[] {
  return value
    .split(',')
    .map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .filter((name) => name !== '');
}

function asSize(size: number | undefined): Partial<TypeStyle> | undefined {
  return size !== undefined && size > 0 ? { size } : undefined;
}

const UNITS: Readonly<Record<string, number>> = { '': 1, px: 1, pt: 4 / 3, rem: 16 };

/** A length in the drawing's own unit; `em` is what `1em` is. */
export function lengthOf(text: string, em: number): number | undefined {
  const [, digits, unit = ''] =
    /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(px|pt|rem|em|%)?\s*$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const name = unit.toLowerCase();
  if (name === 'em') return Number(digits) * em;
  return Number(digits) * (name === '%' ? em / 100 : UNITS[name]!);
}
