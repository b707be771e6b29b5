// Resolves text styles: the theme's classes laid over one another, missing values inherited.

import type { TextStyle, Theme } from '../../theme/theme.ts';
import type { FaceName } from '../fonts/faces.ts';

/** A text style with nothing left open. Lengths in points. */
export interface ResolvedStyle {
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly leading: number;
  /** Colour as `#RRGGBB`. */
  readonly colour: string;
  readonly tracking: number;
  readonly features: readonly string[];
  readonly before: number;
  readonly after: number;
  readonly unbroken: boolean;
  /** Thickness of a line under the words; 0 for none. */
  readonly underline: number;
  /** Colour behind the words; empty for none. */
  readonly ground: string;
}

/** The face that a style is set in; pdfmake has its own word for italic. */
export function faceOf({ font, bold, italic }: ResolvedStyle): FaceName {
  return { font, bold, italics: italic };
}

const INITIAL: ResolvedStyle = {
  font: 'serif',
  bold: false,
  italic: false,
  size: 10,
  leading: 13.5,
  colour: '#000000',
  tracking: 0,
  features: [],
  before: 0,
  after: 0,
  unbroken: false,
  underline: 0,
  ground: '',
};

/** Styles by what they were resolved from: a document has few, and thousands of blocks in each. */
const blockStyles = new WeakMap<Theme, Map<string, ResolvedStyle>>();
const inlineStyles = new WeakMap<ResolvedStyle, Map<string, ResolvedStyle>>();

/** The style of a block of `length` characters: the default, then each named style in turn. */
export function blockStyle(
  theme: Theme,
  names: readonly string[],
  length: number | (() => number),
): ResolvedStyle {
  const all = ['default', ...names];
  const resolve = (characters: number): ResolvedStyle =>
    all.reduce((style, name) => {
      const own = theme.text[name];
      return own ? overlay(theme, style, own, characters) : style;
    }, INITIAL);
  if (all.some((name) => theme.text[name]?.long))
    return resolve(typeof length === 'number' ? length : length());
  return remembered(blockStyles, theme, all.join(' '), () => resolve(0));
}

function remembered<Owner extends object>(
  styles: WeakMap<Owner, Map<string, ResolvedStyle>>,
  owner: Owner,
  key: string,
  resolve: () => ResolvedStyle,
): ResolvedStyle {
  let known = styles.get(owner);
  if (known === undefined) {
    known = new Map();
    styles.set(owner, known);
  }
  let style = known.get(key);
  if (style === undefined) {
    style = resolve();
    known.set(key, style);
  }
  return style;
}

/** The style of an inline element inside a block: emphasis, then its classes; the leading stays. */
export function inlineStyle(
  theme: Theme,
  outer: ResolvedStyle,
  name: string,
  classes: readonly string[],
): ResolvedStyle {
  const key = classes.length === 0 ? name : `${name} ${classes.join(' ')}`;
  return remembered(inlineStyles, outer, key, () => resolveInline(theme, outer, name, classes));
}

function resolveInline(
  theme: Theme,
  outer: ResolvedStyle,
  name: string,
  classes: readonly string[],
): ResolvedStyle {
  const emphasis: TextStyle =
    name === 'strong' ? { bold: true } : name === 'em' ? { italic: true } : {};
  const own = [emphasis, ...classes.map((each) => theme.text[each] ?? {})];
  const inner = own.reduce<ResolvedStyle>((style, each) => overlay(theme, style, each, 0), outer);
  return { ...inner, leading: outer.leading, before: outer.before, after: outer.after };
}

function overlay(theme: Theme, base: ResolvedStyle, own: TextStyle, length: number): ResolvedStyle {
  const long = own.long?.filter((each) => length >= each.from).at(-1);
  const colour = own.colour === undefined ? base.colour : theme.colours[own.colour];
  const ground = own.ground === undefined ? base.ground : theme.colours[own.ground];
  return {
    font: own.font ?? base.font,
    bold: own.bold ?? base.bold,
    italic: own.italic ?? base.italic,
    size: long?.size ?? own.size ?? base.size,
    leading: long?.leading ?? own.leading ?? base.leading,
    colour: colour ?? base.colour,
    tracking: own.tracking ?? base.tracking,
    features: own.features ?? base.features,
    before: own.before ?? base.before,
    after: own.after ?? base.after,
    unbroken: own.unbroken ?? base.unbroken,
    underline: own.underline ?? base.underline,
    ground: ground ?? base.ground,
  };
}
