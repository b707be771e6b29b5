// Changes of a brief’s values in its text: everything outside of them stays byte for byte.
import { parseYamlText } from '../yaml/parse-yaml-text.ts';
import type { Path } from '../yaml/path-text.ts';
import { isRecord } from '../yaml/plain-value.ts';
import type { KeysOf } from './alike.ts';
import {
  type BriefEdit,
  isSameValue,
  type PlainValue,
  Refusal,
  refuse,
  withEdit,
} from './brief-edit.ts';
import { hasAnchors } from './layout.ts';
import { applyEdits, joinedEdits, type TextEdit } from './text-edits.ts';
import { textEditsOf } from './text-edits-of.ts';

/** The text after the changes, with what was replaced in it; or a sentence that says why not. */
export type EditedYaml =
  | { readonly text: string; readonly edits: readonly TextEdit[] }
  | { readonly refused: string };

/**
 * Makes the changes in turn, each counted in what those before left. A new key stands where `keysOf`
 * (the keys of a mapping in the order of the format) has it. What is read from the new text must be what
 * was meant, to the letter; what an alias or another trick of YAML would change besides is refused.
 */
export function editYaml(text: string, edits: readonly BriefEdit[], keysOf: KeysOf): EditedYaml {
  try {
    const rounds: TextEdit[][] = [];
    let state = readSound(text);
    for (const edit of edits)
      for (const step of stepsOf(state.value, edit, [])) {
        const made = textEditsOf(state.text, step, keysOf);
        state = checked(state, step, applyEdits(state.text, made));
        rounds.push(made);
      }
    return { text: state.text, edits: joinedEdits(text, rounds) };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message };
    throw error;
  }
}

interface State {
  readonly text: string;
  readonly value: unknown;
  readonly warnings: number;
}

function readSound(text: string): State {
  const { value, diagnostics, broken } = parseYamlText(text, '');
  const wrong = diagnostics.find(({ severity }) => severity === 'error');
  if (broken || wrong)
    refuse(`the file must be mended first: ${wrong?.message ?? 'it is no YAML'}`);
  return { text, value, warnings: diagnostics.length };
}

function checked({ text, value, warnings }: State, edit: BriefEdit, next: string): State {
  const read = parseYamlText(next, '');
  const isMeant = isSameValue(withEdit(value, edit), read.value, edit.kind === 'move');
  if (isMeant && read.diagnostics.length <= warnings)
    return { text: next, value: read.value, warnings: read.diagnostics.length };
  return hasAnchors(text)
    ? refuse(
        'an anchor (&) or alias (*) ties this to another place of the file: change it in the source',
      )
    : refuse(
        'this cannot be written here without changing something else: change it in the source',
      );
}

/** A change of a whole list or mapping as changes of what differs in it: the rest keeps its layout. */
function stepsOf(whole: unknown, edit: BriefEdit, below: Path): BriefEdit[] {
  if (edit.kind !== 'set') return [edit];
  const { value, path } = edit;
  const old = path.slice(below.length).reduce(childOf, whole);
  const set = (step: string | number, child: PlainValue): BriefEdit[] => {
    const at = [...path, step];
    return stepsOf(old, { kind: 'set', path: at, value: child }, path);
  };
  if (Array.isArray(old) && Array.isArray(value) && old.length > 0 && value.length > 0) {
    const shared = Math.min(old.length, value.length);
    return [
      ...value.slice(0, shared).flatMap((child, index) => set(index, child)),
      ...old.slice(shared).map((_, index) => remove([...path, old.length - 1 - index])),
      ...value.slice(shared).map((child, index): BriefEdit => {
        return { kind: 'insert', path, at: shared + index, value: child };
      }),
    ];
  }
  if (isRecord(old) && isMapping(value) && Object.keys(value).length > 0) {
    const gone = Object.keys(old).filter((key) => !Object.hasOwn(value, key));
    return [
      ...Object.entries(value).flatMap(([key, child]) => set(key, child)),
      ...gone.map((key) => remove([...path, key])),
    ];
  }
  return isSameValue(old, value, true) ? [] : [edit];
}

const remove = (path: Path): BriefEdit => ({ kind: 'remove', path });

function childOf(value: unknown, step: string | number): unknown {
  const holds = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
  return holds ? (value as Record<string | number, unknown>)[step] : undefined;
}

function isMapping(value: PlainValue): value is { readonly [key: string]: PlainValue } {
  return isRecord(value);
}
