// The names of those who wrote an article, out of what pages put in their place.

/** Words before a name. */
const LEAD =
  /^[\s|·•:,»-]*(?:(?:view all posts|show all articles|(?:zeige )?alle beiträge|ver todas las entradas|voir tous les articles)\s+(?:by|of|von|de|par)|(?:(?:written|posted|published|reported|story|text)\s+)?by|von|par|por|przez|(?:text und |text and )?interview|über|about(?: the author)?(?: -)?|text|autor(?:in|a|es|en)?|author|auteure?|autore|автор|(?:erstellt|artikel|veröffentlicht) von|publié par)(?:\s*:\s*|\s+(?!der\b|den\b|dem\b))/iu;
/** These may be part of a name: only before a name that is whole without them. */
const SHORT_LEAD = /^(?:[Dd][aei]|[Dd]oor|[Aa]v)\s+(?=\p{Lu}\S*\s+\p{Lu})/u;
/** A date, and whatever stands behind it. */
const TRAIL =
  /[\s,|·•–—-]*(?:(?:am|on|le|il|el|em)\s+(?:\p{L}+,?\s+)?)?(?:\d{1,2}[./\s]|\d{4}-|\p{L}{3,9}\.?\s\d{1,2},).*$/u;
/** What stands where an author should, and is none. */
const NO_AUTHOR =
  /https?:|www\.|@|\.(?:com|de|org|net|at|ch|fr|es|it|uk)\b|^(?:admin|administrator|agenc(?:y|ies)|all|alle|archiv|beitrag|editor|staff|none|null|undefined|unknown|no author|follow|posted|published|publiziert|veröffentlicht|show all|by|redaktion|redacción|redazione|rédaction|web|webmaster|guest|user|author|name)\b|[<>{}[\]|→]|&\p{L}+;|\p{N}{2}/iu;
/** One word without capitals, or of few capitals: a name for the screen, or a short form. */
const SCREEN_NAME = /^(?:\p{Ll}[^\s\p{Lu}]*|\p{Lu}{1,4})$/u;
const MAX_AUTHORS = 6;
const LONGEST = 100;

/** The names as one text; undefined if any is none, or is that of the paper. */
export function authorsIn(
  written: readonly string[],
  publisher: string | undefined,
): string | undefined {
  const names = [...new Set(written.map(withoutWords))];
  const isEvery = names.every((name) => isName(name) && !isSame(name, publisher ?? ''));
  return isEvery && names.length > 0 && names.length <= MAX_AUTHORS ? names.join(', ') : undefined;
}

function withoutWords(written: string): string {
  return written
    .replace(LEAD, '')
    .replace(SHORT_LEAD, '')
    .replace(TRAIL, '')
    .replace(/[\s,;·-]+$/u, '')
    .trim();
}

function isName(name: string): boolean {
  return name !== '' && name.length < LONGEST && !NO_AUTHOR.test(name) && !SCREEN_NAME.test(name);
}

function isSame(one: string, other: string): boolean {
  const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return plain(one) === plain(other);
}
