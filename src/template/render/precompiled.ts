// Handlebars files that were compiled when the program was built, by their text.
import type Handlebars from 'handlebars';

type Compiled = Parameters<typeof Handlebars.template>[0];

/** None here: packaging/prepared.ts puts those of our own templates in. */
export const PRECOMPILED: ReadonlyMap<string, () => Compiled> = new Map();
