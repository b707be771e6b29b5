// A brief that includes files as one text that needs no other file: what a PDF carries, so that it
// can be made anew from it.
import { type Document, isMap, stringify } from 'yaml';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { composeYaml } from '../yaml/compose-yaml.ts';
import { parseBriefYaml } from '../yaml/parse-brief-yaml.ts';
import type { IncludedFile, YamlFile } from '../yaml/parse-yaml-text.ts';
import { type Path, valueAt } from '../yaml/path-text.ts';
import { isRecord } from '../yaml/plain-value.ts';

/** The text of `own` with the entries of `files` written into it; `value` is what it must say. */
export function completeText(
  own: YamlFile,
  files: readonly IncludedFile[],
  value: unknown,
): string {
  const { document } = composeYaml(own.text, own.file);
  const text = document === undefined ? '' : written(document, files, value);
  if (says(text, value)) return text;
  // Layout that cannot be kept, e.g. anchors that an alias no longer finds.
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 });
}

function written(document: Document, files: readonly IncludedFile[], value: unknown): string {
  document.delete('include');
  for (const { name, yaml } of files) {
    if (!isRecord(yaml.value)) continue;
    for (const [block, entries] of Object.entries(yaml.value)) {
      if (isRecord(entries)) addEntries(document, block, entries, name);
    }
  }
  addRows(document, value);
  addIncidents(document, value);
  addTaken(document, value);
  addKept(document, value);
  return document.toString({ lineWidth: 0 });
}

/** Rows that stand in files of their own. */
function addRows(document: Document, value: unknown): void {
  for (const list of ['tables', 'charts']) {
    const tables = isRecord(value) && Array.isArray(value[list]) ? value[list] : [];
    for (const [index, table] of tables.entries()) {
      if (!isRecord(table) || !document.hasIn([list, index, 'from'])) continue;
      document.deleteIn([list, index, 'from']);
      for (const key of ['columns', 'rows'])
        document.setIn([list, index, key], document.createNode(table[key]));
    }
  }
}

/** Incidents that stand in files of their own. */
function addIncidents(document: Document, value: unknown): void {
  for (const place of [['incidents'], ['incidents', 'before']]) {
    if (!document.hasIn([...place, 'from'])) continue;
    for (const key of ['from', 'columns']) document.deleteIn([...place, key]);
    document.setIn(
      [...place, 'entries'],
      document.createNode(valueAt(value, [...place, 'entries'])),
    );
  }
}

/** What a digest says of other briefs, which stand in files of their own. */
function addTaken(document: Document, value: unknown): void {
  const digest = isRecord(value) && Array.isArray(value['digest']) ? value['digest'] : [];
  for (const [index, entry] of digest.entries())
    if (isRecord(entry) && isRecord(entry['taken']))
      document.setIn(['digest', index, 'taken'], document.createNode(entry['taken']));
}

/** What kept editions say, which are files of their own. */
function addKept(document: Document, value: unknown): void {
  for (const [index] of itemsOf(value, 'versions').entries())
    document.deleteIn(['versions', index, 'file']);
  const add = (item: unknown, place: Path): void => {
    if (isRecord(item) && item['was'] !== undefined)
      document.setIn([...place, 'was'], document.createNode(item['was']));
  };
  for (const [index, demand] of itemsOf(value, 'demands').entries())
    add(demand, ['demands', index]);
  for (const [index, { stances }] of itemsOf(value, 'positions').entries())
    for (const [actor, stance] of Object.entries(isRecord(stances) ? stances : {}))
      add(stance, ['positions', index, 'stances', actor]);
}

function itemsOf(value: unknown, list: string): Readonly<Record<string, unknown>>[] {
  const items = valueAt(value, [list]);
  return Array.isArray(items) ? items.filter(isRecord) : [];
}

function addEntries(
  document: Document,
  block: string,
  entries: Readonly<Record<string, unknown>>,
  from: string,
): void {
  if (!isMap(document.get(block))) document.set(block, document.createNode({}));
  const map = document.get(block);
  if (!isMap(map)) return;
  for (const [index, [key, entry]] of Object.entries(entries).entries()) {
    const name = document.createNode(key);
    if (index === 0 && !map.flow) name.commentBefore = ` from ${from}`;
    map.add(document.createPair(name, entry, { aliasDuplicateObjects: false }));
  }
}

function says(text: string, value: unknown): boolean {
  const read = parseBriefYaml(text, '');
  return !hasErrors(read.diagnostics) && JSON.stringify(read.value) === JSON.stringify(value);
}
