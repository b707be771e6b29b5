import { geoContains, geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { WORLD } from '../../../src/drawing/map/atlas.ts';
import { drawMap } from '../../../src/drawing/map/draw-map.ts';
import { extentOf } from '../../../src/drawing/map/extent.ts';
import { EARTH_RADIUS, frameRound } from '../../../src/drawing/map/frame.ts';
import { scaleOf } from '../../../src/drawing/map/furniture.ts';
import type { MapArea, MapData, MapPoint } from '../../../src/drawing/map/map-data.ts';
import { isNear } from '../../../src/drawing/map/near.ts';
import { mapInk } from '../../../src/drawing/map/signs.ts';
import { touch } from '../../../src/drawing/place-labels.ts';
import { readWorld } from '../../../src/files/program/carried-files.ts';
import { contrastRatio } from '../../../src/theme/contrast.ts';
import { plainLook } from '../plain-look.ts';
import { WORDS } from './map-words.ts';

const world = readWorld();
const look = plainLook({ width: 480, height: 460 });

function map(own: Partial<MapData>): MapData {
  return { title: 'Test', region: [], points: [], lines: [], areas: [], inset: true, ...own };
}

function point(
  name: string,
  latitude: number,
  longitude: number,
  own: Partial<MapPoint> = {},
): MapPoint {
  return { name, at: [longitude, latitude], ...own };
}

const draw = (own: Partial<MapData>, other: Parameters<typeof plainLook>[0] = {}) =>
  drawMap(map(own), world, WORDS, { ...look, ...other });

/** The words of a drawing with the boxes that they take. */
function textsOf(svg: string) {
  return [
    ...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)" font-size="([\d.]+)"[^>]*>([^<]*)</gu),
  ].map(([, x, y, size, words]) => {
    const [middle, base, high] = [Number(x), Number(y), Number(size)];
    const width = look.measure(words!, { size: high, weight: 400 });
    return {
      words: words!,
      x: middle - width / 2,
      y: base - high * 0.75,
      width,
      height: high * 0.95,
    };
  });
}

function frameOf(own: Partial<MapData>) {
  const extent = extentOf(map(own), world);
  return frameRound(extent.positions, { ...extent, width: 480, height: 400 });
}

const ISLANDS = [
  point('Suva', -18.14, 178.44),
  point('Labasa', -16.43, 179.36),
  point('Lakeba', -18.2, -178.8),
];

