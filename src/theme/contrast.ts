// How well a text stands out from what is behind it: WCAG 2.2, success criterion 1.4.3.

/** Ratio of contrast that text of ordinary size needs, and text that is large (level AA). */
export const ORDINARY_TEXT = 4.5;
export const LARGE_TEXT = 3;

/** From 18 points on text is large, in bold from 14. */
export function contrastNeeded(size: number, bold: boolean): number {
  return size >= 18 || (bold && size >= 14) ? LARGE_TEXT : ORDINARY_TEXT;
}

/** Ratio of two colours such as `#1A1A1A`, from 1 to 21, whichever of them is the darker. */
export function contrastRatio(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** The nearest shade of `colour` that stands out enough from `ground`, going towards `goal`. */
export function readableShade(
  colour: string,
  ground: string,
  goal: string,
  needed: number,
): string {
  const from = channels(colour);
  const to = channels(goal);
  for (let step = 1; step < 100; step++) {
    const shade = hex(from.map((value, index) => value + ((to[index]! - value) * step) / 100));
    if (contrastRatio(shade, ground) >= needed) return shade;
  }
  return goal;
}

/** Relative luminance of sRGB. */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(values: readonly number[]): string {
  const digits = values.map((value) => Math.round(value).toString(16).padStart(2, '0'));
  return `#${digits.join('').toUpperCase()}`;
}
