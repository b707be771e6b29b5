// The words of names and offices, compared.

/** `Ministerin` of the `Verkehrsministerin`. */
export function isCompound(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 5 && long.endsWith(short);
}

/** `Murátov` is `Muratov`. */
export function folded(word: string): string {
  const low = word.toLowerCase();
  return /[à-ÿ]/u.test(low) ? low.normalize('NFD').replace(/[\u0300-\u036f]/gu, '') : low;
}

/** The words of a name. */
export function wordsOf(name: string): string[] {
  return name.split(/\s+/u);
}
