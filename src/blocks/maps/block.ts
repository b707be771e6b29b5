// Maps: places, lines and areas on the ground of the world, or on one of the brief's own.
import * as z from 'zod';
import { defineBlock, skeleton } from '../../brief/format/block.ts';
import { isDecimal } from '../../brief/format/decimal.ts';
import { aside, file, name, prose, roles, term } from '../../brief/format/fields.ts';
import { quantity } from '../../brief/format/quantity-fields.ts';
import { item, list, source, toggle } from '../../brief/format/schema-parts.ts';
import { countryOf } from '../../brief/places/countries.ts';
import { position, positions } from '../../brief/places/position.ts';

const WIDTHS = ['full', 'half'] as const;
export const POINT_KINDS = ['place', 'capital', 'incident', 'crossing', 'post'] as const;
export const LINE_KINDS = ['front', 'truce', 'border', 'disputed', 'route'] as const;
export const AREA_KINDS = ['zone', 'closed', 'held', 'water', 'land'] as const;

const point = z.strictObject({
  name: name('what it is called on the map', 'Port Ellin').optional(),
  at: position('where it is'),
  kind: term('its sign', POINT_KINDS).optional(),
  value: quantity('how much there is of what the map counts', 12).optional(),
});

const line = z.strictObject({
  name: name('what it is called on the map', 'Line of 4 May').optional(),
  kind: term('what it is', LINE_KINDS).optional(),
  path: positions('where it runs', 2),
});

const area = z.strictObject({
  name: name('what it is called on the map', 'Buffer zone').optional(),
  kind: term('what it is; where there is `land`, it is all the land that the map has', AREA_KINDS)
    .register(aside, {})
    .optional(),
  path: positions('its edge, all round', 3),
  holes: list(
    positions('edge of what is not of it', 3),
    'what lies in it and is not of it',
  ).optional(),
});

const country = z
  .preprocess((value, context) => {
    if (typeof value !== 'string') return value;
    const found = countryOf(value);
    if (found.code !== undefined) return found.code;
    const hint = `${found.near === undefined ? '' : `did you mean “${found.near}”? `}write its name, or its code (ISO 3166): Fiji, FJ or FJI`;
    const params = { code: 'unknown-country', hint };
    context.addIssue({
      code: 'custom',
      message: `“${value}” is no country that is known`,
      params,
    });
    return z.NEVER;
  }, name('a country'))
  .meta({
    description: 'a country: its name in any language of labels, or its code',
    examples: ['Fiji', 'FJ'],
  })
  .register(roles, { role: 'name' })
  .register(aside, {});

const map = z
  .strictObject({
    ...item,
    title: prose('what the map shows', 'Where the mission counted fire'),
    region: list(
      country,
      'the countries that it is of; without them it shows what lies round its points, lines and areas',
      ['Fiji'],
    ).optional(),
    from: file(
      'GeoJSON file (WGS 84) in the folder of the brief; `name`, `kind` and `value` are properties',
    ).optional(),
    points: list(point, 'places').optional(),
    lines: list(line, 'lines: a front, a truce line, a disputed border').optional(),
    areas: list(area, 'areas: zones, water and land').optional(),
    counts: name('what the values of its points count', 'incidents').optional(),
    inset: toggle('whether a small globe says where it is; it does where there is room').optional(),
    width: term('how wide it stands', WIDTHS).optional(),
    disclaimer: prose(
      'what it does not answer for; without it, the disclaimer of the organisation',
      'Borders imply no opinion on the status of any place.',
    ).optional(),
    credit: name('who made it, or whose data it shows').optional(),
    source,
  })
  .superRefine(({ region, from, points, lines, areas }, context) => {
    // What a file holds has been put beside them, unless there is no such file.
    if ([region, from, points, lines, areas].some((each) => each !== undefined)) return;
    const hint =
      'write region:, points:, lines: or areas:, or from: with the name of a GeoJSON file';
    const params = { code: 'missing-key', hint };
    context.addIssue({ code: 'custom', message: 'the map shows nothing', params });
  })
  .superRefine(({ points = [], counts }, context) => {
    if (counts !== undefined && points.every(({ value }) => value === undefined)) {
      const hint = 'give the points a value:, or take out counts:';
      const params = { code: 'missing-key', hint };
      context.addIssue({
        code: 'custom',
        path: ['counts'],
        message: 'no point has a value',
        params,
      });
    }
    for (const [index, { value }] of points.entries())
      if (value !== undefined && !isDecimal(value)) {
        const hint = 'digits with a point, as in 12.5; leave it out where nobody knows';
        const params = { code: 'not-a-number', hint };
        const message = `“${value}” is no number, so no disc can be as large`;
        context.addIssue({ code: 'custom', path: ['points', index, 'value'], message, params });
      }
  });

export const maps = defineBlock({
  field: list(map, 'maps with points, lines and areas'),
  letter: 'M',
  title: 'title',
  statement: { kind: 'map' },
  labels: {
    map: [
      ...POINT_KINDS,
      ...LINE_KINDS,
      ...AREA_KINDS,
      'alt',
      'credit',
      'conic',
      'azimuthal',
      'mercator',
      'equal_earth',
      'projection',
      'data',
      'highest',
      'more',
      'north',
      'name',
      'kind',
      'latitude',
      'longitude',
    ],
  },
  synonyms: ['map', 'locator'],
  skeleton: skeleton`
maps:
  - title: ${'what the map shows'}
    points:
      - { name: ${'a place'}, at: [46.2, 6.1] }
`,
});
