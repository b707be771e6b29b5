// What a brief declares, and what to write where one of its names stands in place of an id.
import { nearest } from '../../diagnostics/nearest.ts';
import type { Role } from '../format/fields.ts';
import { ID_PATTERN } from '../format/source-ref.ts';
import { isRecord } from '../yaml/plain-value.ts';

/** The actors, sources and audiences of a brief by all their names; made when first needed. */
export class Declared {
  readonly #brief: Readonly<Record<string, unknown>>;
  #actors: DeclaredNames | undefined;
  #sources: DeclaredNames | undefined;
  #audiences: DeclaredNames | undefined;

  constructor(brief: unknown) {
    this.#brief = isRecord(brief) ? brief : {};
  }

  get actors(): DeclaredNames {
    this.#actors ??= new DeclaredNames(this.#brief['actors'], ['name', 'short', 'role']);
    return this.#actors;
  }

  get sources(): DeclaredNames {
    const naming = ['title', 'publisher', 'author'];
    this.#sources ??= new DeclaredNames(this.#brief['sources'], naming);
    return this.#sources;
  }

  get audiences(): DeclaredNames {
    this.#audiences ??= new DeclaredNames(this.#brief['audiences'], []);
    return this.#audiences;
  }

  /** What to write in place of a text that cannot be an id of this role. */
  idHint(role: Role, written: string): string | undefined {
    if (role === 'source') return this.sources.suggestionBefore(written);
    if (role === 'audience') return this.audiences.suggestion(written);
    if (role !== 'actor') return undefined;
    return this.actors.suggestion(written) ?? undeclared(this.actors, written);
  }
}

function undeclared(actors: DeclaredNames, written: string): string {
  const name = written.replaceAll(/\s+/gu, ' ').trim();
  const id = idLike(name) ?? 'id';
  const declare = `declare “${id}: { name: ${name} }” under \`actors\` and write ${id}`;
  return actors.isEmpty ? declare : `${declare}, or name one of ${actors.listed}`;
}

/** A name as an id: “Anton Reyl” is `anton-reyl`; undefined if nothing of it can be one. */
export function idLike(name: string): string | undefined {
  const id = name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replaceAll(/^[^\p{L}]+|-+$/gu, '');
  return ID_PATTERN.test(id) ? id : undefined;
}

/** So many are named in a hint. */
const MOST_LISTED = 12;
const MOST_FITTING = 3;
/** No name is as long as this. */
const LONGEST = 200;
/** Comparisons of misspelt ids with known ones in one brief; beyond them nothing is suggested. */
const MAX_COMPARISONS = 500_000;

/** Actors, sources or other things with an id, by all that they may be called. */
export class DeclaredNames {
  readonly #ids: readonly string[];
  readonly #known: ReadonlySet<string>;
  readonly #labels = new Map<string, string>();
  readonly #exact = new Map<string, Set<string>>();
  readonly #byWord = new Map<string, Set<string>>();
  readonly #words = new Map<string, ReadonlySet<string>[]>();
  #comparisons = 0;

  /** `naming` are the keys whose values name an entry, the one that tells most first. */
  constructor(entries: unknown, naming: readonly string[]) {
    this.#ids = isRecord(entries) ? Object.keys(entries) : [];
    this.#known = new Set(this.#ids);
    for (const id of this.#ids) {
      const entry = (entries as Record<string, unknown>)[id];
      this.#add(id, id);
      for (const name of isRecord(entry) ? naming.map((key) => entry[key]) : [])
        if (typeof name === 'string') this.#add(name, id);
    }
  }

  has(id: string): boolean {
    return this.#known.has(id);
  }

  get isEmpty(): boolean {
    return this.#ids.length === 0;
  }

  /** The ids, as many as anybody reads. */
  get listed(): string {
    const shown = this.#ids.slice(0, MOST_LISTED).join(', ');
    return this.#ids.length > MOST_LISTED ? `${shown} … (${this.#ids.length} in all)` : shown;
  }

