// Colours of a theme that are too faint to read (WCAG 2.2, success criterion 1.4.3): an error, since no reader of the page can mend it.
import { largest, smallest } from '../diagnostics/extremes.ts';
import type { TextStyle, Theme } from './theme.ts';
import type { ThemeFault } from './theme-fault.ts';

/** Ratio of contrast that text of ordinary size needs, and text that is large (level AA). */
const ORDINARY_TEXT = 4.5;
const LARGE_TEXT = 3;
const PAPER = '#FFFFFF';
const BLACK = '#000000';

/** Drawn faintly behind the text, once more said in words. */
const ORNAMENT = new Set(['watermark']);
/** Set on black, and in a bar of the accent: not on paper. */
const ON_GROUNDS = new Set(['marking', 'bar']);

/** One fault a colour: of texts on paper, and of the marking on its black. */
export function contrastFaults(theme: Theme): ThemeFault[] {
  return [...textFaults(theme), ...markingFaults(theme)];
}

interface Use {
  /** A text style, or what is drawn. */
  readonly what: string;
  readonly paths: readonly (readonly string[])[];
  readonly needed: number;
}

/** What is drawn with meaning: change bars and scales, and what tells a section from the next. */
const DRAWN: Readonly<Record<string, string>> = {
  ink: 'bars and scales',
  accent: 'rules of sections',
};

function textFaults(theme: Theme): ThemeFault[] {
  return [...usesByColour(theme)].flatMap(([name, uses]) => {
    const colour = theme.colours[name] ?? BLACK;
    const ratio = contrastRatio(colour, PAPER);
    const faint = uses.filter(({ needed }) => ratio < needed);
    if (faint.length === 0) return [];
    const needed = largest(faint.map((use) => use.needed));
    return [
      {
        code: 'low-contrast' as const,
        paths: [['colours', name], ...faint.flatMap(({ paths }) => paths)],
        message: `${name} ${colour} on white ${PAPER} has a contrast of ${shown(ratio)}:1, but needs ${needed}:1 in ${listed(faint)}`,
        hint: hint(colour, PAPER, BLACK, needed),
      },
    ];
  });
}

function pathsOfStyle(style: string): string[][] {
  return ['colour', 'size', 'bold', 'long'].map((key) => ['text', style, key]);
}

/** Each colour with the styles that are set in it, and how much these need. */
function usesByColour(theme: Theme): ReadonlyMap<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const base = theme.text['default'] ?? {};
  for (const [style, own] of Object.entries(theme.text)) {
    const name = own.colour ?? base.colour;
    if (name === undefined || ORNAMENT.has(style) || ON_GROUNDS.has(style)) continue;
    const { size, bold } = smallestOf(own, base);
    const use = { what: `text.${style}`, paths: pathsOfStyle(style) };
    uses.set(name, [...(uses.get(name) ?? []), { ...use, needed: contrastNeeded(size, bold) }]);
  }
  for (const [name, what] of Object.entries(DRAWN))
    uses.set(name, [...(uses.get(name) ?? []), { what, paths: [], needed: LARGE_TEXT }]);
  return uses;
}

function smallestOf(own: TextStyle, base: TextStyle): { size: number; bold: boolean } {
  const sizes = [own.size ?? base.size ?? 10, ...(own.long ?? []).map(({ size }) => size)];
  return { size: smallest(sizes), bold: own.bold ?? base.bold ?? false };
}

function markingFaults({ marking }: Theme): ThemeFault[] {
  return Object.entries(marking).flatMap(([level, colour]) => {
    const ratio = contrastRatio(colour, BLACK);
    if (ratio >= ORDINARY_TEXT) return [];
    return [
      {
        code: 'low-contrast' as const,
        paths: [['marking', level]],
        message: `the marking ${level} ${colour} on black ${BLACK} has a contrast of ${shown(ratio)}:1 and needs ${ORDINARY_TEXT}:1`,
        hint: hint(colour, BLACK, PAPER, ORDINARY_TEXT),
      },
    ];
  });
}

/** For themes that name no tint of their own. */
const PALE = '#F0F0F0';

/** The tint behind boxes: the theme's, or as much lighter as its texts need to be read on it. */
export function readableTint(theme: Theme): string {
  let tint = theme.colours['tint'] ?? PALE;
  for (const [name, uses] of usesByColour(theme)) {
    const colour = theme.colours[name] ?? BLACK;
    const needed = largest(uses.map((use) => use.needed));
    if (contrastRatio(colour, tint) < needed) tint = readableShade(tint, colour, PAPER, needed);
  }
  return tint;
}

function hint(colour: string, ground: string, goal: string, needed: number): string {
  return `"${readableShade(colour, ground, goal, needed)}" would do; WCAG 2.2 AA asks for 4.5:1, or 3:1 from 18 points on (bold from 14)`;
}

// Rounded down: 4.49 must not be said to be 4.5.
function shown(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}

function listed(uses: readonly Use[]): string {
  const names = uses.map(({ what }) => what);
  return names.length < 4
    ? names.join(', ')
    : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}

/** From 18 points on text is large, in bold from 14. */
export function contrastNeeded(size: number, bold: boolean): number {
  return size >= 18 || (bold && size >= 14) ? LARGE_TEXT : ORDINARY_TEXT;
}

/** Ratio of two colours such as `#1A1A1A`, from 1 to 21, whichever of them is the darker. */
export function contrastRatio(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The nearest shade of `colour` that stands out enough from `ground`, going towards `goal`. */
export function readableShade(
  colour: string,
  ground: string,
  goal: string,
  needed: number,
): string {
  const from = channels(colour);
  const to = channels(goal);
  for (let step = 1; step < 100; step++) {
    const shade = hex(from.map((value, index) => value + ((to[index]! - value) * step) / 100));
    if (contrastRatio(shade, ground) >= needed) return shade;
  }
  return goal;
}

/** Relative luminance of sRGB. */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(values: readonly number[]): string {
  const digits = values.map((value) => Math.round(value).toString(16).padStart(2, '0'));
  return `#${digits.join('').toUpperCase()}`;
}
