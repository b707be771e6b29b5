// From stretches of text in a style to runs that can be laid out: each in one direction and one face.

import { type Direction, directionOf, scriptOf } from '../../languages/writing.ts';
import { hasRightToLeft, levelRuns } from '../../type/directions.ts';
import { APART, type Script } from '../../type/scripts.ts';
import { hasOwnForms, Shaping } from '../../type/shaping.ts';
import { lineHeightFor, type TextComposer } from './composer.ts';
import { coveredPieces } from './face-choice.ts';
import type { Run } from './node.ts';
import { faceOf, type ResolvedStyle } from './style.ts';

/** A stretch of text in one style, before its direction and its faces are known. */
export interface StyledText {
  readonly text: string;
  readonly style: ResolvedStyle;
  readonly lang: string;
  /** Steers directions and is not set: an isolate's beginning or end (UAX 9, 2.4). */
  readonly steers?: boolean;
  /** What the runs carry beside their style. */
  readonly keys?: Partial<Run>;
}

interface ParagraphContext {
  readonly at: string | undefined;
  /** Language of the paragraph, which gives its direction. */
  readonly lang: string;
  /** A direction that the language does not give. */
  readonly direction?: Direction;
}

/** The runs of one paragraph. */
export function paragraphRuns(
  composer: TextComposer,
  stretches: readonly StyledText[],
  { at, lang, direction: base = directionOf(lang) }: ParagraphContext,
): Run[] {
  if (base === 'ltr' && !stretches.some(({ text }) => hasRightToLeft(text)))
    return plainRuns(composer, stretches, at);
  const otherwise = base === 'rtl' ? scriptOfDigits(lang) : undefined;
  const alignment = base === composer.direction ? {} : { _against: true };
  return directed(stretches, base).flatMap(({ stretch, level, begins, apart }) =>
    coveredPieces(composer, stretch.text, stretch.style, {
      at,
      lang: stretch.lang,
      otherwise: level % 2 === 1 || base === 'rtl' ? otherwise : undefined,
    }).map((piece, index) => ({
      ...runOf(composer, piece.text, stretch.style, piece.font, {
        script: piece.script,
        direction: level % 2 === 1 ? 'rtl' : 'ltr',
        lang: stretch.lang,
      }),
      ...stretch.keys,
      _joined: isJoined(stretch, begins && index === 0),
      ...alignment,
      _level: level,
      _apart: index === 0 ? apart : undefined,
      _base: base === 'rtl' ? 1 : 0,
    })),
  );
}

/** How wide runs are on one line, in points. */
export function widthOfRuns(composer: TextComposer, runs: readonly Run[]): number {
  return runs.reduce(
    (width, run) =>
      width + composer.faces.face(run).widthOf(run.text, run.fontSize, run.fontFeatures),
    0,
  );
}

/** Runs of a paragraph in which all goes from left to right. */
function plainRuns(
  composer: TextComposer,
  stretches: readonly StyledText[],
  at: string | undefined,
): Run[] {
  const runs: Run[] = [];
  for (const stretch of stretches) {
    const { text, style, lang, keys } = stretch;
    if (stretch.steers === true) continue;
    const pieces = coveredPieces(composer, text, style, { at, lang });
    for (const [index, { text: part, font, script }] of pieces.entries()) {
      const run = runOf(composer, part, style, font, { script, lang });
      if (keys !== undefined) Object.assign(run, keys);
      run._joined = isJoined(stretch, index === 0);
      if (composer.direction === 'rtl') run._against = true;
      runs.push(run);
    }
  }
  return runs;
}

/** A piece of what stays on one line is joined to the piece before it, whatever cut them. */
function isJoined({ keys }: StyledText, begins: boolean): boolean | undefined {
  return begins ? keys?._joined : keys?.noWrap;
}

interface DirectedStretch {
  readonly stretch: StyledText;
  readonly level: number;
  readonly begins: boolean;
  /** The level of what steers directions and stood before it. */
  readonly apart: number | undefined;
}

/** The stretches cut where the embedding level changes. */
function directed(stretches: readonly StyledText[], base: Direction): DirectedStretch[] {
  const levels = levelRuns(stretches.map(({ text }) => text).join(''), base);
  let offset = 0;
  let steer: number | undefined;
  return stretches.flatMap((stretch) => {
    const start = offset;
    offset += stretch.text.length;
    const own = levels.filter((run) => run.end > start && run.start < offset);
    const apart = steer;
    steer = stretch.steers
      ? Math.min(own[0]?.level ?? 0, steer ?? Number.POSITIVE_INFINITY)
      : undefined;
    if (stretch.steers === true) return [];
    return own.map((run, index) => ({
      apart: index === 0 ? apart : undefined,
      stretch: {
        ...stretch,
        text: stretch.text.slice(Math.max(0, run.start - start), run.end - start),
      },
      level: run.level,
      begins: run.start <= start,
    }));
  });
}

/** The script of digits and signs that stand alone in a right-to-left language. */
function scriptOfDigits(lang: string): Script {
  const code = scriptOf(lang) ?? 'arab';
  return (code.charAt(0).toUpperCase() + code.slice(1)) as Script;
}

interface ShapingContext {
  readonly script?: Script | undefined;
  readonly direction?: Direction | undefined;
  readonly lang: string;
}

/** A run of plain text in a style, without structure; `font` if it is set in another than the style's own. */
export function runOf(
  composer: TextComposer,
  text: string,
  style: ResolvedStyle,
  font: string = style.font,
  shaping?: ShapingContext,
): Run {
  const size = font === style.font ? style.size : style.size * composer.faces.scale(font);
  // Every key is here from the start, so that all runs are of one kind to the engine.
  return {
    text,
    font,
    bold: style.bold,
    italics: style.italic,
    fontSize: size,
    lineHeight: lineHeightOf(composer, style, font, size),
    color: style.colour,
    // Tracking would tear joined letters apart.
    characterSpacing: isTracked(shaping) ? style.tracking : 0,
    fontFeatures: shapingOf(style, shaping),
    noWrap: undefined,
    _joined: undefined,
    link: undefined,
    linkToDestination: undefined,
    _against: undefined,
    _hyphenPoints: undefined,
    _partsOnlyLong: undefined,
    _level: undefined,
    _apart: undefined,
    _base: undefined,
    _element: undefined,
    _text: undefined,
    _artifact: undefined,
  };
}

function isTracked({ direction, script }: Partial<ShapingContext> = {}): boolean {
  return direction !== 'rtl' && (script === undefined || APART.has(script));
}

function lineHeightOf(
  composer: TextComposer,
  style: ResolvedStyle,
  font: string,
  size: number,
): number {
  const name = { ...faceOf(style), font };
  if (font !== style.font)
    return lineHeightFor(composer, name, size, style.leading * composer.faces.leading(font));
  let height = composer.lineHeights.get(style);
  if (height === undefined) {
    height = lineHeightFor(composer, name, size, style.leading);
    composer.lineHeights.set(style, height);
  }
  return height;
}

function shapingOf(
  { features }: ResolvedStyle,
  context: ShapingContext | undefined,
): Run['fontFeatures'] {
  const { script, direction, lang = '' } = context ?? {};
  if (script !== undefined || direction !== undefined)
    return Shaping.of(features, script === 'Zzzz' ? undefined : script, direction, lang);
  if (hasOwnForms(lang)) return Shaping.of(features, undefined, undefined, lang);
  return features.length > 0 ? features : null;
}
