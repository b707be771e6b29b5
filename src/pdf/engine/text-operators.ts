// Page operators of one stretch of a line: words of one style are one `TJ`, placed as they were measured.
import type { Inline } from 'pdfmake/js/Line.js';
import type { Shaping } from '../../type/shaping.ts';
import type { EmbeddedFace } from '../embedded-font.ts';

interface Style {
  readonly font: EmbeddedFace;
  readonly fontSize: number;
  readonly color: string;
  readonly characterSpacing: number;
  readonly fontFeatures: readonly string[] | Shaping | null;
  readonly _level?: number;
}

/** What a page is set in when a text is drawn, so that it need not be said again. */
export interface TextState {
  readonly font: EmbeddedFace;
  readonly fontSize: number;
  readonly color: string;
}

/**
 * Operators that draw `inlines` with the baseline at `y` of a page that is measured downward.
 * Every word begins where the layout put it: what rounding leaves over is made good before the next.
 */
export function textOperators(
  inlines: readonly Inline[],
  x: number,
  y: number,
  state: TextState | undefined,
): { readonly operators: string; readonly state: TextState | undefined } {
  let operators = 'BT\n';
  let style: Style | undefined;
  let codes = '';
  let pen = 0;
  const close = (): void => {
    if (codes !== '') operators += `[<${codes}>] TJ\n`;
    codes = '';
  };
  for (const inline of inlines) {
    if (inline.text === '') continue;
    const next = inline as unknown as Style;
    const start = x + inline.x;
    const turned = isTurned(next);
    if (style === undefined || turned || isTurned(style) || !isSame(style, next)) {
      close();
      operators += changes(style ?? state, style?.characterSpacing ?? 0, next);
      const origin = turned ? start + inline.width : start;
      operators += `1 0 0 -1 ${decimal(origin)} ${decimal(y)} Tm\n`;
      pen = start;
      style = next;
    } else {
      const adjustment = Math.round(((pen - start) * 1000) / style.fontSize);
      if (adjustment !== 0) codes += `>${adjustment}<`;
      pen -= (adjustment * style.fontSize) / 1000;
    }
    if (turned) {
      codes = next.font.encodeTurned(inline.text, next.fontFeatures);
      continue;
    }
    const encoded = style.font.encodeText(inline.text, style.fontFeatures);
    codes += encoded.codes;
    pen += (encoded.width * style.fontSize) / 1000 + style.characterSpacing * encoded.count;
  }
  close();
  // Spacing would go on to the texts that follow.
  operators += style?.characterSpacing ? '0 Tc\nET' : 'ET';
  return { operators, state: style ?? state };
}

/** Whether a word runs from right to left. */
function isTurned({ _level }: Style): boolean {
  return _level !== undefined && _level % 2 === 1;
}

function isSame(one: Style, other: Style): boolean {
  return (
    one.font === other.font &&
    one.fontSize === other.fontSize &&
    one.color === other.color &&
    one.characterSpacing === other.characterSpacing
  );
}

function changes(from: TextState | undefined, spacing: number, to: Style): string {
  let operators = '';
  if (from?.color !== to.color) operators += `${colour(to.color)} rg\n`;
  if (from?.font !== to.font || from.fontSize !== to.fontSize)
    operators += `/${to.font.id} ${decimal(to.fontSize)} Tf\n`;
  if (spacing !== to.characterSpacing) operators += `${decimal(to.characterSpacing)} Tc\n`;
  return operators;
}

/** The three parts of `#RRGGBB`, from 0 to 1. */
function colour(value: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(value.slice(at, at + 2), 16) / 255);
  return parts.map((part) => Math.round(part * 10000) / 10000).join(' ');
}

/** A thousandth of a point is less than any printer's dot. */
function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
