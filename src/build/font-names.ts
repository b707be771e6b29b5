// The names of a template's own fonts, for the colophon.
import type { Theme } from '../theme/theme.ts';
import { type FontFiles, openFace } from '../type/face.ts';
import type { Shaper } from '../type/shaper.ts';

/** Fonts that the labels name together with their licence. */
const OURS = /^@expo-google-fonts\/source-(?:serif|sans)-/;
/** Every font can print these. */
const PLAIN = /^[ -~]{1,60}$/;

/** The families by their own names, once each; undefined if they are ours. */
export function fontNames(theme: Theme, fonts: FontFiles, shaper: Shaper): string | undefined {
  const paths = Object.values(theme.fonts).flatMap((family) =>
    Object.values<string>({ ...family }),
  );
  if (paths.every((path) => OURS.test(path))) return undefined;
  const names = paths.flatMap((path) => {
    const bytes = fonts.get(path);
    if (bytes === undefined) return [];
    const { familyName, postscriptName } = openFace(shaper, bytes).metrics;
    return [PLAIN.test(familyName) ? familyName : postscriptName];
  });
  return `${[...new Set(names)].join(', ')}.`;
}
