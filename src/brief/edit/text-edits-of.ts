// One change of a brief’s values as replacements in its text.
import { type Path, pathText } from '../yaml/path-text.ts';
import { alikeAt, type KeysOf } from './alike.ts';
import { type BriefEdit, type PlainValue, refuse } from './brief-edit.ts';
import { type Block, insertLines, moveLines, removeLines } from './edit-block.ts';
import { insertFlow, moveFlow, removeFlow } from './edit-flow.ts';
import { type HouseStyle, houseStyleOf } from './house-style.ts';
import { columnOf, type Entry, entriesAt, layoutOf, type Value } from './layout.ts';
import { endInLine, hasCommentBehind, replaceValue } from './replace-value.ts';
import type { TextEdit } from './text-edits.ts';
import { styleOf, writeScalar } from './write-scalar.ts';
import {
  type Surroundings,
  writeEntry,
  writeFlow,
  writeFlowEntry,
  writeItem,
  writeValue,
} from './write-value.ts';

interface Sheet {
  readonly text: string;
  readonly root: Value | undefined;
  readonly house: HouseStyle;
  readonly keysOf: KeysOf;
}

/** The replacements that make a change. */
export function textEditsOf(text: string, edit: BriefEdit, keysOf: KeysOf): TextEdit[] {
  const root = layoutOf(text);
  const house = houseStyleOf(text, root);
  const sheet: Sheet = { text, root, house, keysOf };
  const edits = made(sheet, edit);
  if (house.lineEnd === '\n') return edits;
  return edits.map((each) => ({ ...each, text: each.text.replace(/\r?\n/g, house.lineEnd) }));
}

function made(sheet: Sheet, edit: BriefEdit): TextEdit[] {
  if (edit.kind === 'set') return set(sheet, edit.path, edit.value);
  if (edit.kind === 'insert') return insert(sheet, edit.path, edit.at, edit.value);
  const found = entriesAt(sheet.root, edit.path);
  const parent = parentOf(sheet, found);
  const entry = found.at(-1);
  if (found.length < edit.path.length || !parent || !entry)
    return refuse(`there is no ${pathText(edit.path)}`);
  const from = parent.value.entries.indexOf(entry);
  const { value } = parent;
  if (edit.kind === 'move')
    return value.kind === 'flow'
      ? moveFlow(sheet.text, value, from, edit.to)
      : moveLines(parent, from, edit.to);
  if (value.kind === 'flow') return removeFlow(sheet.text, value, from);
  if (value.entries.length > 1) return removeLines(parent, from);
  const outer = found.at(-2) ?? refuse('the last key of the brief stays');
  return replaceValue(sheet.text, outer, { text: value.kind === 'block-seq' ? '[]' : '{}' });
}

/** The list or mapping that the last of these entries stands in. */
function parentOf(sheet: Sheet, found: readonly Entry[]): Block | undefined {
  const outer = found.at(-2);
  const value = found.length > 1 ? outer?.value : sheet.root;
  return value && { ...sheet, value, head: outer?.head ?? 0 };
}

function isBetweenBraces({ root }: Sheet, found: readonly Entry[]): boolean {
  return [root, ...found.slice(0, -1).map(({ value }) => value)].some(
    (each) => each?.kind === 'flow',
  );
}

function set(sheet: Sheet, path: Path, value: PlainValue): TextEdit[] {
  const found = entriesAt(sheet.root, path);
  const entry = found.at(-1);
  if (found.length === path.length && entry) return replace(sheet, path, found, value);
  const at = path.slice(0, found.length);
  const key = path[found.length];
  const child = path.slice(found.length + 1).reduceRight<PlainValue>((inner, step) => {
    return typeof step === 'string' ? { [step]: inner } : refuse(`there is no ${pathText(at)}`);
  }, value);
  if (typeof key !== 'string') return refuse(`there is no ${pathText([...at, key ?? ''])}`);
  return addKey(sheet, at, found, { key, value: child });
}

interface NewKey {
  readonly key: string;
  readonly value: PlainValue;
}

