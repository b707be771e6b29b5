// Changes of a brief’s values, and what the values are after them.
import { type Path, pathText } from '../yaml/path-text.ts';
import { isRecord } from '../yaml/plain-value.ts';

/** A value as YAML has it. */
export type PlainValue =
  | string
  | number
  | boolean
  | null
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue };

/** One change of a brief. */
export type BriefEdit =
  /** Makes the key, at its place in the order of the format, if it is not there. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: PlainValue }
  /** Takes away a key or an item, with the comments that stand right above it. */
  | { readonly kind: 'remove'; readonly path: Path }
  /** Puts an item into the list at the path, before what is now at `at`. */
  | {
      readonly kind: 'insert';
      readonly path: Path;
      readonly at: number;
      readonly value: PlainValue;
    }
  /** Moves the item or entry at the path, so that it is the one at `to` among its siblings. */
  | { readonly kind: 'move'; readonly path: Path; readonly to: number };

/** Why an edit cannot be made, as a sentence. */
export class Refusal extends Error {}

/** Ends the edit with a sentence that says why. */
export function refuse(sentence: string): never {
  throw new Refusal(sentence);
}

/** The values after an edit, and the list or mapping whose order it changed. */
export function withEdit(whole: unknown, edit: BriefEdit): unknown {
  const { path } = edit;
  if (edit.kind === 'insert') return changed(whole, path, (list) => inserted(list, edit));
  if (path.length === 0 && edit.kind === 'set') return edit.value;
  const last = path.at(-1) ?? refuse('the whole brief can neither be moved nor removed');
  return changed(whole, path.slice(0, -1), (parent) => {
    if (edit.kind === 'set') return withChild(parent, last, edit.value, path);
    if (!hasChild(parent, last)) refuse(`there is no ${pathText(path)}`);
    if (edit.kind === 'remove') return withoutChild(parent, last);
    return moved(parent, last, edit.to);
  });
}

function changed(value: unknown, [step, ...rest]: Path, change: Change): unknown {
  if (step === undefined) return change(value);
  const child = hasChild(value, step) ? (value as Children)[step] : undefined;
  return withChild(value, step, changed(child, rest, change), [step]);
}

type Change = (value: unknown) => unknown;
type Children = Record<string | number, unknown>;

function hasChild(value: unknown, step: string | number): boolean {
  if (Array.isArray(value)) return typeof step === 'number' && step in value;
  return isRecord(value) && Object.hasOwn(value, step);
}

function withChild(value: unknown, step: string | number, child: unknown, path: Path): unknown {
  if (Array.isArray(value) || typeof step === 'number') {
    if (Array.isArray(value) && hasChild(value, step)) return value.with(Number(step), child);
    return refuse(`there is no ${pathText(path)}`);
  }
  if (value !== undefined && value !== null && !isRecord(value))
    return refuse(`${pathText(path)} would stand inside a text`);
  return Object.assign(Object.create(null), value, { [step]: child });
}

function withoutChild(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value.toSpliced(Number(step), 1);
  return Object.fromEntries(
    Object.entries(value as Children).filter(([key]) => key !== String(step)),
  );
}

function inserted(list: unknown, edit: BriefEdit & { readonly kind: 'insert' }): unknown {
  const items = list ?? [];
  if (!Array.isArray(items)) return refuse(`${pathText(edit.path)} is no list`);
  if (edit.at < 0 || edit.at > items.length)
    refuse(`${pathText(edit.path)} has no place ${edit.at}`);
  return items.toSpliced(edit.at, 0, edit.value);
}

function moved(value: unknown, step: string | number, to: number): unknown {
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value as Children);
  if (to < 0 || to >= entries.length) refuse(`there is no place ${to} to move it to`);
  const from = entries.findIndex(([key]) => key === step);
  const order = entries.toSpliced(from, 1).toSpliced(to, 0, entries[from]!);
  return Array.isArray(value) ? order.map(([, each]) => each) : Object.fromEntries(order);
}

/** True if two values are the same, the order of their keys included if that is asked for. */
export function isSameValue(one: unknown, other: unknown, isOrdered: boolean): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return (
      one.length === other.length &&
      one.every((each, index) => isSameValue(each, other[index], isOrdered))
    );
  if (!isRecord(one) || !isRecord(other)) return Object.is(one, other);
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === others.length &&
    keys.every(
      (key, index) =>
        (isOrdered ? others[index] === key : Object.hasOwn(other, key)) &&
        isSameValue(one[key], other[key], isOrdered),
    )
  );
}
