// Maps whose points, lines and areas stand in GeoJSON files beside the brief: they are read as if the
// brief had them, behind those of its own.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { replaceAt } from '../overrides/replace-at.ts';
import type { IncludedFile, YamlFile } from '../yaml/parse-yaml-text.ts';
import type { Path } from '../yaml/path-text.ts';
import { isRecord } from '../yaml/plain-value.ts';
import { NO_PLACES } from './csv-tables.ts';
import type { IncludeReader, WithIncluded } from './include.ts';
import { type MapParts, readGeoJson } from './read-geojson.ts';

const LISTS = ['points', 'lines', 'areas'] as const;

/** The values of `own`, with what is in the files that its maps name. */
export function withMaps(own: YamlFile, whole: WithIncluded, read: IncludeReader): WithIncluded {
  const maps = isRecord(whole.value) ? whole.value['maps'] : undefined;
  if (!Array.isArray(maps) || !maps.some(isFromFile)) return whole;
  let { value, incomplete } = whole;
  const files: IncludedFile[] = [...whole.files];
  const diagnostics: Diagnostic[] = [...whole.diagnostics];
  const owners = new Map<number, YamlFile>();
  for (const [index, map] of maps.entries()) {
    if (!isFromFile(map)) continue;
    const text = read(map.from);
    if (text.problem) {
      const span = own.yaml.locate(['maps', index, 'from']);
      diagnostics.push({ ...text.problem, file: own.file, ...(span && { span }) });
      incomplete = true;
      continue;
    }
    const parts = readGeoJson(text.text, text.file);
    const yaml = 'problem' in parts ? NO_PLACES : { ...NO_PLACES, ...placesIn(parts, map) };
    const file = { ...text, name: map.from, yaml };
    if (files.every((each) => each.file !== file.file)) files.push(file);
    if ('problem' in parts) {
      diagnostics.push(parts.problem);
      incomplete = true;
      continue;
    }
    value = replaceAt(value, ['maps', index], joined(map, parts));
    owners.set(index, file);
  }
  const ownerOf = (path: Path): YamlFile | undefined => {
    const [block, index, list, at] = path;
    const file = block === 'maps' ? owners.get(Number(index)) : undefined;
    const isTheirs =
      file && typeof at === 'number' && at >= ownCount(maps[Number(index)] as FromFile, list);
    return isTheirs ? file : whole.ownerOf(path);
  };
  return { value, files, diagnostics, incomplete, ownerOf };
}

type FromFile = Readonly<Record<string, unknown>> & { readonly from: string };

function isFromFile(map: unknown): map is FromFile {
  return isRecord(map) && typeof map['from'] === 'string' && map['from'].trim() !== '';
}

function ownCount(map: FromFile, list: unknown): number {
  if (!LISTS.some((each) => each === list)) return Infinity;
  const own = map[String(list)];
  return Array.isArray(own) ? own.length : 0;
}

function joined(map: FromFile, parts: MapParts): object {
  const { from: _, ...rest } = map;
  const lists = LISTS.flatMap((list) => {
    const own = map[list];
    const theirs = parts[list].map(({ value }) => value);
    if (theirs.length === 0 || (own !== undefined && !Array.isArray(own))) return [];
    return [[list, [...(own ?? []), ...theirs]] as const];
  });
  return { ...rest, ...Object.fromEntries(lists) };
}

/** What problems ask of a file: the place of `maps[0].points[2].at` is that of its feature. */
function placesIn(parts: MapParts, map: FromFile) {
  const locate = (path: Path) => {
    const [, , list, at] = path;
    const known = LISTS.find((each) => each === list);
    if (known === undefined || typeof at !== 'number') return undefined;
    const part = parts[known][at - ownCount(map, known)];
    return part && parts.places[part.feature];
  };
  return { locate, locateKey: locate };
}
