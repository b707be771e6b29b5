// What a drawing of a brief's data is made for: its room, colours, sizes and language. From these and
// the data it is a pure function to SVG, which then is a picture like one of a file.
import { contrastRatio, readableTint } from '../theme/contrast.ts';
import type { Theme } from '../theme/theme.ts';

/** All lengths are points of the page: a drawing is as wide as `width` and is never scaled. */
export interface DrawingLook {
  readonly width: number;
  /** The most that it may take of the page's height. */
  readonly height: number;
  readonly ink: Ink;
  readonly sizes: Sizes;
  readonly lang: string;
  readonly rtl: boolean;
  /** Width of a text in the face that it will be set in. */
  measure(text: string, font: DrawingFont): number;
  /** A number with the digits and separators of the language; as many decimals as `decimals` says. */
  number(value: number, decimals?: number): string;
}

/** Colours as `#173F5F`. */
export interface Ink {
  readonly text: string;
  readonly quiet: string;
  /** Hairlines: ticks and frames, nothing that has a meaning. */
  readonly line: string;
  /** Grounds behind text. */
  readonly tint: string;
  readonly paper: string;
  readonly accent: string;
  /** Four colours for what has a meaning, apart from one another in grey too. */
  readonly series: readonly string[];
}

/** Sizes of type. */
export interface Sizes {
  readonly label: number;
  readonly small: number;
  readonly strong: number;
}

export interface DrawingFont {
  readonly size: number;
  readonly weight: 400 | 600;
}

/** A drawing, and what it says for those who do not see it. */
export interface MadeDrawing {
  readonly svg: string;
  /** Kind, subject, range and what stands out, in the language of the brief. */
  readonly alt: string;
  readonly table?: DrawingTable;
  /** Numbers in it that stand for words beside it, by what these are the words of. */
  readonly numbers?: ReadonlyMap<string, string>;
}

/** The data of a drawing. */
export interface DrawingTable {
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  /** Cells in the words of the language; the first of a row says what it is about. */
  readonly rows: readonly (readonly string[])[];
  /** The same for programs: digits with a point, dates as `2027-05-04`. Absent: as `rows`. */
  readonly raw?: readonly (readonly string[])[];
}

const PAPER = '#FFFFFF';
const BLACK = '#000000';
/** All have a contrast of 3:1 to paper at least (WCAG 2.2, 1.4.11); dark and light in turn. */
const SERIES = ['#D07A32', '#2A7F73', '#6B3A5E', '#173F5F', '#1A1A1A'];
const SERIES_COUNT = 4;
/** How far two colours must be apart in grey, as a ratio of contrast. */
const APART = 1.2;

/** The colours of a theme as drawings use them. */
export function inkOf(theme: Theme): Ink {
  const { colours } = theme;
  const accent = colours['accent'] ?? '#173F5F';
  const text = colours['ink'] ?? BLACK;
  return {
    text,
    quiet: colours['quiet'] ?? text,
    line: colours['row'] ?? '#B8B8B8',
    tint: readableTint(theme),
    paper: PAPER,
    accent,
    series: seriesFrom(accent),
  };
}

function seriesFrom(accent: string): string[] {
  const apart = SERIES.filter((each) => contrastRatio(each, accent) >= APART);
  return [accent, ...apart].slice(0, SERIES_COUNT);
}

/** The sizes of type that a theme gives captions, labels and values. */
export function sizesOf(theme: Theme): Sizes {
  const size = (style: string, otherwise: number): number =>
    theme.text[style]?.size ?? theme.text['default']?.size ?? otherwise;
  return { label: size('caption', 8.5), small: size('label', 8), strong: size('value', 10.5) };
}
