// The people that a text introduces with their office: `Velmora's envoy, Ioannis Drakos,`.

import { once } from '../once.ts';
import {
  isBody,
  isRole,
  isStray,
  NAME,
  officeOf,
  ROLE_NOUN,
  START,
  splitName,
  surname,
} from './names.ts';

/** Somebody a text names, with the fullest name and the office it gives. */
export interface Person {
  readonly name: string;
  readonly role?: string;
  /** True of a body that the text calls `it`. */
  readonly isBody?: true;
}

const QUALIFIER =
  "(?:(?:(?:\\p{Lu}\\.){1,4}|(?:Lt|Brig|Maj|St)\\.|\\p{Lu}[\\p{L}\\p{M}'’-]*|\\d+(?:st|nd|rd|th)|acting|army|chief|defen[cs]e|deputy|economy|energy|finance|first|foreign|former|government|health|interior|justice|military|ministry|new|outgoing|presidential|press|prime|regional|senior|special|state|top|trade|vice)\\s+)";
// Between a country and its office stands whatever the office is for: `Orrin's transport minister`.
const OWNER = "\\p{Lu}[\\p{L}\\p{M}-]*['’]s\\s+(?:[\\p{L}-]+\\s+){0,3}?";
// `the Kastrian deputy foreign minister, Ilse Haverkamp` and `envoy Ioannis Drakos`.
const roleFirst = once(
  () => new RegExp(`${START}((?:${OWNER})?${QUALIFIER}{0,7}\\b${ROLE_NOUN}),?\\s+(${NAME})`, 'gu'),
);
// `Ilse Haverkamp, the deputy foreign minister,`.
const nameFirst = once(
  () =>
    new RegExp(
      `${START}(${NAME}),\\s+(?:(?:the|an?|who is the)\\s+)?((?:[\\p{L}'’-]+\\s+){0,6}?${ROLE_NOUN})\\b((?:\\s+(?:of|for|to|at|in)\\s+(?:(?:\\p{Lu}\\.)+|[^,.;]){1,60})?)(?:(?<!\\b\\p{Lu})[,.]|(?<=\\p{Lu}\\.)(?=\\s|$))`,
      'gu',
    ),
);
const SAYS =
  'said|says|told|tells|added|asked|replied|wrote|writes|argued|warned|insisted|predicted|answered|retorted|explained';
const NAMES = new RegExp(NAME, 'gu');
const CAPITAL = /^\p{Lu}/u;

/** Everybody whom `block` introduces with an office, in order. */
export function introducedIn(block: string): readonly Person[] {
  const people: Person[] = [];
  for (const [, role = '', written = ''] of block.matchAll(roleFirst())) {
    const { role: more, name } = splitName(written);
    if (isRole(name)) continue;
    const own = officeOf(more === undefined ? office(role) : `${office(role)} ${more}`);
    people.push({ name, ...(own !== undefined && { role: own }) });
  }
  for (const [, written = '', role = '', rest = ''] of block.matchAll(nameFirst())) {
    const { name } = splitName(written);
    if (/\s/u.test(name)) people.push({ name, role: role + rest });
  }
  return people;
}

const speaking = once(
  () =>
    new RegExp(
      `${START}(?:(?:${SAYS})\\s+(${NAME})(?=[,.;:\\s])|(${NAME})(?:,[^,.;:\\uFFFC]{2,60},)?\\s+(?:${SAYS})\\b)`,
      'gu',
    ),
);

/**
 * Everybody who is said to speak, by the full name that the text has anywhere, so that `she` is
 * understood before. `names` are the full names by their last words.
 */
export function speakingIn(block: string, names: ReadonlyMap<string, string>): readonly Person[] {
  return Array.from(block.matchAll(speaking()), ([, after, before]) =>
    splitName(after ?? before ?? ''),
  ).flatMap(({ role, name }) => {
    const full = /\s/u.test(name) ? name : names.get(name);
    const isPerson = full !== undefined && !isRole(full.split(/\s+/u).at(-1)!) && !isBody(full);
    return isPerson ? [{ name: full, ...(role !== undefined && { role }) }] : [];
  });
}

/** The names of two words or more in `block`, without the office before them. */
export function fullNamesIn(block: string): readonly string[] {
  return Array.from(block.matchAll(NAMES), ([written]) => splitName(written).name).filter((name) =>
    /\s/u.test(name),
  );
}

function office(written: string): string {
  const words = written.split(/\s+/u);
  while (words.length > 1 && isStray(words[0]!)) words.shift();
  return words.join(' ');
}

/** The people of a text by the last word of their names; the fullest name and the first office win. */
export class People {
  // The person who was met last stands last.
  readonly #known: Map<string, Person> = new Map();
  readonly #namesakes: Map<string, readonly (readonly string[])[]> = new Map();

  add({ name, role }: Person): void {
    const key = this.#keyOf(name);
    const known = this.#known.get(key);
    const fullest = known && known.name.length >= name.length ? known.name : name;
    const office = known?.role ?? role;
    this.#known.delete(key);
    this.#known.set(key, { name: fullest, ...(office !== undefined && { role: office }) });
  }

  /** Takes note of all full names of a text, so that a surname that two of them share is known. */
  meet(names: readonly string[]): void {
    for (const name of names) {
      const given = name.toLowerCase().split(/\s+/u).slice(0, -1);
      const known = this.#namesakes.get(surname(name)) ?? [];
      const isSame = known.some((other) => other.some((word) => given.includes(word)));
      if (!isSame) this.#namesakes.set(surname(name), [...known, given]);
    }
  }

  /** True of a surname that more than one person has. */
  isShared(name: string): boolean {
    return !/\s/u.test(name) && (this.#namesakes.get(surname(name))?.length ?? 0) > 1;
  }

  find(name: string): Person | undefined {
    return this.#known.get(this.#keyOf(name));
  }

  /** The person met last whose office is `noun`, of the country that `words` name if they do. */
  withRole(noun: string, words: readonly string[]): Person | undefined {
    const holders = [...this.#known.values()].filter(
      ({ role }) => role !== undefined && endsWithWord(role, noun),
    );
    const adjectives = words.filter((word, index) => index > 0 && CAPITAL.test(word));
    const fitting = holders.findLast(({ role = '' }) => adjectives.some((of) => role.includes(of)));
    return fitting ?? (adjectives.length > 0 ? undefined : holders.at(-1));
  }

  // Two full names with one surname are two people.
  #keyOf(name: string): string {
    const key = surname(name);
    const known = this.#known.get(key);
    const isOther =
      known?.name.includes(' ') && name.includes(' ') && first(known.name) !== first(name);
    return isOther ? name.toLowerCase() : key;
  }
}

function first(name: string): string | undefined {
  return name.split(/\s+/u)[0];
}

function endsWithWord(role: string, noun: string): boolean {
  return role.toLowerCase().split(/\s+/u).includes(noun.toLowerCase());
}
