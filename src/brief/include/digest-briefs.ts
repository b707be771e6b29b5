// The briefs that a digest tells of: what it says of each is read from that brief, never typed.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { replaceAt } from '../overrides/replace-at.ts';
import { withoutReferences } from '../prose/without-references.ts';
import { MAX_BYTES } from '../yaml/decode-text.ts';
import { parseBriefYaml } from '../yaml/parse-brief-yaml.ts';
import type { IncludedFile, ParsedYaml, YamlFile } from '../yaml/parse-yaml-text.ts';
import { type Path, valueAt } from '../yaml/path-text.ts';
import { isRecord } from '../yaml/plain-value.ts';
import type { IncludeReader, WithIncluded } from './include.ts';
import { tooLarge } from './include-problems.ts';

/** What is taken, and where it stands in the other brief. */
const TAKEN: Readonly<Record<string, Path>> = {
  title: ['title'],
  language: ['language'],
  status: ['status'],
  as_of: ['as_of'],
  bottom_line: ['summary', 'bottom_line'],
  tlp: ['handling', 'tlp'],
  embargo_until: ['handling', 'embargo_until'],
};

/** The values of `own`, with what its digest takes from other briefs. */
export function withDigest(own: YamlFile, whole: WithIncluded, read: IncludeReader): WithIncluded {
  const entries = isRecord(whole.value) ? whole.value['digest'] : undefined;
  if (!Array.isArray(entries)) return whole;
  let { value, incomplete } = whole;
  const diagnostics = [...whole.diagnostics];
  const owners = new Map<number, YamlFile>();
  const briefs = new Map<string, Found>();
  const readOnce = createReader(own, read);
  for (const [index, entry] of entries.entries()) {
    const name: unknown = isRecord(entry) ? entry['brief'] : undefined;
    if (typeof name !== 'string') continue;
    const isKnown = briefs.has(name);
    const found = briefs.get(name) ?? readOnce(name);
    // A brief out of a PDF has brought along what it took.
    if (found.problem && entry['taken'] !== undefined) continue;
    if (found.problem) {
      const span = own.yaml.locate(['digest', index, 'brief']);
      diagnostics.push({ ...found.problem, file: own.file, ...(span && { span }) });
      incomplete = true;
      continue;
    }
    const { yaml } = found.file;
    if (!isKnown) for (const each of yaml.diagnostics) diagnostics.push(each);
    briefs.set(name, found);
    incomplete ||= yaml.broken;
    value = replaceAt(value, ['digest', index, 'taken'], takenFrom(yaml.value));
    owners.set(index, { ...found.file, yaml: placesIn(yaml) });
  }
  // Nothing else of them is a value of this brief.
  const others = [...briefs.values()].flatMap(({ file }) =>
    file ? [{ ...file, yaml: { ...file.yaml, value: undefined } }] : [],
  );
  const files = [...whole.files, ...others];
  const ownerOf = (path: Path): YamlFile | undefined =>
    path[0] === 'digest' && path[2] === 'taken' ? owners.get(Number(path[1])) : whole.ownerOf(path);
  return { value, files, diagnostics, incomplete, ownerOf };
}

type Found =
  | { readonly file: IncludedFile; readonly problem?: never }
  | { readonly problem: Diagnostic; readonly file?: never };

/** Reads briefs as long as they are no more than a brief may be in all. */
function createReader(own: YamlFile, read: IncludeReader): (name: string) => Found {
  let size = own.text.length;
  return (name) => {
    const found = read(name);
    if (found.problem) return found;
    size += found.text.length;
    if (size > MAX_BYTES) return { problem: tooLarge(found.file) };
    if (found.text === own.text) return { problem: ofItself(own.file) };
    return { file: { ...found, name, yaml: parseBriefYaml(found.text, found.file) } };
  };
}

function ofItself(file: string): Diagnostic {
  const message = 'a digest cannot tell of itself';
  const hint = 'name another brief';
  return { code: 'digest-of-itself', severity: 'error', message, file, hint };
}

function takenFrom(value: unknown): Readonly<Record<string, unknown>> {
  const sources = isRecord(value) && isRecord(value['sources']) ? value['sources'] : {};
  const plain = (part: unknown): unknown => {
    if (isRecord(part)) return { ...part, text: plain(part['text']) };
    return typeof part === 'string' ? withoutReferences(part, sources) : part;
  };
  return Object.fromEntries(
    Object.entries(TAKEN).flatMap(([key, path]) => {
      const part = isRecord(value) ? valueAt(value, path) : undefined;
      return part === undefined ? [] : [[key, PROSE.has(key) ? plain(part) : part]];
    }),
  );
}

const PROSE = new Set(['title', 'bottom_line']);

/** What problems ask of the file: the place of `digest[0].taken.title` is that of its title. */
function placesIn({ locate, locateKey, ...yaml }: ParsedYaml): ParsedYaml {
  const there = ([, , , key, ...rest]: Path): Path => [...(TAKEN[String(key)] ?? []), ...rest];
  return {
    ...yaml,
    locate: (path) => locate(there(path)),
    locateKey: (path) => locateKey(there(path)),
  };
}
