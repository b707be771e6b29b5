// Where the values of a brief come from: its own file, one that it includes, or an override.
import type { Span } from '../../diagnostics/diagnostic.ts';
import type { WithIncluded } from '../include/include.ts';
import type { YamlFile } from '../yaml/parse-yaml-text.ts';
import type { Path } from '../yaml/path-text.ts';
import type { Overridden } from './overrides.ts';

/** A file (or `--set`), and the place in it if there is one. */
export interface Place {
  readonly file: string;
  readonly span?: Span;
}

/** Finds values by their paths. */
export interface Origins {
  /** The place of a value or of its key, wherever it comes from. */
  readonly placeOf: (path: Path, at: 'value' | 'key') => Place;
  /** The place in the brief's own file. */
  readonly locate: (path: Path) => Span | undefined;
  /** The place outside the brief's own file. */
  readonly elsewhere: (path: Path) => Place | undefined;
  /** The texts outside the brief's own, by name. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The origins of what `own` says, with what it includes and what overrides made of it. */
export function originsOf(own: YamlFile, whole: WithIncluded, overridden: Overridden): Origins {
  const { places } = overridden;
  const overrideOf = (path: Path) => places.findLast((each) => startsWith(path, each.path))?.from;
  const elsewhere = (path: Path, at: 'value' | 'key' = 'value'): Place | undefined => {
    const override = overrideOf(path);
    if (override !== undefined) return { file: override.file, span: override.span };
    const included = whole.ownerOf(path);
    return included && inFile(included, path, at);
  };
  const locate = (path: Path): Span | undefined =>
    elsewhere(path) === undefined ? own.yaml.locate(path) : undefined;
  return {
    placeOf: (path, at) => elsewhere(path, at) ?? inFile(own, path, at),
    locate,
    elsewhere: (path) => elsewhere(path),
    texts: new Map([
      ...whole.files.map(({ file, text }) => [file, text] as const),
      ...overridden.texts,
    ]),
  };
}

function inFile({ file, yaml }: YamlFile, path: Path, at: 'value' | 'key'): Place {
  const span = at === 'key' ? yaml.locateKey(path) : yaml.locate(path);
  return { file, ...(span && { span }) };
}

function startsWith(path: Path, beginning: Path): boolean {
  return beginning.every((step, index) => path[index] === step);
}
