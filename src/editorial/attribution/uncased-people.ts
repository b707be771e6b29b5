// Whom a text without capitals names: people by their full names, offices by who holds them.

/** Whom words name. */
export type Party =
  | {
      readonly kind: 'name';
      readonly phrase: string;
      readonly name: string;
      readonly role?: string;
      readonly sex?: 'woman' | 'man';
      /** True of whom a pronoun means: that is concluded. */
      readonly isMeant?: true;
    }
  | { readonly kind: 'body'; readonly phrase: string; readonly name: string }
  | { readonly kind: 'office'; readonly phrase: string }
  | {
      readonly kind: 'pronoun';
      readonly phrase: string;
      readonly sex?: 'woman' | 'man';
      /** What it can stand for only, if that is plain. */
      readonly of?: 'person' | 'body';
      /** True where a verb leaves its subject out. */
      readonly isLeftOut?: true;
      /** What the text called whom it means: `the source` was `a source`. */
      readonly called?: string;
    }
  | { readonly kind: 'nobody'; readonly phrase: string };

interface Person {
  readonly name: string;
  readonly role?: string;
  readonly sex?: 'woman' | 'man';
}

/** What parts the words of a name. */
const PARTS = /[\s·・•‧．]+/u;

/** The people of one text. */
export class UncasedPeople {
  readonly #people = new Map<string, Person>();

  /** All that the people may be named in. */
  readonly text: string;

  constructor(names: readonly string[], text: string) {
    this.text = text;
    for (const name of names) this.#people.set(name, { name });
  }

  /** Remembers somebody who is named, with an office if there is one beside the name. */
  meet(party: Party): void {
    if (party.kind !== 'name') return;
    const { name, role, sex } = party;
    const full = this.fullNameOf(name, role);
    if (full === undefined) return;
    const known = this.#people.get(full);
    // A full name makes of the short one that was met before another writing of it.
    const short = [...this.#people.keys()].find((each) => each !== name && isShortOf(each, name));
    const of = known ?? (short === undefined ? undefined : this.#people.get(short));
    if (short !== undefined) this.#people.delete(short);
    this.#people.set(full, {
      ...of,
      ...(role !== undefined && { role: of?.role ?? role }),
      ...(sex && { sex }),
      name: full,
    });
  }

  has(name: string): boolean {
    return this.#people.has(name) || [...this.#people.keys()].some((each) => isShortOf(name, each));
  }

  /** True of the whole name of somebody, or of the last word of one person's. */
  isNamed(name: string): boolean {
    if (this.#people.has(name)) return true;
    const full = [...this.#people.keys()].filter((each) => each.endsWith(` ${name}`));
    return full.length === 1;
  }

  sexOf(name: string): 'woman' | 'man' | undefined {
    return this.#people.get(name)?.sex;
  }

  #holds(name: string, role: string): boolean {
    return this.#people.get(name)?.role?.endsWith(role) === true;
  }

  /** The fullest form of `name`, who holds `role` if that is told; undefined if it may be two people's. */
  fullNameOf(name: string, role?: string): string | undefined {
    if (this.#people.has(name)) return name;
    const full = [...this.#people.keys()].filter((each) => isShortOf(name, each));
    if (full.length < 2) return full[0] ?? name;
    const holders = full.filter((each) => role !== undefined && this.#holds(each, role));
    return holders.length === 1 ? holders[0] : undefined;
  }

  /** Who of those that are known by three letters or more `text` begins with. */
  beginningOf(text: string): string | undefined {
    return [...this.#people.keys()].find((name) => name.length > 2 && text.startsWith(name));
  }

  asFound(name: string): { readonly name: string; readonly role?: string } {
    const role = this.#people.get(name)?.role;
    return { name, ...(role !== undefined && { role }) };
  }

  /** Who alone holds the office that `phrase` ends, or begins, with; of several, `last`. */
  holderOf(phrase: string, last: string | undefined): string | undefined {
    const plain = phrase.replace(/^(?:ال|ה|该|該|同)(?=..)/u, '');
    const holders = [...this.#people.values()].filter(
      ({ role }) => role !== undefined && holds(role, plain),
    );
    if (holders.length === 1) return holders[0]!.name;
    // `الحارس الشاب`: an adjective behind the office.
    const noun = /^(ال\p{L}+) ال\p{L}+$/u.exec(phrase)?.[1];
    const called = [...this.#people.values()].filter(({ role }) => role === noun);
    if (holders.length === 0 && noun !== undefined && called.length === 1) return called[0]!.name;
    return holders.find(({ name }) => name === last)?.name;
  }

  /** Whom `text` names of those who are known. */
  namedIn(text: string): ReadonlySet<string> {
    return new Set(
      [...this.#people.keys()].filter((name) =>
        name.split(PARTS).some((part) => part.length > 1 && text.includes(part)),
      ),
    );
  }

  /** True unless the pronoun is plainly that of another sex. */
  fits({ sex }: { readonly sex?: 'woman' | 'man' }, name: string | undefined): boolean {
    const known = name === undefined ? undefined : this.#people.get(name)?.sex;
    return sex === undefined || known === undefined || sex === known;
  }
}

function holds(role: string, office: string): boolean {
  if (role.endsWith(office) || role.startsWith(`${office} `)) return true;
  // `השרה` is the `שרת התחבורה`.
  const own = office.replace(/ה$/u, 'ת');
  return role
    .split(/\s+/u)
    .some((word) => [office, `ال${office}`, `ה${office}`, own].some((each) => word === each));
}

/** `Lavrov` of `Sergey Lavrov`; in Han the surname may begin the name. */
function isShortOf(short: string, full: string): boolean {
  if (short === full || short.length >= full.length) return false;
  const parts = full.split(PARTS);
  if (parts.length > 1) {
    const wanted = short.split(PARTS);
    return wanted.every((part) => parts.some((each) => isSameWord(part, each)));
  }
  return /^\p{Script=Han}/u.test(full) && full.startsWith(short);
}

// The article of Arabic may be left out before a surname.
function isSameWord(one: string, other: string): boolean {
  return one === other || `ال${one}` === other || one === `ال${other}`;
}
