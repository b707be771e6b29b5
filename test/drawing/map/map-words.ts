// English words for maps in tests.
import { countryName } from '../../../src/brief/places/countries.ts';
import type { MapWords } from '../../../src/drawing/map/words.ts';

export const WORDS: MapWords = {
  kind: (kind) => `${kind[0]!.toUpperCase()}${kind.slice(1)}`,
  country: (code) => countryName(code, 'en'),
  north: 'N',
  made: (projection, isWorld) => [
    `Projection: ${projection}.`,
    ...(isWorld ? ['Natural Earth.'] : []),
  ],
  head: (title) => `Map: ${title}.`,
  highest: (name, value) => `Most: ${name}, ${value}.`,
  more: (count) => `and ${count} more`,
  column: (column) => column,
  listed: (words) => words.join(', '),
  closed: (sentence) => `${sentence}.`,
  number: (written) => written,
};
