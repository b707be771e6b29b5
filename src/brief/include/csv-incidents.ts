// Incidents whose ledger stands in CSV files beside the brief: they are read as if the brief had them.
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { isFormula } from '../format/decimal.ts';
import { knownKeys, schemaAt } from '../format/schema-walk.ts';
import { replaceAt } from '../overrides/replace-at.ts';
import type { IncludedFile, YamlFile } from '../yaml/parse-yaml-text.ts';
import { type Path, valueAt } from '../yaml/path-text.ts';
import { isRecord } from '../yaml/plain-value.ts';
import { NO_PLACES } from './csv-tables.ts';
import type { IncludeReader, WithIncluded } from './include.ts';
import { type CsvTable, columnsCalled, readCsv } from './read-csv.ts';

/** The ledger of the day, and that of the day before. */
const LEDGERS: readonly Path[] = [['incidents'], ['incidents', 'before']];

/** The values of `own`, with the incidents of the files that it names. */
export function withIncidents(
  own: YamlFile,
  whole: WithIncluded,
  read: IncludeReader,
): WithIncluded {
  const headings = valueAt(whole.value, ['incidents', 'columns']);
  return LEDGERS.reduce(
    (known, place) => withLedger({ own, whole: known, place, headings, read }),
    whole,
  );
}

interface Given {
  readonly own: YamlFile;
  readonly whole: WithIncluded;
  readonly place: Path;
  /** What the files call the columns; that is said once for both. */
  readonly headings: unknown;
  readonly read: IncludeReader;
}

function withLedger({ own, whole, place, headings, read }: Given): WithIncluded {
  const ledger = valueAt(whole.value, place);
  const from = isRecord(ledger) ? ledger['from'] : undefined;
  if (!isRecord(ledger) || typeof from !== 'string' || from.trim() === '') return whole;
  const told = (problem: Diagnostic, ...at: Path): WithIncluded => {
    const span = own.yaml.locate([...place, ...at]);
    const diagnostic = { ...problem, file: own.file, ...(span && { span }) };
    return { ...whole, diagnostics: [...whole.diagnostics, diagnostic], incomplete: true };
  };
  if (ledger['entries'] !== undefined) {
    const message = 'there are incidents of its own and those of a file';
    const hint = 'keep one of entries: and from:';
    return told({ code: 'csv-column', severity: 'error', message, hint, file: from }, 'from');
  }
  const text = read(from);
  if (text.problem) return told(text.problem, 'from');
  const file = { ...text, name: from };
  const csv = readCsv(text.text, text.file);
  if ('problem' in csv) return withFile(whole, { ...file, yaml: NO_PLACES }, [csv.problem]);
  const columns = chosen(headings, place, csv.table);
  if ('message' in columns) {
    const { key, ...rest } = columns;
    const at = key === undefined ? [...place, 'from'] : ['incidents', 'columns', key];
    const span = own.yaml.locate(at);
    const problem = { code: 'csv-column', severity: 'error', ...rest, file: own.file } as const;
    const diagnostics = [...whole.diagnostics, { ...problem, ...(span && { span }) }];
    return { ...whole, diagnostics, incomplete: true };
  }
  const faults = faultsOf(csv.table, columns, text.file);
  const yaml = { ...NO_PLACES, ...placesIn(csv.table, columns, place.length) };
  const known = withFile(whole, { ...file, yaml }, faults);
  if (faults.length > 0) return known;
  const entries = csv.table.rows.map((row) => entryOf(row, columns, actorsOf(whole.value)));
  const { from: _, columns: __, ...rest } = ledger;
  const isOwn = (path: Path): boolean =>
    [...place, 'entries'].every((step, index) => path[index] === step);
  return {
    ...known,
    value: replaceAt(whole.value, place, { ...rest, entries }),
    ownerOf: (path) => (isOwn(path) ? { ...text, yaml } : whole.ownerOf(path)),
  };
}

function withFile(
  whole: WithIncluded,
  file: IncludedFile,
  problems: readonly Diagnostic[],
): WithIncluded {
  const isKnown = whole.files.some((each) => each.file === file.file);
  return {
    ...whole,
    files: isKnown ? whole.files : [...whole.files, file],
    diagnostics: [...whole.diagnostics, ...problems],
    incomplete: whole.incomplete || problems.length > 0,
  };
}

