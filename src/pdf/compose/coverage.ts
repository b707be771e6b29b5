// Splits a text by the faces that have its characters; what no face has is noted, never dropped.

import { hanFormOf } from '../../brief/languages.ts';
import type { Coverage } from '../../type/coverage.ts';
import { type FallbackFamily, familiesFor, familiesForSign } from '../../type/fallback-families.ts';
import { type Script, scriptRuns } from '../../type/scripts.ts';
import { type FaceName, fallbackName } from '../faces.ts';
import type { Composer } from './composer.ts';
import type { ResolvedStyle } from './style.ts';

export interface CoveredPiece {
  readonly text: string;
  readonly font: string;
  /** Known where another face than the style's own has been looked for. */
  readonly script?: Script | undefined;
}

/** What the choice of a face depends on beside the text and its style. */
export interface CoverageContext {
  /** Place in the brief. */
  readonly at: string | undefined;
  readonly lang: string;
  /** Script of signs and digits that stand alone. */
  readonly otherwise?: Script | undefined;
}

/** Characters that are set without a glyph of their own: spaces that fold, line feeds, joiners. */
const UNDRAWN = /[\n\r\t]|\p{Default_Ignorable_Code_Point}/u;
const STAYS_WITH_PREVIOUS = /\p{M}|\s/u;
/** Scripts whose spaces, digits and signs look wrong in another face. */
const WITH_OWN_SIGNS: ReadonlySet<Script | undefined> = new Set<Script>(['Arab', 'Hebr']);

/** Pieces of `text`, each set in the style's own family or the first fallback that has its characters. */
export function coveredPieces(
  composer: Composer,
  text: string,
  style: ResolvedStyle,
  context: CoverageContext,
): CoveredPiece[] {
  if (context.otherwise === undefined && isCovered(composer, text, style))
    return [{ text, font: style.font }];
  const pieces: { text: string; font: string; script: Script | undefined }[] = [];
  for (const { text: stretch, script } of scriptRuns(text, context.otherwise)) {
    const choice = new FaceChoice(composer, style, script, context);
    for (const character of stretch) {
      const last = pieces.at(-1);
      const font = choice.fontOf(character, last?.font);
      if (last?.font === font && last.script === script) last.text += character;
      else pieces.push({ text: character, font, script });
    }
  }
  return pieces;
}

/** True if the style's own face has every character, as nearly always. */
function isCovered(composer: Composer, text: string, style: ResolvedStyle): boolean {
  const { font, bold, italic } = style;
  const { coverage } = composer.faces.face({ font, bold, italics: italic });
  // What is set without a glyph is asked for last: texts without it are the rule.
  return text !== '' && (coverage.canDrawAll(text) || isDrawnBut(coverage, text));
}

/** True if the face has every character but those that are set without a glyph. */
function isDrawnBut(coverage: Coverage, text: string): boolean {
  for (const character of text)
    if (!coverage.canDraw(character.codePointAt(0)!) && !UNDRAWN.test(character)) return false;
  return true;
}

/** Finds fonts for the characters of one stretch in one script. */
class FaceChoice {
  readonly #composer: Composer;
  readonly #style: ResolvedStyle;
  readonly #context: CoverageContext;
  readonly #families: readonly FallbackFamily[];
  readonly #ownFirst: boolean;

  constructor(
    composer: Composer,
    style: ResolvedStyle,
    script: Script | undefined,
    context: CoverageContext,
  ) {
    this.#composer = composer;
    this.#style = style;
    this.#context = context;
    this.#families = script === undefined ? [] : familiesFor(script, hanFormOf(context.lang));
    this.#ownFirst = WITH_OWN_SIGNS.has(script);
  }

  fontOf(character: string, previous: string | undefined): string {
    if (UNDRAWN.test(character)) return previous ?? this.#style.font;
    // A combining mark stays with the face of its base letter, a space with its word.
    const near = previous !== undefined && STAYS_WITH_PREVIOUS.test(character) ? [previous] : [];
    const font = this.#candidates(character, near).find((each) => this.#draws(each, character));
    if (font !== undefined) return font;
    this.#report(character);
    return this.#style.font;
  }

  #candidates(character: string, near: readonly string[]): string[] {
    const { font } = this.#style;
    const main = [font, ...this.#composer.theme.fallbacks];
    const named = (families: readonly FallbackFamily[]): string[] =>
      families.map((family) => fallbackName(font, family));
    const own = named(this.#families);
    const chain = this.#ownFirst ? [...own, ...main] : [...main, ...own];
    return [...near, ...chain, ...named(familiesForSign(character))];
  }

  #draws(font: string, character: string): boolean {
    if (!this.#isAtHand(font)) return false;
    const face = this.#composer.faces.face(this.#named(font));
    return face.coverage.canDraw(character.codePointAt(0)!);
  }

  #isAtHand(font: string): boolean {
    return this.#composer.faces.isAtHand(this.#named(font));
  }

  #named(font: string): FaceName {
    return { font, bold: this.#style.bold, italics: this.#style.italic };
  }

  #report(character: string): void {
    const { font } = this.#style;
    const install = this.#families.find(
      (family) => !this.#isAtHand(fallbackName(font, family)),
    )?.install;
    const codePoint = character.codePointAt(0)!;
    this.#composer.missing.push({ codePoint, at: this.#context.at, install });
  }
}
