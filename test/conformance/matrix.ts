// The documents that the conformance checker judges, by name.
import { readdirSync, readFileSync } from 'node:fs';
import type { Format } from '../../src/build/formats.ts';
import type { BuildResult } from '../../src/build.ts';
import { readDesign } from '../../src/files/look/read-design.ts';
import { buildFixture, EXAMPLE, LINES, ROOT } from '../support/build-fixture.ts';
import { buildText, type Overrides } from '../support/build-text.ts';
import { sampleBriefs } from '../sweep/arbitrary-brief.ts';
import { FIFTY_PAGES, HOSTILE_METADATA, LONG_TABLES, ONLY_TITLE } from './briefs.ts';

/** Languages of labels whose letters the example's fixtures do not have already. */
const LANGUAGES = ['de', 'es', 'fr', 'it', 'pl', 'pt', 'ru', 'tr', 'uk'];
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

/** Every fixture, and the briefs that are checked in, as in a fresh clone. */
function briefs(): Builds {
  const yamlIn = (folder: string): string[] =>
    readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const fixtures = `${ROOT}test/fixtures/`;
  return [
    ...yamlIn(fixtures).map((name): Builds[number] => [
      `fixture ${name}`,
      (wanted) => buildFixture(fixtures + name, wanted),
    ]),
    ['lectern', (wanted) => buildFixture(LINES, { ...readDesign('lectern').design, ...wanted })],
    ...yamlIn(`${ROOT}briefs`).map((name): Builds[number] => [
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
    ...LANGUAGES.map((language) =>
      edited(`in ${language}`, 'language: en', `language: ${language}`),
    ),
    edited('with footnotes', 'language: en', 'language: en\ndesign: { footnotes: true }'),
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
  ];
}

function sample(): Builds {
  return sampleBriefs(SAMPLE).map((brief, index): Builds[number] => [
    `generated ${String(index + 1).padStart(2, '0')}`,
    (wanted) => buildText(brief, wanted),
  ]);
}
