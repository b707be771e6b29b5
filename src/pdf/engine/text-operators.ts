// Page operators of one stretch of a line: words of one style are one `TJ`, placed as they were measured.
import type { EmbeddedFace } from '../embedded-font.ts';
import { colourOperands, decimal } from './operands.ts';
import { isTurned, type RunStyle, type Word } from './word.ts';

/** What a page is set in when a text is drawn, so that it need not be said again. */
export interface TextState {
  readonly font: EmbeddedFace | undefined;
  readonly fontSize: number;
  readonly color: string | undefined;
}

/**
 * Operators that draw `inlines` with the baseline at `y` of a page that is measured downward.
 * Every word begins where the layout put it: what rounding leaves over is made good before the next.
 */
export function textOperators(
  inlines: readonly Word[],
  x: number,
  y: number,
  state: TextState | undefined,
): { readonly operators: string; readonly state: TextState | undefined } {
  let operators = 'BT\n';
  let style: RunStyle | undefined;
  let codes = '';
  let pen = 0;
  for (const inline of inlines) {
    if (inline.text === '') continue;
    const next = inline.style;
    const turned = isTurned(next);
    const start = x + inline.x + (turned ? inline.width : 0);
    if (style === undefined || turned || (style !== next && !isSame(style, next))) {
      if (codes !== '') operators += `[(${codes})]TJ\n`;
      codes = '';
      operators += changes(style ?? state, style?.characterSpacing ?? 0, next);
      operators += `1 0 0 -1 ${decimal(start)} ${decimal(y)} Tm\n`;
      pen = start;
      style = next;
    } else {
      const adjustment = Math.round(((pen - start) * 1000) / style.fontSize);
      if (adjustment !== 0) codes += `)${adjustment}(`;
      pen -= (adjustment * style.fontSize) / 1000;
    }
    if (turned) {
      codes = style.font.encodeTurned(inline.shaped);
      continue;
    }
    const encoded = style.font.encodeWord(inline.shaped);
    codes += encoded.codes;
    pen += (encoded.width * style.fontSize) / 1000 + style.characterSpacing * encoded.count;
    if (inline.hyphen) codes += style.font.hyphen.codes;
  }
  if (codes !== '') operators += `[(${codes})]TJ\n`;
  // Spacing would go on to the texts that follow.
  operators += style?.characterSpacing ? '0 Tc\nET' : 'ET';
  return { operators, state: style ?? state };
}

function isSame(one: RunStyle, other: RunStyle): boolean {
  return (
    !isTurned(one) &&
    one.font === other.font &&
    one.fontSize === other.fontSize &&
    one.color === other.color &&
    one.characterSpacing === other.characterSpacing
  );
}

function changes(from: TextState | undefined, spacing: number, to: RunStyle): string {
  let operators = '';
  if (from?.color !== to.color) operators += `${colourOperands(to.color)} rg\n`;
  if (from?.font !== to.font || from.fontSize !== to.fontSize)
    operators += `/${to.font.id} ${decimal(to.fontSize)} Tf\n`;
  if (spacing !== to.characterSpacing) operators += `${decimal(to.characterSpacing)} Tc\n`;
  return operators;
}