describe('a map', () => {
  it('does not break where the antimeridian runs through it', () => {
    const frame = frameOf({ region: ['FJ'], points: ISLANDS });
    const [suva, , lakeba] = ISLANDS.map(({ at }) => frame.projection([...at])!);
    expect(lakeba![0]).toBeGreaterThan(suva![0]);
    expect(lakeba![0] - suva![0]).toBeLessThan(350);
    expect(frame.kilometres * frame.width).toBeLessThan(1500);
    // The box goes over it, from some 176 to some -177 degrees.
    expect(frame.view.box.west).toBeGreaterThan(170);
    expect(frame.view.box.east).toBeLessThan(-170);
  });

  it.each<[string, Partial<MapData>, string]>([
    ['of Ukraine', { region: ['UA'] }, 'conic'],
    ['near the equator', { region: ['KE'] }, 'mercator'],
    ['that is higher than wide', { region: ['CL'] }, 'azimuthal'],
    ['of Svalbard', { points: [point('A', 78.2, 15.6), point('B', 78.9, 11.9)] }, 'azimuthal'],
    [
      'of the Arctic',
      {
        points: [
          point('A', 69, 33),
          point('B', 64, -51),
          point('C', 71, -156),
          point('D', 71, 128),
        ],
      },
      'azimuthal',
    ],
    ['of Antarctica', { region: ['AQ'] }, 'azimuthal'],
    [
      'of the world',
      {
        points: [point('A', -1, 36), point('B', 46, 6), point('C', 40, -74), point('D', -18, 178)],
      },
      'equal_earth',
    ],
  ])('%s has the projection that suits it, and says so', (_, own, name) => {
    expect(frameOf(own).name).toBe(name);
    const made = draw(own);
    expect(textsOf(made.svg).map(({ words }) => words)).toContain(`Projection: ${name}.`);
    expect(made.alt).toContain(`Projection: ${name}.`);
  });

  it.each(['UA', 'FJ', 'CL', 'SJ'].filter((code) => world.codes.has(code)))(
    'of %s has a bar that is true in its middle',
    (code) => {
      const frame = frameOf({ region: [code] });
      const { width, words } = scaleOf(frame, look);
      const [x, y] = [frame.width / 2, frame.height / 2];
      const ends = [x - width / 2, x + width / 2].map(
        (each) => frame.projection.invert!([each, y])!,
      );
      const kilometres = Number(words.replace(/ km$/u, '').replace(',', ''));
      expect((geoDistance(ends[0]!, ends[1]!) * EARTH_RADIUS) / kilometres).toBeCloseTo(1, 2);
    },
  );

  it('shows all that it is of, and the mainland of a country alone', () => {
    const frame = frameOf({ region: ['FR'] });
    for (const [x, y] of [
      [2.35, 48.85],
      [9.2, 42],
      [-4.7, 48.4],
    ]) {
      const [px, py] = frame.projection([x!, y!])!;
      expect(px > 0 && px < frame.width && py > 0 && py < frame.height).toBe(true);
    }
    expect(frame.kilometres * frame.width).toBeLessThan(2500);
  });

  it('has the names of the brief on it or below it, and none over another', () => {
    const crowd = Array.from({ length: 40 }, (_, index) =>
      point(
        `Village number ${index + 1}`,
        47 + (index % 7) * 0.02,
        8 + Math.floor(index / 7) * 0.03,
        { value: String(index) },
      ),
    );
    const texts = textsOf(draw({ points: crowd }).svg);
    const all = texts.map(({ words }) => words).join('\n');
    for (const { name } of crowd.slice(16)) expect(all).toContain(name);
    expect(all).toMatch(/and \d+ more/);
    for (const [index, one] of texts.entries())
      for (const other of texts.slice(index + 1))
        expect(touch(one, other, -0.5), `${one.words} / ${other.words}`).toBe(false);
  });

  it('dashes borders that are not settled, and says what the dashes are', () => {
    const sahara = draw({ region: ['EH'] });
    expect(sahara.svg).toMatch(/stroke-dasharray="2.4 1.8"/);
    expect(textsOf(sahara.svg).map(({ words }) => words)).toContain('Disputed');
    expect(draw({ region: ['PT'] }).svg).not.toMatch(/stroke-dasharray/);
  });

  it('counts land as the United Nations do where the data do not', () => {
    const view = { box: WORLD, tolerance: 0.01 };
    const has = (code: string, latitude: number, longitude: number): boolean =>
      geoContains(
        {
          type: 'MultiPolygon',
          coordinates: world
            .land(view, code)
            .map((each) => each.map((ring) => ring.map(([x, y]) => [x, y]))),
        },
        [longitude, latitude],
      );
    expect([has('UA', 45.2, 34.3), has('RU', 45.2, 34.3), has('RU', 55.7, 37.6)]).toEqual([
      true,
      false,
      true,
    ]);
    expect([has('EH', 25.5, -14), has('MA', 25.5, -14), has('MA', 31.6, -8)]).toEqual([
      true,
      false,
      true,
    ]);
    expect([has('SO', 9.6, 44.1), has('CY', 35.3, 33.5), has('XK', 42.6, 21)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('tells land from sea in grey, and what it is about from what lies beyond', () => {
    for (const accent of ['#173F5F', '#9B1B30', '#1A1A1A', '#2A7F73']) {
      const { sea, land, beyond, text, coast } = mapInk({ ...look.ink, accent });
      expect(contrastRatio(sea, land)).toBeGreaterThan(1.2);
      expect(contrastRatio(beyond, land)).toBeGreaterThan(1.08);
      expect(contrastRatio(text, sea)).toBeGreaterThan(10);
      expect(contrastRatio(coast, land)).toBeGreaterThan(2);
    }
  });

  it('has a globe beside it, an arrow where north turns a little, meridians where it turns far', () => {
    const words = (own: Partial<MapData>) => textsOf(draw(own).svg).map((each) => each.words);
    const meridians = /fill="none" stroke="[^"]*" stroke-width="0.4"/;
    expect(words({ region: ['FR'] })).toContain('N');
    expect(words({ region: ['KE'] })).not.toContain('N');
    expect(draw({ region: ['KE'] }).svg).not.toMatch(meridians);
    expect(draw({ region: ['AQ'] }).svg).toMatch(meridians);
    const globes = (own: Partial<MapData>) => draw(own).svg.split('<circle').length;
    expect(globes({ region: ['KE'] })).toBeGreaterThan(globes({ region: ['KE'], inset: false }));
  });

  it('is drawn on land of its own, without the world', () => {
    const path: MapArea['path'] = [
      [0, 0],
      [0, 3],
      [3, 3],
      [3, 0],
    ];
    const areas: MapArea[] = [{ kind: 'land', name: 'Velmora', path }];
    const made = drawMap(map({ areas, points: [point('Garrow', 1, 1)] }), undefined, WORDS, look);
    expect(textsOf(made.svg).map(({ words }) => words)).toEqual(
      expect.arrayContaining(['Velmora', 'Garrow']),
    );
    expect(made.svg).not.toContain('Natural Earth');
  });

  it('says in words and in its data what it shows', () => {
    const made = draw({
      title: 'Fire',
      region: ['FJ'],
      points: [
        point('Suva', -18.14, 178.44, { value: '3' }),
        point('Labasa', -16.43, 179.36, { value: '12' }),
        point('Lakeba', -18.2, -178.8, { value: '1' }),
      ],
      lines: [
        {
          kind: 'truce',
          name: 'Line',
          path: [
            [178, -17],
            [179, -17],
          ],
        },
      ],
      counts: 'shots',
    });
    expect(made.alt).toBe(
      'Map: Fire. Fiji. Place: Suva (3), Labasa (12), Lakeba (1). Truce: Line. Most: Labasa, 12. Projection: azimuthal. Natural Earth.',
    );
    expect(made.table?.columns.map(({ name }) => name)).toEqual([
      'name',
      'kind',
      'shots',
      'latitude',
      'longitude',
    ]);
    expect(made.table?.rows[1]).toEqual(['Labasa', 'Place', '12', '-16.43', '179.36']);
    expect(made.table?.rows[3]).toEqual(['Line', 'Truce', '', '-17', '178']);
  });

  it('is the same at every time, and fits into what a page has', () => {
    const own = { region: ['NP'], points: [point('Pokhara', 28.2, 83.98)] };
    const { svg } = draw(own);
    expect(draw(own).svg).toBe(svg);
    for (const region of [['CL'], ['RU'], ['MV'], ['AQ']]) {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/u.exec(
        draw({ region }, { height: 300 }).svg,
      )!;
      expect(Number(width)).toBe(480);
      expect(Number(height)).toBeLessThanOrEqual(300);
    }
  });

  it('knows what lies near a country', () => {
    expect(isNear(world, 'FJ', [-178.8, -18.2], 3)).toBe(true);
    expect(isNear(world, 'FJ', [175.5, -17.5], 3)).toBe(true);
    expect(isNear(world, 'FJ', [168.3, -17.7], 3)).toBe(false);
    // On a straight border in the desert, far from its corners.
    expect(isNear(world, 'ML', [-3, 24.5], 3)).toBe(true);
    expect(isNear(world, 'RU', [10, 60], 3)).toBe(false);
  });
});
