// Listens to the server, says when it is gone and back, and asks it for another edition to compare.

import type { PreviewState } from '../state.ts';
import { byId, element } from './element.ts';

/** What is told. */
export interface Listener {
  onState(state: PreviewState): void;
  onGone(): void;
}

/** Listens until the page is closed; the browser tries again by itself, we begin anew if it gives up. */
export function listen({ onState, onGone }: Listener): void {
  const source = new EventSource('events');
  source.onmessage = ({ data }) => onState(JSON.parse(data) as PreviewState);
  source.onerror = () => {
    onGone();
    if (source.readyState !== EventSource.CLOSED) return;
    setTimeout(listen, 2000, { onState, onGone });
  };
}

// For the changes since this edition to be marked.
async function askToCompare(since: string): Promise<boolean> {
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify({ since });
  try {
    return (await fetch('compare', { method: 'POST', headers, body })).ok;
  } catch {
    return false;
  }
}

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
