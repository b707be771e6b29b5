// The two ways to write a brief: its fields, or its text. Both are views of one text.

import { redo, undo } from '@codemirror/commands';
import { get } from '../ask.ts';
import type { BriefWindow } from '../brief-window.ts';
import { rangeIn } from '../editor/problem-marks.ts';
import { pathAt, placeOf } from '../editor/yaml-place.ts';
import { byId, element } from '../element.ts';
import { word } from '../words.ts';
import { createForm, type Form } from './form.ts';
import type { Paragraph } from './source-panel.ts';

const KEPT = 'way';
type Way = 'form' | 'source';
/** What is shown until somebody has chosen. */
const USUAL: Way = 'source';

/** Puts the form beside the source; the brief then goes to fields in whichever of them is shown. */
export function withForm(brief: BriefWindow): BriefWindow {
  const schema = brief.schema();
  if (schema === undefined) return brief;
  const { view } = brief;
  const box = element('section', { id: 'form', className: 'form' });
  box.setAttribute('aria-label', word('form'));
  byId('source').after(box);
  let form: Form | undefined;
  let way: Way = USUAL;

  const begin = (): Form =>
    createForm(box, {
      schema,
      text: () => view.state.doc.toString(),
      apply: (edits) =>
        view.dispatch({
          changes: edits.map(({ start, end, text }) => ({ from: start, to: end, insert: text })),
          userEvent: 'input.form',
        }),
      undo: () => void undo(view),
      redo: () => void redo(view),
      async readSource(id) {
        const answer = await get<readonly Paragraph[]>('source', { brief: brief.brief, id });
        return answer.ok ? answer.value : answer.words;
      },
      onPlace(path) {
        const place = placeOf(view.state, path);
        // The cursor of the source goes along, and with it the mark on the pages.
        if (place !== undefined) view.dispatch({ selection: { anchor: place.value } });
      },
    });
  const show = (next: Way): void => {
    form?.flush();
    way = next;
    box.hidden = way !== 'form';
    byId('source').hidden = way === 'form';
    for (const button of byId('writing-ways').querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(button.value === way));
    if (way === 'source') view.requestMeasure();
    else if (form === undefined) form = begin();
    else form.update();
  };
  byId('writing-ways').replaceChildren(
    ...(['form', 'source'] as const).map((name) => {
      const button = element('button', { type: 'button', value: name }, word(name));
      button.addEventListener('click', () => {
        show(name);
        keep(name);
      });
      return button;
    }),
  );
  byId('writing-ways').hidden = false;
  brief.onText(() => way === 'form' && form?.update());
  show(kept() ?? USUAL);
  return {
    ...brief,
    goTo: (path) => (way === 'form' ? form?.goTo(path) : brief.goTo(path)),
    goToProblem(problem) {
      if (way !== 'form' || problem.place === undefined) return brief.goToProblem(problem);
      form?.goTo(pathAt(view.state, rangeIn(view.state.doc, problem.place).from));
    },
  };
}

function kept(): Way | undefined {
  try {
    const way = localStorage.getItem(KEPT);
    return way === 'form' || way === 'source' ? way : undefined;
  } catch {
    return undefined;
  }
}

function keep(way: Way): void {
  try {
    localStorage.setItem(KEPT, way);
  } catch {
    // Nothing is kept in this browser.
  }
}
