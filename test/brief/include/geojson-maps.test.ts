import { describe, expect, it } from 'vitest';
import { parseBrief } from '../../../src/brief/parse-brief.ts';

/** What parsing says of a brief with one map, whose file is `geojson`. */
function read(geojson: unknown, own = '') {
  const text = typeof geojson === 'string' ? geojson : JSON.stringify(geojson, undefined, 1);
  const brief = `title: T\nmaps:\n  - title: M\n    from: m.geojson\n${own}`;
  const parsed = parseBrief(brief, 'b.yaml', [], (name) => ({ file: name, text }));
  const problems = parsed.diagnostics.map(({ code, message, hint, file, span }) => {
    const place = file === 'm.geojson' ? text : brief;
    return `${file}:${span ? place.slice(0, span.start).split('\n').length : '?'} ${code}: ${message} (${hint})`;
  });
  return { parsed, map: parsed.brief?.maps?.[0], problems };
}

const feature = (type: string, coordinates: unknown, properties: unknown = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

describe('a map from a GeoJSON file', () => {
  it('has its points, lines and areas, behind those of the brief', () => {
    const file = collection(
      feature('Point', [178.44, -18.14], { name: 'Suva', kind: 'capital', value: 3, other: 1 }),
      feature(
        'MultiLineString',
        [
          [
            [1, 2],
            [3, 4],
          ],
          [
            [5, 6],
            [7, 8],
          ],
        ],
        { name: 'Line', kind: 'truce' },
      ),
      feature(
        'Polygon',
        [
          [
            [0, 0],
            [0, 9],
            [9, 9],
            [0, 0],
          ],
          [
            [1, 2],
            [2, 3],
            [1, 3],
            [1, 2],
          ],
        ],
        { kind: 'zone' },
      ),
    );
    const { map, problems, parsed } = read(file, '    points: [{ name: Own, at: [1, 2] }]\n');
    expect(problems).toEqual([]);
    expect(map).toMatchObject({
      points: [
        { name: 'Own', at: [2, 1] },
        { name: 'Suva', kind: 'capital', value: '3', at: [178.44, -18.14] },
      ],
      lines: [
        {
          name: 'Line',
          kind: 'truce',
          path: [
            [1, 2],
            [3, 4],
          ],
        },
        {
          kind: 'truce',
          path: [
            [5, 6],
            [7, 8],
          ],
        },
      ],
      areas: [
        {
          kind: 'zone',
          path: [
            [0, 0],
            [0, 9],
            [9, 9],
            [0, 0],
          ],
          holes: [
            [
              [1, 2],
              [2, 3],
              [1, 3],
              [1, 2],
            ],
          ],
        },
      ],
    });
    expect(map).not.toHaveProperty('lines[1].name');
    // What goes into the PDF needs no file.
    expect(parsed.complete).not.toContain('m.geojson');
    expect(parseBrief(parsed.complete, 'b.yaml').brief).toEqual(parsed.brief);
  });

  it('may count its longitudes on beyond the antimeridian', () => {
    expect(read(feature('Point', [182, -17])).map?.points?.[0]?.at).toEqual([-178, -17]);
  });

  it.each<[string, unknown, RegExp]>([
    [
      'broken',
      '{ "type": "FeatureCollection",\n "features": [ }',
      /^m\.geojson:2 geojson-unreadable: the file is no JSON/,
    ],
    ['of another kind', '{"a": 1}', /the file has no features of GeoJSON/],
    ['TopoJSON', { type: 'Topology', arcs: [] }, /the file is TopoJSON/],
    [
      'in another system',
      {
        ...collection(),
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } },
      },
      /its coordinates are in urn:ogc:def:crs:EPSG::3857, not in WGS 84/,
    ],
    [
      'in metres',
      collection(feature('Point', [1, 2]), feature('Point', [5000000, 400000])),
      /^m\.geojson:\d\d geojson-unreadable: feature 2 has the position 5000000, 400000/,
    ],
    [
      'with latitudes first',
      feature('Point', [-18.14, 178.44]),
      /feature 1 has the position -18.14, 178.44.*longitude comes first/,
    ],
    [
      'without coordinates',
      collection({ type: 'Feature', properties: {}, geometry: { type: 'Point' } }),
      /feature 1 has a position without two numbers/,
    ],
    [
      'with what cannot be shown',
      collection({ type: 'Feature', geometry: { type: 'GeometryCollection', geometries: [] } }),
      /feature 1 is a GeometryCollection/,
    ],
    [
      'too large',
      feature(
        'LineString',
        Array.from({ length: 50_001 }, () => [1, 2]),
      ),
      /more than 50000 positions.*simplify/,
    ],
  ])('that is %s is refused at its place', (_, file, problem) => {
    expect(read(file).problems).toEqual([expect.stringMatching(problem)]);
  });

  it('is held to the format at the place of its feature', () => {
    const file = collection(feature('Point', [1, 2]), feature('Point', [1, 2], { kind: 'castle' }));
    expect(read(file).problems).toEqual([
      expect.stringMatching(
        /^m\.geojson:15 unknown-term: “maps\[0\]\.points\[1\]\.kind” cannot be “castle”/,
      ),
    ]);
  });
});
