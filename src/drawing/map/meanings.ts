// What the signs of a map mean: those that are on it, each once.

import { AREA_KINDS, LINE_KINDS, POINT_KINDS } from '../../blocks/maps/block.ts';
import { largest } from '../../diagnostics/extremes.ts';
import type { DrawingLook } from '../look.ts';
import { unsettledBorder } from './ground.ts';
import type { Meaning } from './legend.ts';
import type { AreaKind, MapData } from './map-data.ts';
import type { Named } from './names.ts';
import {
  areaSign,
  discRadius,
  discSign,
  lineSign,
  type MapInk,
  PLAIN,
  pointSign,
} from './signs.ts';
import type { Position } from './thinned.ts';
import type { MapWords } from './words.ts';

const LINE_WIDTH = 22;
const AREA_SIZE = { width: 18, height: 8 };
/** So many names stand below a map; if there are more, all are in the table. */
const MOST_IN_KEY = 24;

export function meaningsOf(
  data: MapData,
  key: Named['key'],
  hasUnsettled: boolean,
  ink: MapInk,
  words: MapWords,
  look: DrawingLook,
): Meaning[] {
  return [
    ...sizesOf(data, ink, words),
    ...pointsOf(data, ink, words),
    ...linesOf(data, hasUnsettled, ink, words),
    ...areasOf(data, ink, words),
    ...keyOf(key, words, look),
  ];
}

/** A disc and what it stands for: the most there is. */
function sizesOf({ points, counts }: MapData, ink: MapInk, words: MapWords): Meaning[] {
  const counted = points.filter(({ value }) => value !== undefined);
  const values = counted.map(({ value }) => Number(value)).filter(Number.isFinite);
  if (values.length === 0) return [];
  const most = largest(values);
  const { kind = 'place' } = counted.find((each) => Number(each.value) === most)!;
  const radius = Math.min(6, discRadius(most, most));
  return [
    {
      width: 2 * radius,
      sign: (x, y) => discSign([x + radius, y], radius, kind, ink),
      words: counts ?? words.kind(kind),
    },
  ];
}

function pointsOf({ points }: MapData, ink: MapInk, words: MapWords): Meaning[] {
  const plain = points.filter(({ value }) => value === undefined);
  const kinds = POINT_KINDS.filter((kind) => plain.some((each) => (each.kind ?? 'place') === kind));
  // A dot with a name is a place, a ring a capital: that needs no words.
  if (kinds.every((kind) => kind === 'place' || kind === 'capital')) return [];
  return kinds.map((kind) => ({
    width: 4 * PLAIN,
    sign: (x, y) => pointSign(kind, [x + 2 * PLAIN, y], ink),
    words: words.kind(kind),
  }));
}

function linesOf(
  { lines }: MapData,
  hasUnsettled: boolean,
  ink: MapInk,
  words: MapWords,
): Meaning[] {
  const kinds = LINE_KINDS.filter((kind) => lines.some((each) => (each.kind ?? 'front') === kind));
  const own = kinds.map(
    (kind): Meaning => ({
      width: LINE_WIDTH,
      sign: (x, y) =>
        lineSign(
          kind,
          [
            [
              [x, y],
              [x + LINE_WIDTH, y],
            ],
          ],
          ink,
        ),
      words: words.kind(kind),
    }),
  );
  if (!hasUnsettled || kinds.includes('disputed')) return own;
  const sign: Meaning['sign'] = (x, y) =>
    unsettledBorder(
      [
        [
          [x, y],
          [x + LINE_WIDTH, y],
        ],
      ],
      ink,
    );
  return [...own, { width: LINE_WIDTH, sign, words: words.kind('disputed') }];
}

function areasOf({ areas }: MapData, ink: MapInk, words: MapWords): Meaning[] {
  const hatched: readonly AreaKind[] = AREA_KINDS.filter(
    (kind) => kind !== 'land' && kind !== 'water',
  );
  const kinds = hatched.filter((kind) => areas.some((each) => (each.kind ?? 'zone') === kind));
  const { width, height } = AREA_SIZE;
  return kinds.map((kind) => ({
    width,
    sign: (x, y) => {
      const [top, bottom] = [y - height / 2, y + height / 2];
      const ring: Position[] = [
        [x, top],
        [x + width, top],
        [x + width, bottom],
        [x, bottom],
        [x, top],
      ];
      return areaSign(kind, [ring], ink);
    },
    words: words.kind(kind),
  }));
}

function keyOf(key: Named['key'], words: MapWords, look: DrawingLook): Meaning[] {
  const none = { width: 0, sign: () => '' };
  const told = key.slice(0, MOST_IN_KEY).map(({ number, words: name }) => ({
    ...none,
    words: number === undefined ? name : `${look.number(number)} ${name}`,
  }));
  const rest = key.length - told.length;
  return rest === 0 ? told : [...told, { ...none, words: words.more(rest) }];
}
