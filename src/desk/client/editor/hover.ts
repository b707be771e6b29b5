// What a key of the format means, where the pointer rests on it; and who an id stands for.

import type { EditorState } from '@codemirror/state';
import { type EditorView, hoverTooltip, type Tooltip } from '@codemirror/view';
import { element } from '../element.ts';
import { idsIn } from './declared-ids.ts';
import { descriptionAt, idsWrittenAt, type Schema, schemasAt, termsAt } from './schema.ts';
import { pathAt } from './yaml-place.ts';

/** Says what the format says of the field under the pointer. */
export function hoverOf(schema: () => Schema | undefined) {
  return hoverTooltip((view: EditorView, pos: number): Tooltip | null => {
    const known = schema();
    const range = view.state.wordAt(pos);
    if (known === undefined || range === null) return null;
    const dom = explanation(known, view.state, pos);
    if (dom === undefined) return null;
    return { pos: range.from, end: range.to, above: true, create: () => ({ dom }) };
  });
}

/** For instance of `by: kastria`: the key, what it means, and whom the id names. */
function explanation(schema: Schema, state: EditorState, pos: number): HTMLElement | undefined {
  const path = pathAt(state, pos);
  const description = descriptionAt(schema, path);
  if (description === undefined) return undefined;
  const ids = idsWrittenAt(schema, path);
  const typed = state.wordAt(pos);
  const id = typed === null ? '' : state.sliceDoc(typed.from, typed.to);
  const named = ids === undefined ? undefined : idsIn(state, ids).find((each) => each.id === id);
  const term = termsAt(schema, path).find(({ value }) => value === id);
  const example = schemasAt(schema, path).find(({ examples }) => examples?.length)?.examples?.[0];
  const key = path.findLast((step) => typeof step === 'string');
  return element(
    'div',
    { className: 'hover' },
    element('p', {}, element('strong', {}, String(key ?? '')), ` ${description}`),
    named !== undefined && named.name !== '' && element('p', {}, `${named.id}: ${named.name}`),
    term?.meaning !== undefined && element('p', {}, `${term.value}: ${term.meaning}`),
    example !== undefined &&
      element(
        'p',
        {},
        element(
          'code',
          {},
          typeof example === 'object' ? JSON.stringify(example) : String(example),
        ),
      ),
  );
}
