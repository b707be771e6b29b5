// The documents that the conformance checker judges, by name.
import { readdirSync, readFileSync } from 'node:fs';
import type { BuildInput, BuildResult } from '../../src/build.ts';
import {
  ARABIC,
  buildFixture,
  EXAMPLE,
  FIGURES,
  HEBREW,
  MANY,
  PERSIAN,
  ROOT,
  VOICES,
} from '../support/build-fixture.ts';
import { buildText } from '../support/build-text.ts';
import { sampleBriefs } from '../sweep/arbitrary-brief.ts';
import { FIFTY_PAGES, HOSTILE_METADATA, LONG_TABLES, ONLY_TITLE } from './briefs.ts';

/** How many of the sweep's briefs are judged too. */
const SAMPLE = 20;

type Builds = [string, (record: Record) => BuildResult][];
type Record = Pick<BuildInput, 'standard'>;

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
      (record) => buildText(text, { templateName, page, name: 'saron-strait.yaml', ...record }),
    ]),
  );
}

/** The example with its source, and the briefs that are checked in, as in a fresh clone. */
function briefs(): Builds {
  const files = readdirSync(`${ROOT}briefs`).filter((name) => name.endsWith('.yaml'));
  return [
    ['example', (record) => buildFixture(EXAMPLE, record)],
    ['many of a kind', (record) => buildFixture(MANY, record)],
    ...files.map((name): Builds[number] => [
      `briefs/${name}`,
      (record) => buildText(readFileSync(`${ROOT}briefs/${name}`, 'utf8'), { name, ...record }),
    ]),
  ];
}

/** The example in other languages and states. */
function variants(): Builds {
  const edited = (name: string, from: string, to: string): Builds[number] => [
    `example ${name}`,
    (record) => buildFixture(EXAMPLE, { edit: (text) => text.replace(from, to), ...record }),
  ];
  const french = readFileSync(EXAMPLE, 'utf8').replace('language: en', 'language: fr');
  const others = ['at-a-glance', 'sitrep'].map((templateName): Builds[number] => [
    `${templateName} in French`,
    (record) => buildText(french, { templateName, name: 'saron-strait.yaml', ...record }),
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
    ['only a title', (record) => buildText(ONLY_TITLE, record)],
    ['hostile metadata', (record) => buildText(HOSTILE_METADATA, record)],
    ['tables over many pages', (record) => buildText(LONG_TABLES, record)],
    ['fifty pages', (record) => buildText(FIFTY_PAGES, record)],
    ['pictures', (record) => buildFixture(FIGURES, record)],
    ['from right to left', (record) => buildFixture(ARABIC, record)],
    ['in Hebrew', (record) => buildFixture(HEBREW, record)],
    ['in Persian', (record) => buildFixture(PERSIAN, record)],
    ['many scripts', (record) => buildFixture(VOICES, record)],
  ];
}

function sample(): Builds {
  return sampleBriefs(SAMPLE).map((brief, index): Builds[number] => [
    `generated ${String(index + 1).padStart(2, '0')}`,
    (record) => buildText(brief, record),
  ]);
}
