// Draws what blocks show of their data, for the paper and type that it will stand on.
import { DATES, MOST_MARKS } from '../blocks/timeline/drawn.ts';
import { DAYS } from '../blocks/timeline/drawn-days.ts';
import type { Brief } from '../brief/format/schema.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { csvName, csvOf } from '../drawing/csv.ts';
import { type DrawingLook, inkOf, type MadeDrawing, sizesOf } from '../drawing/look.ts';
import { placeOf } from '../editorial/place-in-file.ts';
import { directionOf } from '../languages/writing.ts';
import { figureRoom } from '../pdf/compose/figure.ts';
import { textMeasure } from '../pdf/measure-text.ts';
import type { DrawnPicture, DrawnText, Picture } from '../picture/picture.ts';
import { readSvg } from '../picture/svg.ts';
import { hasDataFile, type LookFor } from '../template/present/drawings.ts';
import { numberText } from '../template/present/numbers.ts';
import { drawAll } from '../template/present/present.ts';
import type { PresentContext } from '../template/present/scope.ts';
import { atPageSize, type Theme } from '../theme/theme.ts';
import type { BuildInput } from './build-input.ts';

/** The drawings by their names, and the pictures that they are. */
export interface DrawnFigures {
  readonly drawings: ReadonlyMap<string, MadeDrawing>;
  readonly pictures: ReadonlyMap<string, Picture>;
  /** What the brief asks to be drawn, and is not: the list has it. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Draws all that the blocks of a brief have to show, in the look of `theme`. */
export function drawFigures(
  brief: Brief,
  context: PresentContext,
  theme: Theme,
  input: Pick<BuildInput, 'fonts' | 'shaper' | 'page' | 'parsed'>,
): DrawnFigures {
  const { language } = context.labels;
  const paged = atPageSize(theme, input.page ?? brief.design?.page);
  const lookFor = lookIn(paged, language, input);
  // What spare parts there is room for is not known yet; they are drawn in any case.
  const leftOut = context.leftOut ?? theme.leave_out;
  const drawings = drawAll(brief, { ...context, leftOut }, lookFor);
  const look = lookFor('full');
  const pictures = new Map(
    [...drawings].map(([name, { svg, table }]) => {
      const picture = pictureOf(name, svg, look);
      const data = table && hasDataFile(brief) && { name: csvName(name), bytes: csvOf(table) };
      return [name, data ? { ...picture, data } : picture];
    }),
  );
  const isListed = leftOut?.includes('timeline') !== true;
  return {
    drawings,
    pictures,
    diagnostics: isListed ? undrawn(brief, drawings, input.parsed) : [],
  };
}

const NAMES = { dates: DATES, days: DAYS } as const;
const REASONS = {
  dates: `a drawing takes 2 to ${MOST_MARKS} of them`,
  days: 'no claim, demand or incident has a day in it',
} as const;

function undrawn(
  { design }: Brief,
  drawings: DrawnFigures['drawings'],
  parsed: BuildInput['parsed'],
): Diagnostic[] {
  return (design?.draw ?? []).flatMap((each, index): Diagnostic[] =>
    drawings.has(NAMES[each])
      ? []
      : [
          {
            code: 'not-drawn',
            severity: 'warning',
            message: `the ${each} are not drawn: ${REASONS[each]}`,
            ...placeOf({ path: ['design', 'draw', index] }, parsed),
            hint: `take ${each} out of design.draw; the timeline lists them all`,
          },
        ],
  );
}

function lookIn(
  theme: Theme,
  lang: string,
  { fonts, shaper }: Pick<BuildInput, 'fonts' | 'shaper'>,
): LookFor {
  const room = figureRoom(theme);
  const shared = {
    height: room.height,
    ink: inkOf(theme),
    sizes: sizesOf(theme),
    lang,
    rtl: directionOf(lang) === 'rtl',
    measure: textMeasure(theme, fonts, shaper, lang),
    number: (value: number, decimals?: number) =>
      numberText(lang, decimals === undefined ? plainDigits(value) : value.toFixed(decimals)),
  };
  return (width) => ({ ...shared, width: room[width] });
}

/** A drawing of ours is read as strictly as any: what is refused in it is a fault of ours. */
function pictureOf(name: string, svg: string, { rtl, measure }: DrawingLook): DrawnPicture {
  const widthOf = ({ spans }: DrawnText): number =>
    spans.reduce(
      (sum, { words, size, bold }) => sum + measure(words, { size, weight: bold ? 600 : 400 }),
      0,
    );
  // Where they stand, drawings say by left and right; which way they run, the language does.
  const settle = (text: DrawnText): DrawnText => ({ ...text, rtl, width: widthOf(text) });
  try {
    return { ...readSvg(new TextEncoder().encode(svg), settle), isMade: true };
  } catch (error) {
    throw new Error(`The drawing ${name} cannot be set`, { cause: error });
  }
}

/** Digits without an exponent, and without what floats add behind the twelfth decimal. */
function plainDigits(value: number): string {
  return value.toFixed(12).replace(/\.?0+$/, '');
}
