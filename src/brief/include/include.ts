// Actors, sources, glossary and the organisation that several briefs share: files named under `include:`.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { MAX_BYTES } from '../yaml/decode-text.ts';
import { parseBriefYaml } from '../yaml/parse-brief-yaml.ts';
import type { IncludedFile, YamlFile } from '../yaml/parse-yaml-text.ts';
import type { Path } from '../yaml/path-text.ts';
import { isRecord } from '../yaml/plain-value.ts';
import {
  declaredTwice,
  includedAlready,
  MAX_FILES,
  SHARED,
  shapeProblems,
  tooLarge,
  tooMany,
} from './include-problems.ts';

/** The text of an included file as problems call it, or why it cannot be had. */
export type IncludedText =
  | { readonly file: string; readonly text: string; readonly problem?: never }
  | { readonly problem: Diagnostic };

/** Reads a file that a brief includes; what it may reach is its own affair. */
export type IncludeReader = (name: string) => IncludedText;

/** The values of a brief and of what it includes. */
export interface WithIncluded {
  readonly value: unknown;
  readonly files: readonly IncludedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** True if something that is included could not be read: what is missing may stand there. */
  readonly incomplete: boolean;
  /** The included file that the value at a path came from. */
  readonly ownerOf: (path: Path) => YamlFile | undefined;
}

/** Adds what the brief in `own` includes to its values. */
export function withIncluded(own: YamlFile, read: IncludeReader): WithIncluded {
  const { value } = own.yaml;
  const names = isRecord(value) ? value['include'] : undefined;
  if (!isRecord(value) || !isListOfTexts(names)) return plain(value);
  const { include: _, ...rest } = value;
  const merging = new Merging(own, rest);
  for (const [index, name] of names.entries()) merging.add(name, index, read);
  return merging;
}

function plain(value: unknown): WithIncluded {
  const ownerOf = (): undefined => undefined;
  return { value, files: [], diagnostics: [], incomplete: false, ownerOf };
}

// A list of another kind stays among the values, so that validation tells what is wrong with it.
function isListOfTexts(names: unknown): names is readonly string[] {
  const isText = (name: unknown): boolean => typeof name === 'string' && name.trim() !== '';
  return Array.isArray(names) && names.length > 0 && names.every(isText);
}

class Merging implements WithIncluded {
  readonly value: Record<string, unknown>;
  readonly files: IncludedFile[] = [];
  readonly diagnostics: Diagnostic[] = [];
  incomplete = false;
  readonly #own: YamlFile;
  readonly #owners: Map<string, Map<string, YamlFile>> = new Map();
  #size: number;

  constructor(own: YamlFile, value: Readonly<Record<string, unknown>>) {
    this.#own = own;
    this.#size = own.text.length;
    this.value = Object.assign(Object.create(null), value);
  }

  readonly ownerOf = ([block, key]: Path): YamlFile | undefined => {
    const owners = this.#owners.get(String(block));
    if (key !== undefined) return owners?.get(String(key));
    const standsInBrief = this.#own.yaml.locate([block ?? '']) !== undefined;
    return standsInBrief ? undefined : owners?.values().next().value;
  };

  add(name: string, index: number, read: IncludeReader): void {
    const found = index < MAX_FILES ? read(name) : { problem: tooMany(this.#own.file) };
    const problem = found.problem ?? this.#reasonAgainst(found);
    if (problem) this.#refuse(problem, index);
    if (found.problem || problem) return;
    this.#merge({ ...found, name, yaml: parseBriefYaml(found.text, found.file) });
  }

  #reasonAgainst({ file, text }: { file: string; text: string }): Diagnostic | undefined {
    this.#size += text.length;
    if (this.#size > MAX_BYTES) return tooLarge(file);
    return this.files.some((each) => each.file === file) ? includedAlready(file) : undefined;
  }

  #refuse(problem: Diagnostic, index: number): void {
    const span = this.#own.yaml.locate(['include', index]);
    this.incomplete = true;
    this.diagnostics.push({ ...problem, file: this.#own.file, ...(span && { span }) });
  }

  #merge(included: IncludedFile): void {
    const { value, diagnostics, broken } = included.yaml;
    this.files.push(included);
    const problems = broken ? diagnostics : [...diagnostics, ...shapeProblems(included)];
    for (const each of problems) this.diagnostics.push(each);
    this.incomplete ||= broken;
    if (!isRecord(value)) return;
    for (const block of SHARED) {
      if (isRecord(value[block])) this.#mergeBlock(block, value[block], included);
    }
  }

  #mergeBlock(block: string, entries: object, included: YamlFile): void {
    const before = this.value[block];
    // What is wrong with the brief's own block is told by validation.
    if (before !== undefined && before !== null && !isRecord(before)) return;
    const merged: Record<string, unknown> = Object.assign(Object.create(null), before);
    const owners = this.#owners.get(block) ?? new Map<string, YamlFile>();
    for (const [key, entry] of Object.entries(entries)) {
      if (Object.hasOwn(merged, key)) {
        this.diagnostics.push(declaredTwice([block, key], owners.get(key) ?? this.#own, included));
        continue;
      }
      merged[key] = entry;
      owners.set(key, included);
    }
    this.value[block] = merged;
    this.#owners.set(block, owners);
  }
}

/** The reader of briefs that come without a folder. */
export const includeNothing: IncludeReader = (name) => ({
  problem: {
    code: 'include-unread',
    severity: 'error',
    message: `“${name}” cannot be included here, where the brief has no folder`,
    file: name,
    hint: 'write what it holds into the brief',
  },
});
