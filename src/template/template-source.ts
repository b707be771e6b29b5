// A template as texts: what `files/` read, already merged with what it extends.

export interface TemplateSource {
  /** Name of the template or path of its folder, as problems call it. */
  readonly name: string;
  /** Texts by their path inside the folder, e.g. `partials/claims.hbs`. */
  readonly files: ReadonlyMap<string, string>;
  /** The folders that were merged, what is extended first; absent where there is only one. */
  readonly layers?: readonly TemplateLayer[];
}

/** One folder of a template, as it was read. */
export interface TemplateLayer {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
  /** Where it is on the disk. */
  readonly folder?: string;
}

/** The folders of a template; the last one's values count. */
export function layersOf(template: TemplateSource): readonly TemplateLayer[] {
  return template.layers ?? [template];
}

/** The texts of a template by the names that problems give them: as written, before any merging. */
export function textsOfTemplate(template: TemplateSource | undefined): ReadonlyMap<string, string> {
  const layers = template ? [template, ...layersOf(template)] : [];
  return new Map(
    layers.flatMap(({ name, files }) =>
      [...files].map(([path, text]) => [`${name}/${path}`, text] as const),
    ),
  );
}
