// A value with all that is in it as YAML, laid out like its neighbours.
import { isRecord } from '../yaml/plain-value.ts';
import type { PlainValue } from './brief-edit.ts';
import type { HouseStyle } from './house-style.ts';
import type { Value } from './layout.ts';
import { styleOf, type TextStyle, writeScalar } from './write-scalar.ts';

/** What a value is written for. */
export interface Surroundings {
  readonly text: string;
  readonly house: HouseStyle;
  /** Values that stand for the same thing in other items, the nearest first. */
  readonly alike: readonly Value[];
}

/** A written value: in the line of its key, or in lines of its own below that. */
export interface Written {
  /** Without the indentation of its first line. */
  readonly text: string;
  /** The column of its first line, if it stands below its key. */
  readonly below?: number;
}

/** The value behind a key or dash at the column. */
export function writeValue(value: PlainValue, column: number, around: Surroundings): Written {
  if (!isCollection(value))
    return {
      text: writeScalar(value, { ...settingOf(around), column, inLine: false, inFlow: false }),
    };
  if (isFlow(value, column, around)) return { text: writeFlow(value, around) };
  const isList = Array.isArray(value);
  const below = column + (isList ? around.house.dash : around.house.step);
  return { text: writeBlock(value, below, around), below };
}

/** The value of a list’s item, behind its dash at the column; `gap` is the dash with its spaces. */
export function writeItem(
  value: PlainValue,
  column: number,
  around: Surroundings,
  gap = 2,
): string {
  const isBlock = isCollection(value) && !isFlow(value, column, around);
  const written = isBlock
    ? writeBlock(value, column + gap, around)
    : writeValue(value, column, around).text;
  return `-${' '.repeat(gap - 1)}${written}`;
}

/** A key with its value, at the column. */
export function writeEntry(
  key: string,
  value: PlainValue,
  column: number,
  around: Surroundings,
): string {
  const { text, below } = writeValue(value, column, around);
  const between = below === undefined ? ' ' : `\n${' '.repeat(below)}`;
  return `${writeKey(key, around)}:${between}${text}`;
}

/** A key with its value, between braces. */
export function writeFlowEntry(key: string, value: PlainValue, around: Surroundings): string {
  return `${writeKey(key, around)}: ${writeFlow(value, around)}`;
}

/** The value in one line, in brackets and braces. */
export function writeFlow(value: PlainValue, around: Surroundings): string {
  if (!isCollection(value))
    return writeScalar(value, { ...settingOf(around), column: 0, inLine: true, inFlow: true });
  if (isList(value))
    return `[${value.map((each) => writeFlow(each, below(around, undefined))).join(', ')}]`;
  const fields = Object.entries(value).map(([key, each]) =>
    writeFlowEntry(key, each, below(around, key)),
  );
  const { padding } = around.house;
  return fields.length === 0 ? '{}' : `{${padding}${fields.join(', ')}${padding}}`;
}

function writeBlock(value: Collection, column: number, around: Surroundings): string {
  const lines = isList(value)
    ? value.map((each) => writeItem(each, column, below(around, undefined)))
    : Object.entries(value).map(([key, each]) => writeEntry(key, each, column, below(around, key)));
  return lines.join(`\n${' '.repeat(column)}`);
}

type Collection = readonly PlainValue[] | { readonly [key: string]: PlainValue };

function isList(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}

function isCollection(value: PlainValue): value is Collection {
  return isList(value) || isRecord(value);
}

/** A key is a text that must stay in its line. */
function writeKey(key: string, { house }: Surroundings): string {
  return writeScalar(key, { house, column: 0, inLine: true, inFlow: true, style: 'plain' });
}

/** Whether a list or mapping stands in one line: as its neighbours do; if there are none, short lists do. */
function isFlow(value: Collection, column: number, around: Surroundings): boolean {
  if (Object.keys(value).length === 0) return true;
  const like = around.alike.find(({ kind, entries }) => kind !== 'scalar' && entries.length > 0);
  if (like !== undefined) return like.kind === 'flow';
  const isWords =
    isList(value) && value.every((each) => !isCollection(each) && /^\S+$/.test(String(each)));
  const isDate = isRecord(value) && Object.keys(value).join() === 'date,inferred';
  return (isWords || isDate) && writeFlow(value, around).length + column < around.house.width;
}

function settingOf({ alike, text, house }: Surroundings): {
  house: HouseStyle;
  style: TextStyle | undefined;
} {
  const like = alike.find(({ kind }) => kind === 'scalar' || kind === 'block-scalar');
  const style = like && styleOf(text.slice(like.start, like.end));
  // Marks were needed there, and may not be here.
  return { house, style: style === 'single' || style === 'double' ? 'plain' : style };
}

function below({ text, house, alike }: Surroundings, key: string | undefined): Surroundings {
  const inside = alike.flatMap(({ entries }) => entries.filter((entry) => entry.key === key));
  return { text, house, alike: inside.flatMap(({ value }) => value ?? []) };
}
