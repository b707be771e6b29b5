// Problems under the words that they are of, with their hint, and a button where there is one right answer.

import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import type { ChangeDesc, Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Place, Problem } from '../../state.ts';
import { word } from '../words.ts';

const SEVERITIES = { error: 'error', warning: 'warning', 'to-do': 'info' } as const;

/** Where a place of the built text is: offsets into that text, clipped to it. */
export function rangeIn(doc: Text, place: Place): { readonly from: number; readonly to: number } {
  const offset = (line: number, column: number): number => {
    if (line > doc.lines) return doc.length;
    const at = doc.line(Math.max(1, line));
    return Math.min(at.to, at.from + column - 1);
  };
  const from = offset(place.line, place.column);
  return { from, to: Math.max(from, offset(place.endLine, place.endColumn)) };
}

/** Marks the problems of `built`, the text that they were told of, where its words are now. */
export function markProblems(
  view: EditorView,
  problems: readonly Problem[],
  built: Text,
  since: ChangeDesc | undefined,
): void {
  const length = view.state.doc.length;
  const marks = problems.flatMap((problem): Diagnostic[] => {
    if (!problem.own || problem.place === undefined) return [];
    const range = rangeIn(built, problem.place);
    const from = Math.min(length, since?.mapPos(range.from, 1) ?? range.from);
    const to = Math.min(length, Math.max(from, since?.mapPos(range.to, -1) ?? range.to));
    return [markOf(problem, from, to)];
  });
  view.dispatch(setDiagnostics(view.state, marks));
}

function markOf(
  { severity, message, hint, answer, code }: Problem,
  from: number,
  to: number,
): Diagnostic {
  const text = hint === undefined ? message : `${message}\n${hint}`;
  const actions =
    answer === undefined
      ? []
      : [
          {
            name: word('problems.write', { answer }),
            apply: (view: EditorView, start: number, end: number): void =>
              view.dispatch({
                changes: { from: start, to: end, insert: answer },
                userEvent: 'input.mend',
              }),
          },
        ];
  return { from, to, severity: SEVERITIES[severity], message: text, source: code, actions };
}
