// What a theme says of colours, fonts, text and columns, as CSS.
import { readableTint } from '../theme/contrast.ts';
import { familyKind, familyName } from '../theme/font-names.ts';
import type { FontFamily, TableStyle, TextStyle, Theme } from '../theme/theme.ts';

const PAPER = '#FFFFFF';
const NIGHT = '#16181B';
/** By night the main text stands out more than the rest, and lines less, in whatever colour by day. */
const NIGHT_CONTRAST: Readonly<Record<string, number>> = { ink: 13 };
const NIGHT_LINES: Readonly<Record<string, number>> = {
  section: 3,
  row: 1.8,
  tint: 1.1,
  bracket: 1.6,
};
/** No text is smaller than this, in `rem`. */
const SMALLEST = 0.8;

/** Fonts that readers are likely to have, where they lack the theme's own. */
const STACKS = {
  serif: 'Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif',
  mono: 'ui-monospace, Consolas, monospace',
  sans: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
} as const;

/** Custom properties by day and by night, then a rule for each text style and table. */
export function themeRules(theme: Theme): string {
  const names = Object.entries({ ...theme.colours, tint: readableTint(theme) });
  const night = names.map(([name, colour]) => [name, byNight(name, colour)] as const);
  const fonts = Object.entries(theme.fonts).map(
    ([name, font]) => `--${name}:${stackOf(name, font)}`,
  );
  return [
    `:root{color-scheme:light dark;--paper:${PAPER};${variables(names)};${fonts.join(';')}}`,
    `@media screen and (prefers-color-scheme:dark){:root{--paper:${NIGHT};${variables(night)}}}`,
    ...Object.entries(theme.text).map(([name, style]) => textRule(theme, name, style)),
    ...Object.entries(theme.tables).flatMap(([name, style]) => columnRules(name, style)),
    ...Object.entries(theme.marking).map(
      ([label, colour]) => `.${markingClass(label)}{color:${colour};background:#000}`,
    ),
  ].join('\n');
}

function byNight(name: string, colour: string): string {
  const line = NIGHT_LINES[name];
  return line === undefined
    ? onDark(colour, NIGHT, NIGHT_CONTRAST[name])
    : onDark(NIGHT, NIGHT, line);
}

/** The class of a marking such as `AMBER+STRICT`. */
export function markingClass(label: string): string {
  return `tlp-${label.toLowerCase().replace(/[^a-z]+/g, '-')}`;
}

function variables(colours: readonly (readonly [string, string])[]): string {
  return colours.map(([name, colour]) => `--${name}:${colour}`).join(';');
}

function stackOf(name: string, family: FontFamily): string {
  return `"${familyName(family)}",${STACKS[familyKind(name, family)]}`;
}

function textRule(theme: Theme, name: string, style: TextStyle): string {
  const selector = /^(?:h[1-6]|p|li)$/.test(name) ? name : (ELEMENTS[name] ?? `.${name}${TEXT}`);
  const base = theme.text['default']?.size ?? 10;
  const { font, bold, italic, size, leading, colour, tracking, features } = style;
  const long = style.long?.at(-1)?.size;
  const rules = [
    font && `font-family:var(--${font})`,
    size && `font-size:${sizeRule(size / base, (long ?? size) / base)}`,
    size && leading && `line-height:${round(leading / size)}`,
    bold !== undefined && `font-weight:${bold ? 600 : 400}`,
    italic !== undefined && `font-style:${italic ? 'italic' : 'normal'}`,
    colour && `color:var(--${colour})`,
    tracking && size && `letter-spacing:${round(tracking / size)}em`,
    style.underline && 'text-decoration:underline',
    style.ground && `background:var(--${style.ground});print-color-adjust:exact`,
    features && `font-variant-numeric:${features.includes('onum') ? 'oldstyle-nums' : 'normal'}`,
  ];
  return `${selector}{${rules.filter(Boolean).join(';')}}`;
}

/** A section or table may have the name of a text style. */
const TEXT = ':where(:not(section,div,table,ul,ol))';
const ELEMENTS: Readonly<Record<string, string>> = { default: 'body' };

// Large type shrinks on narrow screens as it does for long texts on the page.
function sizeRule(largest: number, smallest: number): string {
  const size = Math.max(SMALLEST, largest);
  if (size < 1.6) return `${round(size)}rem`;
  const least = Math.min(smallest, 1.25 + size / 5);
  return `clamp(${round(least)}rem,${round(size * 1.7)}vw + .6rem,${round(size)}rem)`;
}

// Shares of the table's width, as on the page.
function columnRules(name: string, { columns, fit }: TableStyle): string[] {
  if (fit) return [];
  const all = columns.reduce((sum, width) => sum + width, 0);
  return columns.map((width, index) => {
    const share = Math.round((width / all) * 1000) / 10;
    return `.${name}>*>tr:first-child>:nth-child(${index + 1}):not([colspan]){width:${share}%}`;
  });
}

function round(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

type Rgb = readonly [number, number, number];

/** Contrast of text that anybody can read, above the 4.5 of WCAG 1.4.3. */
const READABLE = 7;

/** `colour` (`#RRGGBB`) mixed with white until it stands out from `ground`. */
export function onDark(colour: string, ground: string, contrast: number = READABLE): string {
  const under = luminance(read(ground));
  const own = read(colour);
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = own.map((part) => Math.round(part + (255 - part) * share)) as unknown as Rgb;
    if ((luminance(mixed) + 0.05) / (under + 0.05) >= contrast) return write(mixed);
  }
  return '#FFFFFF';
}

function read(colour: string): Rgb {
  const part = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

function write(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
