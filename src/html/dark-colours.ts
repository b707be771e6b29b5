// The theme's colours on a dark ground: as light as it takes to be read, their hue kept.

type Rgb = readonly [number, number, number];

/** Contrast of text that anybody can read, above the 4.5 of WCAG 1.4.3. */
const READABLE = 7;

/** `colour` (`#RRGGBB`) mixed with white until it stands out from `ground`. */
export function onDark(colour: string, ground: string, contrast: number = READABLE): string {
  const under = luminance(read(ground));
  const own = read(colour);
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = own.map((part) => Math.round(part + (255 - part) * share)) as unknown as Rgb;
    if ((luminance(mixed) + 0.05) / (under + 0.05) >= contrast) return write(mixed);
  }
  return '#FFFFFF';
}

function read(colour: string): Rgb {
  const part = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

function write(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
