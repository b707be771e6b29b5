// The values of YAML files that were read when the program was built, by their text.

/** None here: packaging/prepared.ts puts those of our own templates in. */
export const PREPARED_VALUES: Pick<ReadonlyMap<string, () => unknown>, 'get'> = new Map();
