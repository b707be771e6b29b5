// A GeoJSON file (RFC 7946) as points, lines and areas of a map, written as a brief would have them.
import type { Diagnostic, Span } from '../../diagnostics/diagnostic.ts';
import { isRecord } from '../yaml/plain-value.ts';

/** What a file gives to a map: each entry with the feature that it is of. */
export interface MapParts {
  readonly points: readonly Part[];
  readonly lines: readonly Part[];
  readonly areas: readonly Part[];
  /** Where the features stand in the file. */
  readonly places: readonly (Span | undefined)[];
}

interface Part {
  readonly feature: number;
  readonly value: Readonly<Record<string, unknown>>;
}

const MOST_POSITIONS = 50_000;
const SMALLER = 'take what the map shows, and simplify its lines (mapshaper, QGIS: Simplify)';
const ANEW = 'export it as GeoJSON in WGS 84 (EPSG:4326) again';

type Problem = Omit<Diagnostic, 'file'>;

/** Why a file is no use: a fault of all of it, or of one feature. */
class GeoJsonFault extends Error {
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** `text` as parts of a map, or what is wrong with it. */
export function readGeoJson(
  text: string,
  file: string,
): MapParts | { readonly problem: Diagnostic } {
  const told = (fault: GeoJsonFault, span?: Span): { readonly problem: Diagnostic } => {
    const problem: Problem = {
      code: 'geojson-unreadable',
      severity: 'error',
      message: fault.message,
      hint: fault.hint,
      ...(span && { span }),
    };
    return { problem: { ...problem, file } };
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/u.exec(String(error))?.[1];
    const start = Math.min(Number(at ?? text.length), Math.max(0, text.length - 1));
    const fault = new GeoJsonFault('the file is no JSON: it cannot be read from here on', ANEW);
    return told(fault, { start, end: start + 1 });
  }
  const places = placesOfFeatures(text);
  let current = 0;
  try {
    const features = featuresOf(value);
    const parts: Parts = { points: [], lines: [], areas: [], count: 0 };
    for (const [index, feature] of features.entries()) {
      current = index;
      addFeature(feature, index, parts);
    }
    const { points, lines, areas } = parts;
    return { points, lines, areas, places };
  } catch (error) {
    if (!(error instanceof GeoJsonFault)) throw error;
    return told(error, places[current]);
  }
}

function featuresOf(value: unknown): readonly unknown[] {
  if (!isRecord(value)) throw new GeoJsonFault('the file is no GeoJSON', ANEW);
  checkSystem(value['crs']);
  if (value['type'] === 'FeatureCollection' && Array.isArray(value['features']))
    return value['features'] as unknown[];
  if (value['type'] === 'Feature') return [value];
  if (value['coordinates'] !== undefined) return [{ type: 'Feature', geometry: value }];
  if (value['type'] === 'Topology')
    throw new GeoJsonFault('the file is TopoJSON', 'export it as GeoJSON (topo2geo, mapshaper)');
  throw new GeoJsonFault('the file has no features of GeoJSON', ANEW);
}

/** Older files name their system of coordinates; only one is right (RFC 7946, 4). */
function checkSystem(crs: unknown): void {
  if (!isRecord(crs)) return;
  const properties = crs['properties'];
  const named = isRecord(properties) ? String(properties['name']) : '';
  if (named === '' || /CRS84|EPSG:+4326|WGS ?84/iu.test(named)) return;
  throw new GeoJsonFault(`its coordinates are in ${named.slice(0, 60)}, not in WGS 84`, ANEW);
}

interface Parts {
  readonly points: Part[];
  readonly lines: Part[];
  readonly areas: Part[];
  count: number;
}

function addFeature(feature: unknown, index: number, parts: Parts): void {
  const geometry = isRecord(feature) ? feature['geometry'] : undefined;
  if (!isRecord(feature) || (!isRecord(geometry) && geometry !== null))
    throw new GeoJsonFault(`feature ${index + 1} has no geometry`, ANEW);
  if (geometry === null) return;
  const own = propertiesOf(feature['properties']);
  addGeometry(geometry as Readonly<Record<string, unknown>>, { own, index, parts, depth: 0 });
}

/** What a map can say of a feature; whatever else a file has is its own affair. */
function propertiesOf(properties: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(properties)) return {};
  const { name, kind, value } = properties;
  return {
    ...(typeof name === 'string' && name.trim() !== '' && { name }),
    ...(typeof kind === 'string' && { kind }),
    ...((typeof value === 'number' || typeof value === 'string') && { value }),
  };
}

