// The documents that the conformance checker judges, by name.
import { readdirSync, readFileSync } from 'node:fs';
import type { Format } from '../../src/build/formats.ts';
import type { BuildResult } from '../../src/build.ts';
import { readDesign } from '../../src/files/look/read-design.ts';
import {
  ARABIC,
  buildFixture,
  COMPARE,
  EXAMPLE,
  FIGURES,
  HEBREW,
  HOUSE,
  LINES,
  MANY,
  PERSIAN,
  ROOT,
  VOICES,
} from '../support/build-fixture.ts';
import { buildText, type Overrides } from '../support/build-text.ts';
import { sampleBriefs } from '../sweep/arbitrary-brief.ts';
import { FIFTY_PAGES, HOSTILE_METADATA, LONG_TABLES, ONLY_TITLE } from './briefs.ts';

/** How many of the sweep's briefs are judged too. */
const SAMPLE = 20;

type Builds = [string, (wanted: Wanted) => BuildResult][];
type Wanted = { readonly set?: Overrides; readonly formats?: readonly Format[] };

/** Every document and how it is built. */
export function conformanceMatrix(): Builds {
  return [...templates(), ...briefs(), ...variants(), ...extremes(), ...sample()];
}

/** Each built-in template on both papers. */
function templates(): Builds {
  const names = readdirSync(`${ROOT}templates`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const text = readFileSync(EXAMPLE, 'utf8');
  return names.flatMap((templateName) =>
    (['A4', 'Letter'] as const).map((page): Builds[number] => [
      `template ${templateName} ${page}`,
      (wanted) => buildText(text, { templateName, page, name: 'saron-strait.yaml', ...wanted }),
    ]),
  );
}

/** The example with its source, and the briefs that are checked in, as in a fresh clone. */
function briefs(): Builds {
  const files = readdirSync(`${ROOT}briefs`).filter((name) => name.endsWith('.yaml'));
  return [
    ['example', (wanted) => buildFixture(EXAMPLE, wanted)],
    ['many of a kind', (wanted) => buildFixture(MANY, wanted)],
    ['texts compared', (wanted) => buildFixture(COMPARE, wanted)],
    ['lines to take', (wanted) => buildFixture(LINES, wanted)],
    ['lectern', (wanted) => buildFixture(LINES, { ...readDesign('lectern').design, ...wanted })],
    ...files.map((name): Builds[number] => [
      `briefs/${name}`,
      (wanted) => buildText(readFileSync(`${ROOT}briefs/${name}`, 'utf8'), { name, ...wanted }),
    ]),
  ];
}

/** The example in other languages and states. */
function variants(): Builds {
  const edited = (name: string, from: string, to: string): Builds[number] => [
    `example ${name}`,
    (wanted) => buildFixture(EXAMPLE, { edit: (text) => text.replace(from, to), ...wanted }),
  ];
  const french = readFileSync(EXAMPLE, 'utf8').replace('language: en', 'language: fr');
  const others = ['at-a-glance', 'sitrep'].map((templateName): Builds[number] => [
    `${templateName} in French`,
    (wanted) => buildText(french, { templateName, name: 'saron-strait.yaml', ...wanted }),
  ]);
  return [
    ...others,
    edited('in French', 'language: en', 'language: fr'),
    edited('in Ukrainian', 'language: en', 'language: uk'),
    edited('as draft', 'status: final', 'status: draft'),
    edited('withdrawn', 'status: final', 'status: withdrawn'),
  ];
}

function extremes(): Builds {
  return [
    ['only a title', (wanted) => buildText(ONLY_TITLE, wanted)],
    ['hostile metadata', (wanted) => buildText(HOSTILE_METADATA, wanted)],
    ['tables over many pages', (wanted) => buildText(LONG_TABLES, wanted)],
    ['fifty pages', (wanted) => buildText(FIFTY_PAGES, wanted)],
    ['pictures', (wanted) => buildFixture(FIGURES, wanted)],
    ['logo and marking', (wanted) => buildFixture(HOUSE, wanted)],
    ['from right to left', (wanted) => buildFixture(ARABIC, wanted)],
    ['in Hebrew', (wanted) => buildFixture(HEBREW, wanted)],
    ['in Persian', (wanted) => buildFixture(PERSIAN, wanted)],
    ['many scripts', (wanted) => buildFixture(VOICES, wanted)],
  ];
}

function sample(): Builds {
  return sampleBriefs(SAMPLE).map((brief, index): Builds[number] => [
    `generated ${String(index + 1).padStart(2, '0')}`,
    (wanted) => buildText(brief, wanted),
  ]);
}
