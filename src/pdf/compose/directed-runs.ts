// From stretches of text in a style to runs that can be laid out: each in one direction and one face.

import { type Direction, directionOf } from '../../brief/languages.ts';
import { hasRightToLeft, levelRuns } from '../../type/directions.ts';
import type { Script } from '../../type/scripts.ts';
import { hasOwnForms, Shaping } from '../../type/shaping.ts';
import { type Composer, lineHeightFor } from './composer.ts';
import { coveredPieces } from './coverage.ts';
import type { Run } from './node.ts';
import type { ResolvedStyle } from './style.ts';

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

export interface ParagraphContext {
  readonly at: string | undefined;
  /** Language of the paragraph, which gives its direction. */
  readonly lang: string;
}

/** The runs of one paragraph. */
export function paragraphRuns(
  composer: Composer,
  stretches: readonly StyledText[],
  { at, lang }: ParagraphContext,
): Run[] {
  const base = directionOf(lang);
  if (base === 'ltr' && !stretches.some(({ text }) => hasRightToLeft(text)))
    return plainRuns(composer, stretches, at);
  const otherwise = base === 'rtl' ? scriptOf(lang) : undefined;
  const alignment = base === composer.direction ? {} : { _against: true };
  return directed(stretches, base).flatMap(({ stretch, level }) =>
    coveredPieces(composer, stretch.text, stretch.style, {
      at,
      lang: stretch.lang,
      otherwise: level % 2 === 1 || base === 'rtl' ? otherwise : undefined,
    }).map((piece) => ({
      ...runOf(
        composer,
        piece.text,
        { ...stretch.style, font: piece.font },
        {
          script: piece.script,
          direction: level % 2 === 1 ? 'rtl' : 'ltr',
          lang: stretch.lang,
        },
      ),
      ...stretch.keys,
      ...alignment,
      _level: level,
      _base: base === 'rtl' ? 1 : 0,
    })),
  );
}

/** Runs of a paragraph in which all goes from left to right. */
function plainRuns(
  composer: Composer,
  stretches: readonly StyledText[],
  at: string | undefined,
): Run[] {
  const alignment = composer.direction === 'rtl' ? { _against: true } : {};
  return stretches.flatMap(({ text, style, lang, steers, keys }) => {
    if (steers === true) return [];
    return coveredPieces(composer, text, style, { at, lang }).map((piece) => ({
      ...runOf(
        composer,
        piece.text,
        { ...style, font: piece.font },
        { script: piece.script, lang },
      ),
      ...keys,
      ...alignment,
    }));
  });
}

/** The stretches cut where the embedding level changes. */
function directed(
  stretches: readonly StyledText[],
  base: Direction,
): { stretch: StyledText; level: number }[] {
  const levels = levelRuns(stretches.map(({ text }) => text).join(''), base);
  let offset = 0;
  return stretches.flatMap((stretch) => {
    const start = offset;
    offset += stretch.text.length;
    if (stretch.steers === true) return [];
    return levels
      .filter((run) => run.end > start && run.start < offset)
      .map((run) => ({
        stretch: {
          ...stretch,
          text: stretch.text.slice(Math.max(0, run.start - start), run.end - start),
        },
        level: run.level,
      }));
  });
}

/** The script of digits and signs that stand alone in a right-to-left language. */
function scriptOf(lang: string): Script {
  return /^(?:he|iw|ji|yi)\b/i.test(lang) ? 'Hebr' : 'Arab';
}

interface ShapingContext {
  readonly script?: Script | undefined;
  readonly direction?: Direction | undefined;
  readonly lang: string;
}

/** A run of plain text in a style, without structure; the style's font is the one it is set in. */
export function runOf(
  composer: Composer,
  text: string,
  style: ResolvedStyle,
  shaping?: ShapingContext,
): Run {
  const name = { font: style.font, bold: style.bold, italics: style.italic };
  const size = style.size * composer.faces.scale(style.font);
  return {
    text,
    ...name,
    fontSize: size,
    lineHeight: lineHeightFor(composer, name, size, style.leading),
    color: style.colour,
    // Tracking would tear joined letters apart.
    characterSpacing: shaping?.direction === 'rtl' ? 0 : style.tracking,
    fontFeatures: shapingOf(style, shaping),
  };
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
