// Links in prose to what is withheld: the words stay, the link and the id that it names go.
import { languageOf } from '../../languages/languages.ts';
import { type Field, fieldBelow, WHOLE } from '../format/schema-walk.ts';
import { inlineLinks } from '../prose/inline-links.ts';
import { isRecord } from '../yaml/plain-value.ts';

/** The ids that links in a text, `[words](#id)`, name. */
export function linkedIn(text: string): string[] {
  return inlineLinks(text).flatMap(({ target }) => (target.startsWith('#') ? target.slice(1) : []));
}

/**
 * The values of a brief, with links to ids that are `lost` as plain words; quotations, which hold no
 * links, are left as they were spoken.
 */
export function withoutLinksTo(lost: ReadonlySet<string>, brief: unknown): unknown {
  if (lost.size === 0) return brief;
  const language = isRecord(brief) ? String(brief['language'] ?? 'en') : 'en';
  // In the place of `[](#id)`, which has no words of its own.
  const noWords = languageOf(language)?.withheld ?? '(withheld)';
  const plain = (text: string): string =>
    inlineLinks(text).reduceRight(
      (whole, { start, end, words, target }) =>
        target.startsWith('#') && lost.has(target.slice(1))
          ? whole.slice(0, start) + (words || noWords) + whole.slice(end)
          : whole,
      text,
    );
  return mapTexts(brief, plain, WHOLE);
}

function mapTexts(
  value: unknown,
  change: (text: string) => string,
  field: Field | undefined,
): unknown {
  const below = (key: string | number): Field | undefined => field && fieldBelow(field, key);
  if (typeof value === 'string') return field?.role === 'quoted' ? value : change(value);
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change, below(0)));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, mapTexts(each, change, below(key))]),
  );
}
