// The documents that the conformance checker judges, by name.
import { readdirSync, readFileSync } from 'node:fs';
import type { BuildResult } from '../../src/build.ts';
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

type Builds = [string, () => BuildResult][];

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
      () => buildText(text, { templateName, page, name: 'saron-strait.yaml' }),
    ]),
  );
}

/** The example with its source, and the briefs that are checked in, as in a fresh clone. */
function briefs(): Builds {
  const files = readdirSync(`${ROOT}briefs`).filter((name) => name.endsWith('.yaml'));
  return [
    ['example', () => buildFixture(EXAMPLE)],
    ['many of a kind', () => buildFixture(MANY)],
    ...files.map((name): Builds[number] => [
      `briefs/${name}`,
      () => buildText(readFileSync(`${ROOT}briefs/${name}`, 'utf8'), { name }),
    ]),
  ];
}

/** The example in other languages and states. */
function variants(): Builds {
  const edited = (name: string, from: string, to: string): Builds[number] => [
    `example ${name}`,
    () => buildFixture(EXAMPLE, { edit: (text) => text.replace(from, to) }),
  ];
  const french = readFileSync(EXAMPLE, 'utf8').replace('language: en', 'language: fr');
  const others = ['at-a-glance', 'sitrep'].map((templateName): Builds[number] => [
    `${templateName} in French`,
    () => buildText(french, { templateName, name: 'saron-strait.yaml' }),
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
    ['only a title', () => buildText(ONLY_TITLE)],
    ['hostile metadata', () => buildText(HOSTILE_METADATA)],
    ['tables over many pages', () => buildText(LONG_TABLES)],
    ['fifty pages', () => buildText(FIFTY_PAGES)],
    ['pictures', () => buildFixture(FIGURES)],
    ['from right to left', () => buildFixture(ARABIC)],
    ['in Hebrew', () => buildFixture(HEBREW)],
    ['in Persian', () => buildFixture(PERSIAN)],
    ['many scripts', () => buildFixture(VOICES)],
  ];
}

function sample(): Builds {
  return sampleBriefs(SAMPLE).map((brief, index): Builds[number] => [
    `generated ${String(index + 1).padStart(2, '0')}`,
    () => buildText(brief),
  ]);
}
