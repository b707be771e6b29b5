// What the fonts of a theme are called where documents name them and do not hold them.
import type { FontFamily } from './theme.ts';

/** `…/SourceSans3_400Regular.ttf` is “Source Sans 3” to those who have it installed. */
export function familyName({ normal }: FontFamily): string {
  const file = normal.slice(normal.lastIndexOf('/') + 1).split(/[_.-]/)[0]!;
  return file.replace(/(?<=[a-z])(?=[A-Z0-9])/g, ' ').replace(/[^\p{L}\p{N} ]/gu, '');
}

/** What a family looks like, by its name in the theme or its own. */
export function familyKind(name: string, family: FontFamily): 'serif' | 'mono' | 'sans' {
  const words = `${name} ${familyName(family)}`.replace(/sans-?serif/i, '');
  if (/serif/i.test(words)) return 'serif';
  return /mono/i.test(words) ? 'mono' : 'sans';
}