/** The keys of an entry with the place of each among the columns. */
type Columns = readonly { readonly key: string; readonly at: number }[];

/** The columns of a file that are read, or what is wrong with one of them. */
function chosen(
  headings: unknown,
  place: Path,
  table: CsvTable,
): Columns | { readonly message: string; readonly hint: string; readonly key?: string } {
  const wanted = knownKeys(schemaAt([...place, 'entries', 0])).filter((key) => key !== 'source');
  const all = knownKeys(schemaAt(['incidents', 'columns']));
  const named: [key: string, head: string][] = isRecord(headings)
    ? Object.entries(headings).map(([key, head]) => [key, String(head)])
    : table.columns.map((head) => [head, head]);
  const strange = isRecord(headings) ? undefined : named.find(([key]) => !all.includes(key));
  if (strange !== undefined) {
    const near = nearest(strange[0], all);
    const hint = `${near === undefined ? '' : `did you mean “${near}”? `}write under columns: which to take, as in place: ${strange[0]}`;
    return { message: `“${strange[0]}” is nothing that an incident has: ${all.join(', ')}`, hint };
  }
  const own = named.filter(([key]) => wanted.includes(key));
  const called = columnsCalled(
    own.map(([, head]) => head),
    table,
  );
  if ('message' in called) {
    const { at, ...told } = called;
    return isRecord(headings) ? { ...told, key: own[at]![0] } : told;
  }
  return own.map(([key], index) => ({ key, at: called.places[index]! }));
}

/** Rows that are too short or too long, and cells that hold formulas. */
function faultsOf({ rows, columns, locate }: CsvTable, own: Columns, file: string): Diagnostic[] {
  return rows.flatMap((row, index): Diagnostic[] => {
    if (row.length !== columns.length) {
      const message = `the row has ${row.length} cells, and the file ${columns.length} columns`;
      const hint = 'add what is missing; a cell may be empty';
      return [fault('ragged-row', message, hint, file, locate(index))];
    }
    return own.flatMap(({ at }) => {
      const text = row[at]!.trim();
      if (!isFormula(text)) return [];
      const hint = 'write the value that it gives; a spreadsheet saves values when it saves CSV';
      return [fault('formula-in-table', `“${text}” is a formula`, hint, file, locate(index, at))];
    });
  });
}

function fault(
  code: string,
  message: string,
  hint: string,
  file: string,
  span: Diagnostic['span'],
): Diagnostic {
  return { code, severity: 'error', message, hint, file, ...(span && { span }) };
}

/** A row as the brief would have it: empty cells say nothing. */
function entryOf(
  row: readonly string[],
  columns: Columns,
  actors: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const cells = columns.map(({ key, at }) => [key, row[at]!.trim()] as const);
  return Object.fromEntries(
    cells
      .filter(([, text]) => text !== '')
      .map(([key, text]) => [key, cellValue(key, text, actors)]),
  );
}

const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

function cellValue(key: string, text: string, actors: ReadonlyMap<string, string>): unknown {
  if (key === 'count') return /^\d{1,9}$/u.test(text) ? Number(text) : text;
  if (key === 'confirmed') return TRUTH.get(text.toLowerCase()) ?? text;
  return key === 'side' ? (actors.get(text) ?? text) : text;
}

/** Actors by their names: a file that others write does not know the ids of the brief. */
function actorsOf(value: unknown): ReadonlyMap<string, string> {
  const actors = isRecord(value) && isRecord(value['actors']) ? value['actors'] : {};
  return new Map(
    Object.entries(actors).flatMap(([id, actor]) =>
      isRecord(actor)
        ? [actor['name'], actor['short']].flatMap((each) =>
            typeof each === 'string' ? [[each, id] as const] : [],
          )
        : [],
    ),
  );
}

/** What problems ask of a file: the place of `incidents.entries[2].place` is that of its cell. */
function placesIn({ locate }: CsvTable, columns: Columns, depth: number) {
  const place = (path: Path) => {
    const [row, key] = path.slice(depth + 1);
    if (typeof row !== 'number') return undefined;
    return locate(row, columns.find((each) => each.key === key)?.at);
  };
  return { locate: place, locateKey: place };
}
