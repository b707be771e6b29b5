// Draws the maps of a brief, in its language.
import type { LocatorMap } from '../../brief/format/schema.ts';
import { countryName } from '../../brief/places/countries.ts';
import { drawMap } from '../../drawing/map/draw-map.ts';
import type { MapWords } from '../../drawing/map/words.ts';
import { capitalised } from '../../template/labels/labels.ts';
import type { Drawer, LookFor, NamedDrawing } from '../../template/present/drawings.ts';
import { numberText } from '../../template/present/numbers.ts';
import type { Scope } from '../../template/present/scope.ts';
import { closed } from '../../template/present/sentences.ts';

/** What markup calls the drawing of a map. */
export function mapName(index: number): string {
  return `map:M${index + 1}`;
}

function draw(scope: Scope, lookFor: LookFor): NamedDrawing[] {
  const words = wordsOf(scope);
  return (scope.brief.maps ?? []).map((map, index) => ({
    name: mapName(index),
    ...drawMap(dataOf(map), scope.world, words, lookFor(map.width ?? 'full')),
  }));
}

function dataOf(map: LocatorMap) {
  const { title, counts, region = [], points = [], lines = [], areas = [], inset = true } = map;
  return { title, counts, region, points, lines, areas, inset };
}

function wordsOf(scope: Scope): MapWords {
  const { labels, word, comma } = scope;
  const { language } = labels;
  return {
    kind: (kind) => capitalised(labels, word(`map.${kind}`)),
    country: (code) => countryName(code, language),
    north: word('map.north'),
    made: (projection, isWorld) => {
      const name = word(`map.${projection}`);
      const own = word('map.projection', { name });
      return isWorld ? [own, word('map.data')] : [own];
    },
    head: (title) => closed(word('map.alt', { title })),
    highest: (name, value) => word('map.highest', { name, value }),
    more: (count) => word('map.more', { count: String(count) }),
    column: (column) => word(`map.${column}`),
    listed: (words) => words.join(comma),
    closed,
    number: (written) => numberText(language, written),
  };
}

export const maps = { block: 'maps', draw } satisfies Drawer;