interface Given {
  readonly own: Readonly<Record<string, unknown>>;
  readonly index: number;
  readonly parts: Parts;
  readonly depth: number;
}

function addGeometry(geometry: Readonly<Record<string, unknown>>, given: Given): void {
  const { own, index: feature, parts } = given;
  const { type, coordinates } = geometry;
  const { value: _, ...named } = own;
  const several = (add: (each: unknown, isFirst: boolean) => void): void => {
    for (const [at, each] of listIn(coordinates, feature).entries()) add(each, at === 0);
  };
  const nameless = (isFirst: boolean): object => {
    const { name, ...rest } = named;
    return isFirst && name !== undefined ? { name, ...rest } : rest;
  };
  const line = (each: unknown, isFirst = true): void => {
    parts.lines.push({ feature, value: { ...nameless(isFirst), path: pathIn(each, given) } });
  };
  const area = (each: unknown, isFirst = true): void => {
    const [path, ...holes] = listIn(each, feature).map((ring) => pathIn(ring, given));
    parts.areas.push({
      feature,
      value: { ...nameless(isFirst), path, ...(holes.length > 0 && { holes }) },
    });
  };
  const point = (each: unknown): void => {
    parts.points.push({ feature, value: { ...own, at: positionIn(each, given) } });
  };
  switch (type) {
    case 'Point':
      point(coordinates);
      break;
    case 'MultiPoint':
      several(point);
      break;
    case 'LineString':
      line(coordinates);
      break;
    case 'MultiLineString':
      several(line);
      break;
    case 'Polygon':
      area(coordinates);
      break;
    case 'MultiPolygon':
      several(area);
      break;
    default:
      throw new GeoJsonFault(
        `feature ${feature + 1} is a ${String(type).slice(0, 40)}, which a map cannot show`,
        'take points, lines and polygons',
      );
  }
}

function listIn(value: unknown, feature: number): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0) return value as unknown[];
  throw new GeoJsonFault(`feature ${feature + 1} has no coordinates`, ANEW);
}

function pathIn(value: unknown, given: Given): string {
  return listIn(value, given.index)
    .map((each) => positionIn(each, given))
    .join('; ');
}

/** Six decimals are ten centimetres. */
const FINEST = 1e6;

function positionIn(value: unknown, { index, parts }: Given): string {
  parts.count += 1;
  if (parts.count > MOST_POSITIONS)
    throw new GeoJsonFault(`the file has more than ${MOST_POSITIONS} positions`, SMALLER);
  const [longitude, latitude] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof longitude !== 'number' || typeof latitude !== 'number')
    throw new GeoJsonFault(`feature ${index + 1} has a position without two numbers`, ANEW);
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 360) {
    const isSwapped = Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180;
    const message = `feature ${index + 1} has the position ${longitude}, ${latitude}, which is no longitude and latitude`;
    throw new GeoJsonFault(
      message,
      isSwapped ? 'in GeoJSON the longitude comes first: exchange the two' : ANEW,
    );
  }
  // Some programs go on counting beyond the antimeridian.
  const turned = longitude - 360 * Math.round(longitude / 360);
  return [latitude, turned].map((each) => Math.round(each * FINEST) / FINEST).join(', ');
}

/** Where the features begin and end: objects two levels down, in the list of that name. */
function placesOfFeatures(text: string): (Span | undefined)[] {
  const list = text.indexOf('"features"');
  if (list === -1) return [];
  const places: Span[] = [];
  let [depth, start] = [0, 0];
  for (let at = text.indexOf('[', list) + 1; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = endOfText(text, at);
    else if (sign === '{' || sign === '[') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (sign === '}' || sign === ']') {
      if (depth === 0) break;
      depth -= 1;
      if (depth === 0) places.push({ start, end: at + 1 });
    }
  }
  return places;
}

function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