function addKey(sheet: Sheet, at: Path, found: readonly Entry[], added: NewKey): TextEdit[] {
  const { text, root, house } = sheet;
  const { key, value } = added;
  const entry = found.at(-1);
  const parent = entry ? entry.value : root;
  const around = surroundings(sheet, [...at, key]);
  if (parent === undefined || isNothing(text, parent)) {
    if (entry) return replace(sheet, at, found, { [key]: value });
    const gap = text === '' || text.endsWith('\n') ? '' : '\n';
    const line = `${gap}${writeEntry(key, value, 0, around)}\n`;
    return [{ start: parent?.start ?? text.length, end: parent?.end ?? text.length, text: line }];
  }
  // What is empty and stands between braces may stand in lines of its own, as its neighbours do.
  if (entry && parent.entries.length === 0 && !isBetweenBraces(sheet, found))
    return replace(sheet, at, found, { [key]: value });
  const place = placeOf(parent.entries, key, sheet.keysOf(at));
  if (parent.kind === 'flow' && text[parent.start] === '{')
    return insertFlow(text, parent, place, writeFlowEntry(key, value, around), house.padding);
  if (parent.kind !== 'block-map')
    return refuse(`${pathText([...at, key])} would stand inside a text`);
  const column = columnOf(text, parent.entries[0]!.start);
  const block: Block = { ...sheet, value: parent, head: entry?.head ?? 0 };
  return insertLines(block, place, writeEntry(key, value, column, around));
}

/** Where a new key stands: behind the last of those that come before it in the format. */
function placeOf(entries: readonly Entry[], key: string, order: readonly string[]): number {
  const rank = order.indexOf(key);
  if (rank === -1) return entries.length;
  const ranks = entries.map((entry) => order.indexOf(entry.key ?? ''));
  const before = ranks.filter((each) => each !== -1 && each < rank).sort((a, b) => a - b);
  const last = before.at(-1);
  return last === undefined ? 0 : ranks.lastIndexOf(last) + 1;
}

function isNothing(text: string, { kind, start, end }: Value): boolean {
  return kind === 'scalar' && ['', '~', 'null'].includes(text.slice(start, end));
}

function replace(sheet: Sheet, path: Path, found: readonly Entry[], value: PlainValue): TextEdit[] {
  const { text, house } = sheet;
  const entry = found.at(-1)!;
  const old = entry.value;
  const around = surroundings(sheet, path);
  const inFlow = isBetweenBraces(sheet, found);
  const column = columnOf(text, entry.start);
  const isScalar = typeof value !== 'object' || value === null;
  if (isScalar && (old?.kind === 'scalar' || old?.kind === 'block-scalar')) {
    const before = text.slice(old.start, endInLine(text, old));
    const inLine = inFlow || hasCommentBehind(text, old);
    // The marks of an empty text say nothing of how it is to be written.
    const style = before.length > 2 ? styleOf(before) : undefined;
    const setting = { house, column, inLine, inFlow, style, before };
    return replaceValue(text, entry, { text: writeScalar(value, setting) });
  }
  if (inFlow) {
    if (!old)
      return refuse('a key without a value stands here between braces: change it in the source');
    return [{ start: old.start, end: old.end, text: writeFlow(value, around) }];
  }
  if (entry.key !== undefined) return replaceValue(text, entry, writeValue(value, column, around));
  return replaceValue(text, entry, { text: writeItem(value, column, around).replace(/^- +/, '') });
}

function insert(sheet: Sheet, path: Path, at: number, value: PlainValue): TextEdit[] {
  const found = entriesAt(sheet.root, path);
  const entry = found.at(-1);
  const list = entry?.value;
  if (found.length < path.length || !entry || !list || isNothing(sheet.text, list))
    return set(sheet, path, [value]);
  if (list.kind === 'flow' && list.entries.length === 0 && !isBetweenBraces(sheet, found))
    return set(sheet, path, [value]);
  const around = surroundings(sheet, [...path, at]);
  if (list.kind === 'flow' && sheet.text[list.start] === '[')
    return insertFlow(sheet.text, list, at, writeFlow(value, around), '');
  if (list.kind !== 'block-seq') return refuse(`${pathText(path)} is no list in this file`);
  const first = list.entries[0]!;
  const column = columnOf(sheet.text, first.start);
  const gap = Math.max(2, first.value ? first.value.start - first.start : 2);
  const isInLine =
    first.value !== undefined && !sheet.text.slice(first.start, first.value.start).includes('\n');
  const written = writeItem(value, column, around, isInLine ? gap : 2);
  return insertLines({ ...sheet, value: list, head: entry.head }, at, written);
}

function surroundings({ text, root, house, keysOf }: Sheet, path: Path): Surroundings {
  return { text, house, alike: alikeAt(root, path, keysOf) };
}
