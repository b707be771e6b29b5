// What is worked out when it is first asked for, and once only.

/** Gives what `make` made at the first call, at that and every later one. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
