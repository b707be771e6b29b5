// What may be written at the cursor: keys of the format, values of closed lists, ids of the brief.

import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { EditorState } from '@codemirror/state';
import { idsIn } from './declared-ids.ts';
import { idsWrittenAt, keysAt, type Schema, termsAt } from './schema.ts';
import { type WritingPlace, writingPlace } from './writing-place.ts';

/** Offers what the schema and the brief itself know. */
export function completionOf(
  schema: () => Schema | undefined,
): (context: CompletionContext) => CompletionResult | null {
  return ({ state, pos, explicit }) => {
    const known = schema();
    const line = state.doc.lineAt(pos);
    if (known === undefined) return null;
    const place = writingPlace(linesUpTo(state, line.number), pos - line.from);
    if (place === undefined) return null;
    const options =
      place.kind === 'key' ? keyOptions(known, place) : valueOptions(known, place, state);
    const from = line.from + place.from;
    if (options.length === 0 || (from === pos && !explicit && place.kind === 'key')) return null;
    return { from, options, validFor: /^[\p{L}\p{N}_-]*$/u };
  };
}

function linesUpTo(state: EditorState, last: number): readonly string[] {
  const lines: string[] = [];
  for (let number = 1; number <= last; number++) lines.push(state.doc.line(number).text);
  return lines;
}

function keyOptions(schema: Schema, { path }: WritingPlace): Completion[] {
  return [...keysAt(schema, path)].map(([key, { description, properties, items }], index) => ({
    label: key,
    type: 'property',
    ...(description !== undefined && { info: description }),
    apply: properties || items ? `${key}:` : `${key}: `,
    // In the order of the format.
    boost: 50 - index / 2,
  }));
}

function valueOptions(schema: Schema, { path }: WritingPlace, state: EditorState): Completion[] {
  const terms = termsAt(schema, path).map(({ value, meaning }) => ({
    label: value,
    type: 'enum',
    ...(meaning !== undefined && { detail: meaning }),
  }));
  const ids = idsWrittenAt(schema, path);
  if (ids === undefined) return terms;
  return [
    ...terms,
    ...idsIn(state, ids).map(({ id, name }) => ({ label: id, type: 'variable', detail: name })),
  ];
}
