// The words of the desk in other languages: those of the page and of its form, and what the labels of the
// template call things, so that a field is called as it is on the page.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { blocks } from '../src/blocks/blocks.ts';
import { briefJsonSchema } from '../src/brief/format/json-schema.ts';

const LABELS = 'templates/briefing/labels';

/** Fields that the columns of the page name. */
const COLUMNS: readonly string[] = ['status', 'likelihood', 'confidence', 'date', 'place', 'issue'];
/** Keys of the whole brief that are heads of the page. */
const HEADS: readonly string[] = ['handling', 'distribution', 'versions', 'verdicts', 'summary'];

type Words = Readonly<Record<string, string>>;
type Labels = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Writes `words.<language>.json` for each language that has words of the page or of its form. */
export function writeWords(client: string, folder: string): void {
  const sources = [`${client}/form/words`, `${client}/words`].filter((each) => existsSync(each));
  const names = new Set(sources.flatMap((each) => readdirSync(each)));
  for (const name of names) {
    if (name === 'en.json') continue;
    const own = sources.map((each) => wordsIn(`${each}/${name}`));
    const all = Object.assign(labelWords(basename(name, '.json')), ...own);
    writeFileSync(`${folder}/words.${name}`, JSON.stringify(all));
  }
}

function wordsIn(file: string): Words {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function labelWords(language: string): Record<string, string> {
  const labels = parse(readFileSync(`${LABELS}/${language}.yaml`, 'utf8')) as Labels;
  const found: Record<string, string> = {};
  const name = (key: string, label: unknown): void => {
    if (typeof label === 'string' && !label.includes('{')) found[key] ??= label;
  };
  for (const [key, { called = key }] of blocks) name(`key.${key}`, labels['head']?.[called]);
  for (const key of HEADS) name(`key.${key}`, labels['head']?.[key]);
  for (const key of COLUMNS) name(`key.${key}`, labels['column']?.[key]);
  for (const [key, label] of Object.entries(labels['fact'] ?? {})) name(`key.${key}`, label);
  const terms = termsBelow();
  for (const group of Object.values(labels))
    if (typeof group === 'object' && Object.keys(group).every((key) => terms.has(key)))
      for (const [term, label] of Object.entries(group)) name(`term.${term}`, label);
  return found;
}

/** All words of closed lists in the format. */
function termsBelow(): ReadonlySet<string> {
  const terms = new Set<string>();
  const walk = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    if ('enum' in schema && Array.isArray(schema.enum))
      for (const term of schema.enum) terms.add(String(term));
    for (const inside of Object.values(schema)) walk(inside);
  };
  walk(briefJsonSchema());
  return terms;
}
