// Draws one stretch of a line: words of one style are one `TJ`, placed as they were measured.

import type { ByteWriter } from '../file/byte-writer.ts';
import { colourOperands, decimal } from '../file/pdf-syntax.ts';
import type { EmbeddedFace } from '../fonts/embedded-font.ts';
import { hyphenWidth } from '../layout/parted-words.ts';
import { isTurned, type RunStyle, type Word } from '../layout/words.ts';

/** What a page is set in when a text is drawn, so that it need not be said again. */
export interface TextState {
  readonly font: EmbeddedFace | undefined;
  readonly fontSize: number;
  readonly color: string | undefined;
}

/**
 * Draws `inlines` with the baseline at `y` of a page that is measured downward, and answers with the
 * state that they leave behind.
 */
export function drawText(
  content: ByteWriter,
  inlines: readonly Word[],
  x: number,
  y: number,
  state: TextState | undefined,
): TextState | undefined {
  const pen = new TextPen(content, y, state);
  for (const inline of inlines) if (inline.text !== '') pen.draw(inline, x + inline.x);
  return pen.end();
}

/** Every word begins where the layout put it: what rounding leaves over is made good before the next. */
class TextPen {
  readonly #content: ByteWriter;
  readonly #y: number;
  readonly #state: TextState | undefined;
  #style: RunStyle | undefined;
  /** Where a viewer's pen stands. */
  #x = 0;
  /** Whether the string of a `TJ` is begun. */
  #isShowing = false;

  constructor(content: ByteWriter, y: number, state: TextState | undefined) {
    this.#content = content;
    this.#y = y;
    this.#state = state;
    content.write('BT\n');
  }

  draw(word: Word, left: number): void {
    const { style } = word;
    // The hyphen at the end of a line from right to left stands at its left.
    const before = word.hyphen && isTurned(style) ? hyphenWidth(word) : 0;
    const last = this.#style;
    if (last === undefined || (last !== style && !isSame(last, style)))
      this.#begin(style, left - before);
    else this.#goOn(last.fontSize, left - before);
    this.#drawWord(word, this.#style!);
  }

  end(): TextState | undefined {
    this.#endShowing();
    // Spacing would go on to the texts that follow.
    this.#content.write(this.#style?.characterSpacing ? '0 Tc\nET\n' : 'ET\n');
    return this.#style ?? this.#state;
  }

  #drawWord(word: Word, { font, fontSize, characterSpacing }: RunStyle): void {
    const turned = isTurned(word.style);
    const encoded = turned ? font.encodeTurned(word.shaped) : font.encodeWord(word.shaped);
    const { codes, width, count } = encoded;
    const hyphen = word.hyphen ? font.hyphen.codes : '';
    this.#show(turned ? hyphen + codes : codes + hyphen);
    this.#x += (width * fontSize) / 1000 + characterSpacing * count;
    if (turned && word.hyphen) this.#x += hyphenWidth(word);
  }

  #begin(style: RunStyle, start: number): void {
    const content = this.#content;
    this.#endShowing();
    writeChanges(content, this.#style ?? this.#state, this.#style?.characterSpacing ?? 0, style);
    content.write('1 0 0 -1 ');
    content.writeDecimal(start);
    content.write(' ');
    content.writeDecimal(this.#y);
    content.write(' Tm\n');
    this.#x = start;
    this.#style = style;
  }

  #goOn(fontSize: number, start: number): void {
    const adjustment = Math.round(((this.#x - start) * 1000) / fontSize);
    if (adjustment !== 0) this.#show(`)${adjustment}(`);
    this.#x -= (adjustment * fontSize) / 1000;
  }

  #show(codes: string): void {
    if (codes === '') return;
    if (!this.#isShowing) this.#content.write('[(');
    this.#isShowing = true;
    this.#content.write(codes);
  }

  #endShowing(): void {
    if (this.#isShowing) this.#content.write(')]TJ\n');
    this.#isShowing = false;
  }
}

function isSame(one: RunStyle, other: RunStyle): boolean {
  return (
    one.font === other.font &&
    one.fontSize === other.fontSize &&
    one.color === other.color &&
    one.characterSpacing === other.characterSpacing
  );
}

function writeChanges(
  content: ByteWriter,
  from: TextState | undefined,
  spacing: number,
  to: RunStyle,
): void {
  if (from?.color !== to.color) content.write(`${colourOperands(to.color)} rg\n`);
  if (from?.font !== to.font || from.fontSize !== to.fontSize)
    content.write(`/${to.font.id} ${decimal(to.fontSize)} Tf\n`);
  if (spacing !== to.characterSpacing) content.write(`${decimal(to.characterSpacing)} Tc\n`);
}
