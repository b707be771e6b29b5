// What the quick reader of YAML leaves to the library: everything but the plain block style.

/** Ends a quick reading; the library reads the text instead. */
export class Beyond extends Error {}

/** Says that the text is not for the quick reader. */
export function beyond(): never {
  throw new Beyond('left to the library');
}
