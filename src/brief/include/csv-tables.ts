// Tables and charts whose rows stand in CSV files beside the brief: they are read as if the brief had them.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { replaceAt } from '../overrides/replace-at.ts';
import type { IncludedFile, ParsedYaml, YamlFile } from '../yaml/parse-yaml-text.ts';
import type { Path } from '../yaml/path-text.ts';
import { isRecord } from '../yaml/plain-value.ts';
import type { IncludeReader, WithIncluded } from './include.ts';
import { type CsvTable, columnsCalled, readCsv } from './read-csv.ts';

/** The lists whose members may name a file, and how many rows it may have; undefined: as many as a table. */
const LISTS = [
  ['tables', undefined],
  ['charts', 20_000],
] as const;

/** The values of `own`, with the rows of the files that its tables and charts name. */
export function withTables(own: YamlFile, whole: WithIncluded, read: IncludeReader): WithIncluded {
  return LISTS.reduce((known, [list, most]) => withRows({ own, list, most, read }, known), whole);
}

interface Given {
  readonly own: YamlFile;
  readonly list: string;
  readonly most: number | undefined;
  readonly read: IncludeReader;
}

function withRows({ own, list, most, read }: Given, whole: WithIncluded): WithIncluded {
  const tables = isRecord(whole.value) ? whole.value[list] : undefined;
  if (!Array.isArray(tables) || !tables.some(isFromFile)) return whole;
  let { value, incomplete } = whole;
  const files: IncludedFile[] = [...whole.files];
  const diagnostics: Diagnostic[] = [...whole.diagnostics];
  const owners = new Map<number, YamlFile>();
  for (const [index, table] of tables.entries()) {
    if (!isFromFile(table)) continue;
    const found = tableFrom(table, read, most);
    if ('problem' in found) {
      const { problem, at, isOwn, file } = found;
      if (file) files.push(file);
      const span = own.yaml.locate([list, index, ...at]);
      diagnostics.push(isOwn ? { ...problem, file: own.file, ...(span && { span }) } : problem);
      incomplete = true;
      continue;
    }
    value = replaceAt(value, [list, index], found.value);
    owners.set(index, found.file);
    if (files.every(({ file }) => file !== found.file.file)) files.push(found.file);
  }
  const ownerOf = (path: Path): YamlFile | undefined =>
    path[0] === list && path[2] === 'rows' ? owners.get(Number(path[1])) : whole.ownerOf(path);
  return { value, files, diagnostics, incomplete, ownerOf };
}

type FromFile = Readonly<Record<string, unknown>> & { readonly from: string };

function isFromFile(table: unknown): table is FromFile {
  return isRecord(table) && typeof table['from'] === 'string' && table['from'].trim() !== '';
}

type Found =
  | { readonly value: object; readonly file: IncludedFile }
  | {
      readonly problem: Diagnostic;
      /** Where in the table of the brief it is told, if it lies there. */
      readonly at: Path;
      readonly isOwn: boolean;
      /** What the problem shows a line of, if it lies in the file of the table. */
      readonly file?: IncludedFile;
    };

function tableFrom(table: FromFile, read: IncludeReader, most: number | undefined): Found {
  const own = (problem: Diagnostic, ...at: Path): Found => ({ problem, at, isOwn: true });
  const { from, ...rest } = table;
  const base = { code: 'csv-column', severity: 'error', file: from } as const;
  if (table['rows'] !== undefined) {
    const message = 'there are rows of its own and those of a file';
    return own({ ...base, message, hint: 'keep one of rows: and from:' }, 'from');
  }
  const text = read(from);
  if (text.problem) return own(text.problem, 'from');
  const csv = readCsv(text.text, text.file, most);
  if ('problem' in csv) {
    const { problem } = csv;
    return { problem, at: [], isOwn: false, file: { ...text, name: from, yaml: NO_PLACES } };
  }
  const columns = table['columns'] ?? csv.table.columns;
  if (!Array.isArray(columns)) return own({ ...base, message: 'columns: is no list' }, 'columns');
  const names = columns.map((column) => String(isRecord(column) ? column['name'] : column));
  const called = columnsCalled(names, csv.table);
  if ('message' in called) {
    const { at, ...told } = called;
    const isNamed = table['columns'] !== undefined;
    return own({ ...base, ...told }, ...(isNamed ? ['columns', at] : ['from']));
  }
  const { places } = called;
  // A row that is too short or too long is shown as it is, so that it is told of.
  const rows = csv.table.rows.map((row) =>
    row.length === csv.table.columns.length ? places.map((place) => row[place]!) : row,
  );
  const yaml = placesIn(csv.table, places);
  return { value: { ...rest, columns, rows }, file: { ...text, name: from, yaml } };
}

const nowhere = (): undefined => undefined;
/** A file of which no place can be told. */
export const NO_PLACES: ParsedYaml = {
  value: undefined,
  diagnostics: [],
  broken: false,
  locate: nowhere,
  locateKey: nowhere,
};

/** What problems ask of a file: the place of `tables[0].rows[2][1]` is that of its cell. */
function placesIn({ locate }: CsvTable, places: readonly number[]): ParsedYaml {
  const place = (path: Path) => {
    const [, , , row, column] = path;
    if (typeof row !== 'number') return undefined;
    return locate(row, typeof column === 'number' ? places[column] : undefined);
  };
  return { ...NO_PLACES, locate: place, locateKey: place };
}
