// Handlebars files that were compiled when the program was built, by their text.

/** None here: esbuild.config.js puts those of our own templates in. */
export const PRECOMPILED: ReadonlyMap<string, unknown> = new Map();
