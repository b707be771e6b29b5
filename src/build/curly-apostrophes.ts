// Apostrophes of our own words as printers set them, where a template asks for it; the words of others
// stay as they stand in their source, and the YAML stays as it was typed.
import type { Brief } from '../brief/format/schema.ts';
import type { Path } from '../brief/yaml/path-text.ts';
import { readContents } from '../editorial/contents.ts';

const LETTER = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]`;
const INSIDE = new RegExp(`(?<=${LETTER})'(?=${LETTER})`, 'gu');
/** One at the end of a word closes a quotation, if another one opened it. */
const AT_END = new RegExp(`(?<=${LETTER})'(?!${LETTER})`, 'gu');
const OPENING = /(?<![\p{L}\p{N}])'/u;

/** The brief with curly apostrophes in its prose; what stands between quotation marks is left alone. */
export function withCurlyApostrophes(brief: Brief): Brief {
  return readContents(brief).prose.reduce<Brief>((changed, { path, text, own }) => {
    const patterns = OPENING.test(own) ? [INSIDE] : [INSIDE, AT_END];
    const places = patterns.flatMap((pattern) => [...own.matchAll(pattern)].map((at) => at.index));
    if (places.length === 0) return changed;
    const units = text.split('');
    for (const place of places) units[place] = '’';
    return withText(changed, path, units.join(''));
  }, brief);
}

/** A copy of `holder` with another text at `path`; what does not lie on the way is shared. */
function withText<Holder>(holder: Holder, [key, ...rest]: Path, text: string): Holder {
  if (key === undefined || typeof holder !== 'object' || holder === null) return holder;
  const value = rest.length === 0 ? text : withText(holder[key as keyof Holder], rest, text);
  if (!Array.isArray(holder)) return { ...holder, [key]: value };
  return holder.with(Number(key), value) as Holder;
}
