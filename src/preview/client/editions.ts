// The list of editions whose differences can be marked.

import type { PreviewState } from '../messages.ts';
import { askToCompare } from './connection.ts';
import { byId, element } from './element.ts';

const list = byId<HTMLSelectElement>('since');
let shown = '';

/** Asks the server when another edition is chosen; `failed` is called if it cannot be. */
export function watchEditions(failed: () => void): void {
  list.addEventListener('change', async () => {
    if (!(await askToCompare(list.value))) failed();
  });
}

/** Shows the choices, and the one that holds. */
export function showEditions({ editions, since }: PreviewState): void {
  const now = JSON.stringify(editions);
  if (now !== shown) {
    shown = now;
    const options = editions.map(({ id, label }) => element('option', { value: id }, label));
    list.replaceChildren(element('option', { value: '' }, 'no edition'), ...options);
  }
  if (document.activeElement !== list || list.value !== since) list.value = since;
}
