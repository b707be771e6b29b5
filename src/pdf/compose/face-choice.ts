// Splits a text by the faces that have its characters; what no face has is noted, never dropped.
import { type HanForm, hanFormOf } from '../../languages/writing.ts';
import type { Coverage } from '../../type/coverage.ts';
import {
  FALLBACK_FAMILIES,
  type FallbackFamily,
  familiesFor,
  familiesForSign,
} from '../../type/fallback-families.ts';
import { type Script, scriptRuns } from '../../type/scripts.ts';
import { graphemesOf } from '../../type/segmentation.ts';
import { type FaceName, fallbackName } from '../fonts/faces.ts';
import type { TextComposer } from './composer.ts';
import { faceOf, type ResolvedStyle } from './style.ts';

interface CoveredPiece {
  readonly text: string;
  readonly font: string;
  /** Known where another face than the style's own has been looked for. */
  readonly script?: Script | undefined;
}

/** What the choice of a face depends on beside the text and its style. */
interface CoverageContext {
  /** Place in the brief. */
  readonly at: string | undefined;
  readonly lang: string;
  /** Script of signs and digits that stand alone. */
  readonly otherwise?: Script | undefined;
}

/** Characters that are set without a glyph of their own: spaces that fold, line feeds, joiners. */
const UNDRAWN = /[\n\r\t]|\p{Default_Ignorable_Code_Point}/u;
const ONLY_UNDRAWN = /^(?:[\n\r\t]|\p{Default_Ignorable_Code_Point})+$/u;
const STAYS_WITH_PREVIOUS = /^(?:\p{M}|\s)/u;
/** Scripts whose spaces, digits and signs look wrong in another face. */
const WITH_OWN_SIGNS: ReadonlySet<Script | undefined> = new Set<Script>(['Arab', 'Hebr']);

/** Pieces of `text`, each set in the style's own family or the first fallback that has its characters. */
export function coveredPieces(
  composer: TextComposer,
  text: string,
  style: ResolvedStyle,
  context: CoverageContext,
): CoveredPiece[] {
  if (context.otherwise === undefined && isCovered(composer, text, style))
    return [{ text, font: style.font }];
  const pieces: { text: string; font: string; script: Script | undefined }[] = [];
  for (const { text: stretch, script } of scriptRuns(text, context.otherwise)) {
    const choice = new FaceChoice(composer, style, script, context);
    for (const character of graphemesOf(stretch)) {
      const last = pieces.at(-1);
      const font = choice.fontOf(character, last?.font);
      // Fonts of signs have their forms under no script.
      const shapedAs = isOf(OF_SIGNS, font) ? undefined : script;
      if (last?.font === font && last.script === shapedAs) last.text += character;
      else pieces.push({ text: character, font, script: shapedAs });
    }
  }
  return pieces;
}

/** True if the style's own face has every character, as nearly always. */
function isCovered(composer: TextComposer, text: string, style: ResolvedStyle): boolean {
  const { coverage } = composer.faces.face(faceOf(style));
  // What is set without a glyph is asked for last: texts without it are the rule.
  return text !== '' && (coverage.canDrawAll(text) || isDrawnBut(coverage, text));
}

/** True if the face has every character but those that are set without a glyph. */
function isDrawnBut(coverage: Coverage, text: string): boolean {
  for (const character of text)
    if (!coverage.canDraw(character.codePointAt(0)!) && !UNDRAWN.test(character)) return false;
  return true;
}

/** A key is one drawing: faces without it would set the frame over what stands beside the figure. */
const KEYCAP = /\u20E3/;

const idsOf = (is: (family: FallbackFamily) => boolean | undefined): ReadonlySet<string> =>
  new Set(FALLBACK_FAMILIES.filter(is).map(({ id }) => id));
const WIDE_SPACES = idsOf(({ wideSpaces }) => wideSpaces);
const OF_SIGNS = idsOf(({ scripts }) => scripts.length === 0);

function isOf(families: ReadonlySet<string>, font: string): boolean {
  return families.has(font.slice(font.lastIndexOf('/') + 1));
}

