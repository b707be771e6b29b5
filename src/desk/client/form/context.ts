// What the parts of the form share: the brief as it is, and the one way to change it.

import type { BriefEdit, PlainValue } from '../../../brief/edit/brief-edit.ts';
import type { Path } from '../../../brief/yaml/path-text.ts';
import type { Schema } from '../editor/schema.ts';

/** What a control can ask and do. */
export interface FormContext {
  /** The format. */
  readonly root: Schema;
  /** The values of the brief, as the text has them. */
  brief(): unknown;
  /** Writes into the brief; what then is to be edited is named by `go`. */
  edit(edits: readonly BriefEdit[], go?: Path): void;
  /** Writes soon what is being typed; the newest word on a place is the one that counts. */
  type(path: Path, value: PlainValue | undefined): void;
  /** Says something to those who hear the page. */
  say(words: string): void;
  /** Shows the text of a source beside the field that asked. */
  openSource(id: string, asked: Path): void;
  /** Makes what shows and changes the value at a place, of whatever kind it is. */
  readonly field: Make;
}

/** A part of the form. It shows a value, and shows another one in the same place. */
export interface Control {
  readonly element: HTMLElement;
  show(value: unknown): void;
}

/** What a control is made for. */
export interface Place {
  readonly path: Path;
  readonly schema: Schema;
  /** The id of what names it. */
  readonly labelledBy: string;
  readonly isRequired: boolean;
}

/** Makes the control of a field. */
export type Make = (context: FormContext, place: Place, value: unknown) => Control;

/** The edits that make a value stand at a path; without one, nothing stands there. */
export function editsFor(brief: unknown, path: Path, value: PlainValue | undefined): BriefEdit[] {
  if (value !== undefined) return [{ kind: 'set', path, value }];
  const gone = goneWith(brief, path);
  return gone === undefined ? [] : [{ kind: 'remove', path: gone }];
}

/** What goes when the value at a path goes: with its last item a list, with its last key a block. */
function goneWith(brief: unknown, path: Path): Path | undefined {
  const parents = path.map((_, depth) => valueIn(brief, path.slice(0, depth)));
  const parent = parents.at(-1);
  if (valueIn(brief, path) === undefined || typeof parent !== 'object' || parent === null)
    return undefined;
  const isLast = Object.keys(parent).length === 1;
  return isLast && path.length > 1 && (Array.isArray(parent) || path.length === 2)
    ? goneWith(brief, path.slice(0, -1))
    : path;
}

/** The value at a path. */
export function valueIn(brief: unknown, path: Path): unknown {
  return path.reduce<unknown>((parent, step) => {
    const holds = typeof parent === 'object' && parent !== null && Object.hasOwn(parent, step);
    return holds ? (parent as Record<string | number, unknown>)[step] : undefined;
  }, brief);
}

let made = 0;

/** An id that nothing else on the page has. */
export function nextId(): string {
  made += 1;
  return `form-${made}`;
}
