// Editions that were kept as files: where actors stood and how demands were, item by item, is read
// from them and joined to the items of this brief as if it said so itself.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { replaceAt } from '../overrides/replace-at.ts';
import { MAX_BYTES } from '../yaml/decode-text.ts';
import { parseBriefYaml } from '../yaml/parse-brief-yaml.ts';
import type { IncludedFile, YamlFile } from '../yaml/parse-yaml-text.ts';
import { type Path, pathText, valueAt } from '../yaml/path-text.ts';
import { isRecord } from '../yaml/plain-value.ts';
import type { IncludeReader, WithIncluded } from './include.ts';
import { tooLarge } from './include-problems.ts';

/** The values of `own`, with what its kept editions say of its positions and demands. */
export function withKeptEditions(
  own: YamlFile,
  whole: WithIncluded,
  read: IncludeReader,
): WithIncluded {
  const versions = valueAt(whole.value, ['versions']);
  if (!Array.isArray(versions)) return whole;
  let { value, incomplete } = whole;
  let size = own.text.length;
  const diagnostics = [...whole.diagnostics];
  const files: IncludedFile[] = [];
  const owners = new Map<string, YamlFile>();
  for (const [index, version] of versions.entries()) {
    if (!isRecord(version) || typeof version['file'] !== 'string') continue;
    const { file: name, ...line } = version;
    const kept = readKept(String(name), line['edition'], read);
    size += kept.file?.text.length ?? 0;
    const problem = kept.problem ?? (size > MAX_BYTES ? tooLarge(kept.file.file) : undefined);
    if (problem || !kept.file) {
      const span = own.yaml.locate(['versions', index, 'file']);
      if (problem) diagnostics.push({ ...problem, file: own.file, ...(span && { span }) });
      incomplete = true;
      continue;
    }
    const { yaml } = kept.file;
    for (const each of yaml.diagnostics) diagnostics.push(each);
    incomplete ||= yaml.broken;
    for (const then of [...stancesThen(value, yaml.value), ...demandsThen(value, yaml.value)]) {
      const at = [...then.place, 'was', wasOf(value, then.place).length];
      if (isTold(value, then.place, line['edition'])) continue;
      const was = { edition: line['edition'], [then.key]: then.value };
      value = replaceAt(value, [...then.place, 'was'], [...wasOf(value, then.place), was]);
      const locate = () => yaml.locate([...then.from, then.key]);
      owners.set(pathText(at), { ...kept.file, yaml: { ...yaml, locate, locateKey: locate } });
    }
    value = replaceAt(value, ['versions', index], line);
    // Nothing else of it is a value of this brief.
    files.push({ ...kept.file, yaml: { ...yaml, value: undefined } });
  }
  const ownerOf = (path: Path): YamlFile | undefined => {
    const end = path.indexOf('was') + 2;
    return (end > 1 ? owners.get(pathText(path.slice(0, end))) : undefined) ?? whole.ownerOf(path);
  };
  return { value, diagnostics, incomplete, ownerOf, files: [...whole.files, ...files] };
}

type Kept =
  | { readonly file: IncludedFile; readonly problem?: never }
  | { readonly problem: Diagnostic; readonly file?: never };

function readKept(name: string, edition: unknown, read: IncludeReader): Kept {
  const found = read(name);
  if (found.problem) return found;
  const yaml = parseBriefYaml(found.text, found.file);
  const own = valueAt(yaml.value, ['edition']) ?? 1;
  if (!yaml.broken && own !== edition) {
    const message = `${name} is edition ${String(own)}, not ${String(edition)}`;
    const hint = 'name the file of that edition, or leave file: out';
    return { problem: { code: 'another-edition', severity: 'error', message, hint, file: name } };
  }
  return { file: { ...found, name, yaml } };
}

type Item = Readonly<Record<string, unknown>>;

/** Something of an item that the kept edition has too: its place here and there, and what it was. */
interface Then {
  readonly place: Path;
  readonly from: Path;
  readonly key: 'stance' | 'status';
  readonly value: unknown;
}

function stancesThen(now: unknown, then: unknown): Then[] {
  return pairsOf(now, then, 'positions', 'issue').flatMap(({ place, from }) => {
    const stances = valueAt(now, [...place, 'stances']);
    return Object.keys(isRecord(stances) ? stances : {}).flatMap((actor): Then[] => {
      const was = valueAt(then, [...from, 'stances', actor]);
      const isForAll = isRecord(was) && was['audience'] === undefined;
      if (!isForAll || was['stance'] === undefined) return [];
      const there = { place: [...place, 'stances', actor], from: [...from, 'stances', actor] };
      return [{ ...there, key: 'stance', value: was['stance'] }];
    });
  });
}

function demandsThen(now: unknown, then: unknown): Then[] {
  return pairsOf(now, then, 'demands', 'text').flatMap(({ place, from }): Then[] => {
    const value = valueAt(then, [...from, 'status']);
    return value === undefined ? [] : [{ place, from, key: 'status', value }];
  });
}

/**
 * The items that both editions have: known by their ids, else by their very words. What was not for
 * everybody then is not told now.
 */
function pairsOf(
  now: unknown,
  then: unknown,
  list: string,
  words: string,
): { readonly place: Path; readonly from: Path }[] {
  const before = itemsOf(then, list);
  return itemsOf(now, list).flatMap((item, index) => {
    const at = before.findIndex((other) => isSame(item, other, words));
    if (at === -1 || before[at]!['audience'] !== undefined) return [];
    return [{ place: [list, index], from: [list, at] }];
  });
}

function isSame(one: Item, other: Item, words: string): boolean {
  const hasIds = one['id'] !== undefined && other['id'] !== undefined;
  return hasIds ? one['id'] === other['id'] : words in one && one[words] === other[words];
}

function itemsOf(value: unknown, list: string): Item[] {
  const items = valueAt(value, [list]);
  return Array.isArray(items) ? items.map((each) => (isRecord(each) ? each : {})) : [];
}

function wasOf(value: unknown, place: Path): readonly unknown[] {
  const known = valueAt(value, [...place, 'was']);
  return Array.isArray(known) ? known : [];
}

/** What the brief says itself of an edition stands. */
function isTold(value: unknown, place: Path, edition: unknown): boolean {
  return wasOf(value, place).some((each) => valueAt(each, ['edition']) === edition);
}
