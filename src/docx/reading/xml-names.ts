// The names of elements and attributes, whatever prefixes a program writes them with.

const WORDS: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.org/ooxml/wordprocessingml/main',
]);
const MATHS: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'http://purl.org/ooxml/officeDocument/math',
]);

/** Attributes as they are written. */
export type Attributes = Readonly<Record<string, string>>;

/** Tells names apart by the vocabulary that their prefix stands for. */
export class XmlNames {
  /** Prefixes, `w:` as a rule, of the vocabulary of words. */
  readonly #words = new Set<string>();
  readonly #maths = new Set<string>();

  /** What an element declares. */
  declare(attributes: Attributes): void {
    for (const [name, uri] of Object.entries(attributes)) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const prefix = name === 'xmlns' ? '' : `${name.slice(6)}:`;
      if (WORDS.has(uri)) this.#words.add(prefix);
      if (MATHS.has(uri)) this.#maths.add(prefix);
    }
  }

  /** The name in the vocabulary of words; of formulas only their text, of others nothing. */
  of(name: string): string | undefined {
    const end = name.indexOf(':') + 1;
    const [prefix, local] = [name.slice(0, end), name.slice(end)];
    if (this.#words.has(prefix)) return local;
    if (this.#maths.has(prefix)) return local === 't' ? 't' : undefined;
    // What is there for older programs says the same again (ECMA-376-3, 10.2).
    return local === 'Fallback' ? local : undefined;
  }

  /** The value of an attribute of the vocabulary of words. */
  value(attributes: Attributes, name: string): string | undefined {
    for (const prefix of this.#words) {
      const value = attributes[prefix + name];
      if (value !== undefined) return value;
    }
    return attributes[name];
  }
}
