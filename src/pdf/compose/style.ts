// Resolves text styles: the theme's classes laid over one another, missing values inherited.
import type { TextStyle, Theme } from '../../theme/theme.ts';

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
};

/** The style of a block of `length` characters: the default, then each named style in turn. */
export function blockStyle(theme: Theme, names: readonly string[], length: number): ResolvedStyle {
  return ['default', ...names].reduce((style, name) => {
    const own = theme.text[name];
    return own ? overlay(theme, style, own, length) : style;
  }, INITIAL);
}

/** The style of an inline element inside a block: emphasis, then its classes; the leading stays. */
export function inlineStyle(
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
  };
}
