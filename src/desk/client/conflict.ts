// Two changes of the same place, side by side: whoever sits here chooses which one stands.

import { byId, element } from './element.ts';
import type { Piece } from './merge-texts.ts';
import { word } from './words.ts';

/** Shows what both wrote; answers with the whole text when each place is decided. */
export function decideConflict(pieces: readonly Piece[]): Promise<string> {
  const panel = byId('conflict');
  const list = byId('conflict-list');
  const chosen = new Map<Piece, string>();
  return new Promise((resolve) => {
    const choose = (piece: Piece, text: string, row: HTMLElement): void => {
      chosen.set(piece, text);
      const next = row.nextElementSibling ?? row.previousElementSibling;
      row.remove();
      next?.querySelector('button')?.focus();
      if (list.childElementCount > 0) return;
      panel.hidden = true;
      resolve(
        pieces
          .map((each) => (each.kind === 'sure' ? each.text : (chosen.get(each) ?? '')))
          .join(''),
      );
    };
    const open = pieces.filter((piece) => piece.kind === 'both');
    list.replaceChildren(
      ...open.map((piece) => {
        const row = element('li', { className: 'sides' });
        row.append(
          side('conflict.mine', 'conflict.keep-mine', piece.mine, (text) =>
            choose(piece, text, row),
          ),
          side('conflict.theirs', 'conflict.keep-theirs', piece.theirs, (text) =>
            choose(piece, text, row),
          ),
        );
        return row;
      }),
    );
    panel.hidden = false;
    list.querySelector('button')?.focus();
  });
}

function side(
  title: 'conflict.mine' | 'conflict.theirs',
  action: 'conflict.keep-mine' | 'conflict.keep-theirs',
  text: string,
  choose: (text: string) => void,
): HTMLElement {
  const button = element('button', { type: 'button' }, word(action));
  button.addEventListener('click', () => choose(text));
  const shown = element('pre', {}, text.trim() === '' ? word('conflict.nothing') : text);
  shown.dir = 'auto';
  return element('div', { className: 'side' }, element('h3', {}, word(title)), shown, button);
}
