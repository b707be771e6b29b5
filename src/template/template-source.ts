// A template as texts: what `files/` read, already merged with what it extends.

export interface TemplateSource {
  /** Name of the template or path of its folder, as problems call it. */
  readonly name: string;
  /** Texts by their path inside the folder, e.g. `partials/claims.hbs`. */
  readonly files: ReadonlyMap<string, string>;
}
