// What an actor plainly is: a state that Unicode names or that has ministers, or an organisation.

import { once } from '../editorial/once.ts';

const ORGANISATION =
  /(?:^|[\s’'-])(?:administration|agency|alliance|army|assembly|association|authority|bank|bloc|board|bureau|cabinet|command|commission|committee|company|council|court|department|directorate|embassy|federation|foundation|government|headquarters|institute|military|ministry|mission|navy|office|organi[sz]ation|parliament|party|police|secretariat|service|treasury|tribunal|union|nations)(?:\s+(?:of|for|in)\s.*)?$/iu;

/** The names of all states and territories in English and in the languages of `tag`, in small letters. */
const namesOfStates = once(() => new Map<string, ReadonlySet<string>>());

function statesIn(tag: string): ReadonlySet<string> {
  const known = namesOfStates().get(tag) ?? new Set(regionNames(tag));
  namesOfStates().set(tag, known);
  return known;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function regionNames(tag: string): readonly string[] {
  const names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
  return LETTERS.flatMap((one) => LETTERS.flatMap((other) => names.of(one + other) ?? [])).map(
    (name) => name.toLowerCase(),
  );
}

/** The kind of whoever is called `name` in `text`; undefined where it is not plain. */
export function kindOf(name: string, text: string, tag: string): string | undefined {
  const plain = name.replace(/^the\s+/iu, '');
  if (ORGANISATION.test(plain)) return 'organisation';
  return isState(plain, text, tag) ? 'state' : undefined;
}

function isState(name: string, text: string, tag: string): boolean {
  if (statesIn(tag).has(name.toLowerCase())) return true;
  if (!/^\p{Lu}\p{L}+$/u.test(name)) return false;
  return new RegExp(
    `(?<!\\p{L})${name}['’]s\\s+(?:\\p{L}+\\s+){0,2}?(?:[Mm]inist(?:er|ry)|[Aa]mbassador|[Ee]nvoy|[Gg]overnment|[Aa]rmy|[Nn]avy)\\b`,
    'u',
  ).test(text);
}
