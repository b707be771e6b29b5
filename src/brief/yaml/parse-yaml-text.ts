// YAML text from strangers to plain values that know where they stand in the text.
import { type Document, isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Diagnostic, Span } from '../../diagnostics/diagnostic.ts';
import { type BlockStyle, readBlockStyle } from './block-style/read-block-style.ts';
import { composeYaml } from './compose-yaml.ts';
import { fileTooLarge, MAX_BYTES } from './decode-text.ts';
import type { Path } from './path-text.ts';
import { PREPARED_VALUES } from './prepared-values.ts';
import { nodeSpan, type YamlValue, yamlValue } from './yaml-value.ts';

/** The value of a YAML text; undefined if the text is empty or unreadable. */
export interface ParsedYaml {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** True if the values are in part guesses, because the text is not YAML. */
  readonly broken: boolean;
  /** Where the value at a path stands; an empty value stands at its key. */
  readonly locate: (path: Path) => Span | undefined;
  /** Where the key at the end of a path stands; a list's entry stands at its value. */
  readonly locateKey: (path: Path) => Span | undefined;
}

/** A YAML file that is part of a brief. */
export interface YamlFile {
  readonly file: string;
  readonly text: string;
  readonly yaml: ParsedYaml;
}

/** A file that a brief includes. */
export interface IncludedFile extends YamlFile {
  /** As the brief writes it. */
  readonly name: string;
}

/** Parses one YAML 1.2 document; every problem of its syntax becomes a diagnostic. */
export function parseYamlText(text: string, file: string): ParsedYaml {
  const prepared = PREPARED_VALUES.get(text);
  return prepared === undefined ? parseAnew(text, file) : withPlaces(prepared(), text, file);
}

/** Places are wanted for problems only, and what was prepared has none of its own. */
function withPlaces(value: unknown, text: string, file: string): ParsedYaml {
  return {
    value,
    diagnostics: [],
    broken: false,
    locate: (path) => parseAnew(text, file).locate(path),
    locateKey: (path) => parseAnew(text, file).locateKey(path),
  };
}

function parseAnew(text: string, file: string): ParsedYaml {
  if (text.length > MAX_BYTES) return unreadable([fileTooLarge(file)]);
  const quick = readBlockStyle(text);
  return quick === undefined ? parseByLibrary(text, file) : withQuickPlaces(quick, text, file);
}

/** The place of a list or mapping is the library's to tell. */
function withQuickPlaces({ value, places }: BlockStyle, text: string, file: string): ParsedYaml {
  let whole: ParsedYaml | undefined;
  const byLibrary = (path: Path): Span | undefined => {
    whole ??= parseByLibrary(text, file);
    return whole.locate(path);
  };
  const locate = (path: Path, place = places.find(path)): Span | undefined =>
    place && (place.value ?? byLibrary(path));
  const locateKey = (path: Path): Span | undefined => {
    const place = places.find(path);
    return place?.key ?? locate(path, place);
  };
  return { value, diagnostics: [], broken: false, locate: (path) => locate(path), locateKey };
}

/** @public for tests: what the quick reader must agree with. */
export function parseByLibrary(text: string, file: string): ParsedYaml {
  const { document, diagnostics, broken } = composeYaml(text, file);
  if (document === undefined) return unreadable(diagnostics);
  const read = yamlValue(document.contents, file);
  if (read.diagnostics.some(({ code }) => code === 'alias-bomb'))
    return unreadable([...diagnostics, ...read.diagnostics]);
  const find = (path: Path): Place | undefined => findPlace(document, read, path);
  return {
    value: document.contents === null ? undefined : read.value,
    diagnostics: [...diagnostics, ...read.diagnostics],
    broken,
    locate: (path) => valueSpan(find(path)),
    locateKey: (path) => {
      const place = find(path);
      return nodeSpan(place?.key) ?? valueSpan(place);
    },
  };
}

function unreadable(diagnostics: readonly Diagnostic[]): ParsedYaml {
  const nowhere = (): undefined => undefined;
  return { value: undefined, diagnostics, broken: true, locate: nowhere, locateKey: nowhere };
}

interface Place {
  readonly key?: unknown;
  readonly node: unknown;
}

function findPlace(document: Document.Parsed, read: YamlValue, path: Path): Place | undefined {
  let place: Place | undefined = { node: document.contents };
  for (const step of path) {
    const node: unknown = isAlias(place.node) ? read.targets.get(place.node) : place.node;
    place = child(node, step, read);
    if (place === undefined) return undefined;
  }
  return place;
}

function child(node: unknown, step: string | number, read: YamlValue): Place | undefined {
  if (isSeq(node) && typeof step === 'number' && step < node.items.length)
    return { node: node.items[step] };
  const pair = isMap(node) ? read.entries.get(node)?.get(String(step)) : undefined;
  return pair === undefined ? undefined : { key: pair.key, node: pair.value };
}

function valueSpan(place: Place | undefined): Span | undefined {
  const span = nodeSpan(place?.node);
  const empty = span === undefined || (isScalar(place?.node) && span.start === span.end);
  return empty ? (nodeSpan(place?.key) ?? span) : span;
}
