// Goes through all that a brief holds.

/**
 * Calls `visit` with every mapping and list in `value`, itself first, in the order of the text. The
 * place belongs to the walk: whoever keeps it copies it.
 */
export function visitObjects(
  value: unknown,
  visit: (value: object, place: readonly (string | number)[]) => void,
): void {
  const place: (string | number)[] = [];
  const go = (inside: unknown): void => {
    if (typeof inside !== 'object' || inside === null) return;
    visit(inside, place);
    const isList = Array.isArray(inside);
    for (const [key, member] of Object.entries(inside)) {
      if (typeof member !== 'object') continue;
      place.push(isList ? Number(key) : key);
      go(member);
      place.pop();
    }
  };
  go(value);
}
