// What is left of a faulty brief when its faulty parts are cut out, so that the rest can be checked.
import type * as z from 'zod';
import { type Brief, briefSchema } from './format/schema.ts';
import type { Path } from './yaml/path-text.ts';

/** The sound parts of a brief that has errors. */
export interface SalvagedBrief {
  readonly brief: Brief;
  /** The path in the file for a path in `brief`: entries may have been cut out before it. */
  readonly pathInFile: (path: Path) => Path;
  /** False for a place in an item, or a field, of which something was cut out. */
  readonly isWhole: (path: Path) => boolean;
}

/** Each round cuts what the definition objects to; a cut may leave a parent without what it needs. */
const MAX_ROUNDS = 10;
/** A brief must have one; nothing that is checked depends on it. */
const PLACEHOLDER = 'Untitled';

type Container = Record<string | number, unknown>;

/** Cuts out whatever the definition objects to; undefined if nothing is left. */
export function salvage(value: unknown): SalvagedBrief | undefined {
  const origins = new WeakMap<object, number[]>();
  const rest = copyOf(value, origins);
  if (!isContainer(rest) || Array.isArray(rest)) return undefined;
  const cuts: Path[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const result = briefSchema.safeParse(rest);
    if (result.success) return salvaged(result.data, rest, origins, cuts);
    for (const path of targets(result.error.issues, rest)) cut(rest, path, origins, cuts);
    if (typeof rest['title'] !== 'string') rest['title'] = PLACEHOLDER;
  }
  return undefined;
}

function salvaged(
  brief: Brief,
  rest: Container,
  origins: WeakMap<object, number[]>,
  cuts: readonly Path[],
): SalvagedBrief {
  const pathInFile = (path: Path): Path => originalPath(rest, path, origins);
  const isWhole = (path: Path): boolean => {
    const item = pathInFile(path.slice(0, 2));
    return !cuts.some((cut) => item.every((step, index) => cut[index] === step));
  };
  return { brief, pathInFile, isWhole };
}

/** The places that issues object to, the last ones first, so that cutting one moves no other. */
function targets(issues: readonly z.core.$ZodIssue[], rest: Container): readonly Path[] {
  const paths = new Map<string, Path>();
  for (const issue of issues) {
    const at = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
    const found =
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...at, key])
        : [present(rest, at)];
    for (const path of found) if (path.length > 0) paths.set(JSON.stringify(path), path);
  }
  return [...paths.values()].sort(compareBackwards);
}

/** `path`, or the container in which its value is missing. */
function present(rest: Container, path: Path): Path {
  let value: unknown = rest;
  for (const step of path) {
    if (!isContainer(value) || !Object.hasOwn(value, step)) return path.slice(0, -1);
    value = value[step];
  }
  return path;
}

function compareBackwards(a: Path, b: Path): number {
  for (const [index, step] of a.entries()) {
    const other = b[index];
    if (other === undefined) return -1;
    if (step === other) continue;
    return typeof step === 'number' && typeof other === 'number'
      ? other - step
      : String(step) < String(other)
        ? -1
        : 1;
  }
  return 1;
}

function cut(rest: Container, path: Path, origins: WeakMap<object, number[]>, cuts: Path[]): void {
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => {
    return isContainer(value) ? value[step] : undefined;
  }, rest);
  const key = path.at(-1);
  if (!isContainer(parent) || key === undefined || !Object.hasOwn(parent, key)) return;
  cuts.push(originalPath(rest, path, origins));
  if (!Array.isArray(parent)) delete parent[key];
  else {
    parent.splice(Number(key), 1);
    origins.get(parent)?.splice(Number(key), 1);
  }
}

function originalPath(rest: Container, path: Path, origins: WeakMap<object, number[]>): Path {
  let value: unknown = rest;
  return path.map((step) => {
    const container = isContainer(value) ? value : undefined;
    const origin =
      container && typeof step === 'number' ? origins.get(container)?.[step] : undefined;
    value = container?.[step];
    return origin ?? step;
  });
}

function copyOf(value: unknown, origins: WeakMap<object, number[]>): unknown {
  if (Array.isArray(value)) {
    const copy = value.map((member) => copyOf(member, origins));
    origins.set(copy, [...copy.keys()]);
    return copy;
  }
  if (!isContainer(value)) return value;
  // Without a prototype, like the value that was read.
  const copy: Container = Object.create(null);
  for (const [key, member] of Object.entries(value)) copy[key] = copyOf(member, origins);
  return copy;
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}