  /** What to write in place of a name; undefined if nothing is called so. */
  suggestion(text: string): string | undefined {
    if (text.length > LONGEST) return undefined;
    return this.#named(this.#called(text)) ?? this.#alike(text);
  }

  /** The same for a name with a place beside it: “The Meridian ¶4” is `meridian ¶4`. */
  suggestionBefore(text: string): string | undefined {
    if (text.length > LONGEST) return undefined;
    const words = text.trim().split(/\s+/u);
    for (let count = words.length; count > 0; count -= 1) {
      const parts = [words.slice(0, count), words.slice(count)] as const;
      const turned = [words.slice(-count), words.slice(0, -count)] as const;
      for (const [name, place] of [parts, turned]) {
        const named = this.#named(this.#whole(wordsOf(name.join(' '))), place.join(' '));
        if (named !== undefined) return named;
      }
    }
    return this.#alike(words[0] ?? '');
  }

  #add(name: string, id: string): void {
    const words = wordsOf(name);
    if (words.length === 0) return;
    if (name !== id && !this.#labels.has(id)) this.#labels.set(id, name);
    addTo(this.#exact, words.join(' '), id);
    for (const word of words) addTo(this.#byWord, word, id);
    this.#words.set(id, [...(this.#words.get(id) ?? []), new Set(words)]);
  }

  #called(text: string): readonly string[] {
    const words = wordsOf(text);
    const whole = this.#whole(words);
    return whole.length > 0 ? whole : this.#inside(words);
  }

  /** Those with this name, else those with all these words in their names. */
  #whole(words: readonly string[]): readonly string[] {
    const exact = this.#exact.get(words.join(' '));
    if (exact !== undefined) return [...exact];
    const sets = words.map((word) => this.#byWord.get(word) ?? new Set<string>());
    const [first, ...rest] = sets.toSorted((a, b) => a.size - b.size);
    return [...(first ?? [])].filter((id) => rest.every((set) => set.has(id)));
  }

  /** “President Anton Reyl” holds the whole of a name. */
  #inside(words: readonly string[]): readonly string[] {
    const given = new Set(words);
    const sets = words.map((word) => this.#byWord.get(word) ?? new Set<string>());
    const candidates = new Set(sets.flatMap((set) => (set.size > MOST_LISTED ? [] : [...set])));
    return [...candidates].filter((id) =>
      this.#words.get(id)?.some((name) => [...name].every((word) => given.has(word))),
    );
  }

  #named(ids: readonly string[], place: string = ''): string | undefined {
    const [only] = ids;
    if (only === undefined || ids.length > MOST_FITTING) return undefined;
    const written = ids.map((id) => (place === '' ? id : `${id} ${place}`)).join(' or ');
    const label = ids.length === 1 ? this.#labels.get(only) : undefined;
    return `write ${written}${label === undefined ? '' : ` (${only} is “${label}”)`}`;
  }

  #alike(text: string): string | undefined {
    this.#comparisons += this.#ids.length + this.#exact.size;
    if (this.#comparisons > MAX_COMPARISONS) return undefined;
    const near = nearest(text, this.#ids);
    if (near !== undefined) return `did you mean “${near}”?`;
    const name = nearest(wordsOf(text).join(' '), this.#exact.keys());
    return this.#named([...(this.#exact.get(name ?? '') ?? [])]);
  }
}

function addTo(sets: Map<string, Set<string>>, key: string, id: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([id]));
  else set.add(id);
}

const ARTICLES: ReadonlySet<string> = new Set([
  ...['the', 'le', 'la', 'les', 'el', 'los', 'las', 'der', 'die', 'das'],
]);

/** Words without what people leave off or write otherwise: accents, case, signs, articles. */
function wordsOf(text: string): readonly string[] {
  const words = text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'\u2019\u02BC]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !ARTICLES.has(word));
  return telling.length > 0 ? telling : words;
}
