// How far in a new line begins: as far as the keys of the line before, or further where that opens something.

import { indentService } from '@codemirror/language';
import type { Extension } from '@codemirror/state';

const FURTHER = 2;

/** The columns that a line behind `before` begins with. */
export function indentAfter(before: string): number {
  const [space = ''] = /^\s*(?:-\s+)*/.exec(before) ?? [];
  const isOpen = /(?:^|[^\s#][^#]*):\s*(?:[|>][+-]?\d?\s*)?(?:#.*)?$/.test(before);
  return space.length + (isOpen ? FURTHER : 0);
}

/** For new lines; what is there already is left where it is. */
export const indentation: Extension = indentService.of((context, pos) =>
  context.simulatedBreak === pos ? indentAfter(context.lineAt(pos, -1).text) : undefined,
);
