// Colours as CSS Color 4 writes them, as the six digits and the opacity that can be drawn.
import {
  converter,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeP3,
  modeRgb,
  modeXyz50,
  modeXyz65,
  parse,
  useMode,
} from 'culori/fn';

const MODES = [
  modeRgb,
  modeHsl,
  modeHwb,
  modeLab,
  modeLch,
  modeOklab,
  modeOklch,
  modeXyz50,
  modeXyz65,
  modeP3,
  modeLrgb,
];

/** A colour of sRGB. */
export interface Colour {
  /** Six hexadecimal digits after `#`. */
  readonly hex: string;
  /** From 0 to 1. */
  readonly alpha: number;
}

let toRgb: ReturnType<typeof converter<'rgb'>> | undefined;

/** The colour that a text means; undefined if it means none. What sRGB cannot show is clipped. */
export function readColour(text: string): Colour | undefined {
  toRgb ??= prepare();
  const rgb = toRgb(parse(text.trim().toLowerCase()));
  if (rgb === undefined) return undefined;
  const digits = [rgb.r, rgb.g, rgb.b].map((part) =>
    Math.round(255 * Math.min(1, Math.max(0, part || 0)))
      .toString(16)
      .padStart(2, '0'),
  );
  return { hex: `#${digits.join('')}`, alpha: Math.min(1, Math.max(0, rgb.alpha ?? 1)) };
}

function prepare(): ReturnType<typeof converter<'rgb'>> {
  // Their types know one another only in part.
  for (const mode of MODES) useMode(mode as never);
  return converter('rgb');
}

/** A number or a percentage from 0 to 1; undefined if it is neither. */
export function readOpacity(text: string): number | undefined {
  const [, digits, percent] =
    /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%?)\s*$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits) / (percent ? 100 : 1);
  return Math.min(1, Math.max(0, value));
}