/** Finds fonts for the characters of one stretch in one script. */
class FaceChoice {
  readonly #composer: TextComposer;
  readonly #style: ResolvedStyle;
  readonly #context: CoverageContext;
  readonly #form: HanForm | undefined;
  readonly #families: readonly FallbackFamily[];
  readonly #ownFirst: boolean;

  constructor(
    composer: TextComposer,
    style: ResolvedStyle,
    script: Script | undefined,
    context: CoverageContext,
  ) {
    this.#composer = composer;
    this.#style = style;
    this.#context = context;
    this.#form = hanFormOf(context.lang);
    this.#families = script === undefined ? [] : familiesFor(script, this.#form);
    this.#ownFirst = WITH_OWN_SIGNS.has(script);
  }

  /** The font that has a character with all its marks and parts. */
  fontOf(character: string, previous: string | undefined): string {
    if (ONLY_UNDRAWN.test(character)) return previous ?? this.#style.font;
    // A mark that stands alone stays with the face before it, a space with its word.
    const stays = previous !== undefined && STAYS_WITH_PREVIOUS.test(character);
    if (stays && !isOf(WIDE_SPACES, previous) && this.#draws(previous, character)) return previous;
    const font = this.#fontWith(character);
    if (font !== undefined) return font;
    this.#report(character);
    return this.#style.font;
  }

  /** Fonts by script and kind of sign, then whatever is at hand. */
  *#chain(character: string): Generator<string> {
    const { font } = this.#style;
    const main = [font, ...this.#composer.theme.fallbacks];
    const own = this.#named(this.#families);
    yield* this.#ownFirst ? [...own, ...main] : [...main, ...own];
    yield* this.#named(familiesForSign(character, this.#form));
    yield* this.#named(FALLBACK_FAMILIES);
  }

  #named(families: readonly FallbackFamily[]): string[] {
    return families.map((family) => fallbackName(this.#style.font, family));
  }

  /** The first font that has all parts. */
  #fontWith(parts: string, character = parts): string | undefined {
    for (const font of this.#chain(character)) if (this.#draws(font, parts)) return font;
    return undefined;
  }

  #draws(font: string, character: string): boolean {
    return this.#lackedBy(font, character).length === 0;
  }

  /** The parts of a character that a font has no glyph for. */
  #lackedBy(font: string, character: string): readonly string[] {
    if (!this.#isAtHand(font)) return [...character];
    const face = this.#composer.faces.face(this.#nameOf(font));
    const { coverage } = face;
    const lacks = (text: string): string[] =>
      [...text].filter((part) => !coverage.canDraw(part.codePointAt(0)!) && !UNDRAWN.test(part));
    const apart = lacks(character);
    // A letter and its marks may be one glyph.
    if (apart.length > 0) return lacks(character.normalize('NFC')).length === 0 ? [] : apart;
    return KEYCAP.test(character) && face.shape(character).glyphs.length > 1 ? [...character] : [];
  }

  #isAtHand(font: string): boolean {
    return this.#composer.faces.isAtHand(this.#nameOf(font));
  }

  #nameOf(font: string): FaceName {
    return { ...faceOf(this.#style), font };
  }

  /** Names what the font of the first part lacks: others would draw it in a place of its own. */
  #report(character: string): void {
    const { at } = this.#context;
    const [base = ''] = character;
    const font = this.#fontWith(base, character);
    const install = this.#installFor(character);
    for (const part of font === undefined ? character : this.#lackedBy(font, character))
      if (!UNDRAWN.test(part))
        this.#composer.missing.push({ codePoint: part.codePointAt(0)!, at, install });
  }

  #installFor(character: string): string | undefined {
    const able = [...this.#families, ...familiesForSign(character, this.#form)];
    const isHere = (family: FallbackFamily): boolean =>
      this.#isAtHand(fallbackName(this.#style.font, family));
    const [first] = able;
    return first?.whole !== undefined && isHere(first)
      ? first.whole
      : able.find((family) => !isHere(family))?.install;
  }
}
