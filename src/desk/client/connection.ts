// Listens to the server, says when it is gone and back, and asks it for another edition to compare.

import type { BriefState } from '../state.ts';
import { post } from './ask.ts';
import { byId, element } from './element.ts';
import { word } from './words.ts';

/** What is told. */
export interface Listener {
  onState(state: BriefState): void;
  onGone(): void;
}

/** Listens to one brief; the browser tries again by itself, we begin anew if it gives up. */
export function listen(brief: string, { onState, onGone }: Listener): () => void {
  let source: EventSource;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = (): void => {
    source = new EventSource(`events?${new URLSearchParams({ brief })}`);
    source.onmessage = ({ data }) => onState(JSON.parse(data) as BriefState);
    source.onerror = () => {
      onGone();
      if (source.readyState === EventSource.CLOSED) timer = setTimeout(begin, 2000);
    };
  };
  begin();
  return () => {
    clearTimeout(timer);
    source.close();
  };
}

const list = byId<HTMLSelectElement>('since');
let shown = '';

/** Asks the server when another edition is chosen; `failed` is called if it cannot be. */
export function watchEditions(brief: () => string, failed: () => void): void {
  list.addEventListener('change', async () => {
    const answer = await post('compare', { brief: brief() }, { since: list.value });
    if (!answer.ok) failed();
  });
}

/** Shows the choices, and the one that holds. */
export function showEditions({ editions, since }: BriefState): void {
  const now = JSON.stringify(editions);
  if (now !== shown) {
    shown = now;
    const options = editions.map(({ id, label }) => element('option', { value: id }, label));
    const none = element('option', { value: '' }, word('tools.no-edition'));
    list.replaceChildren(none, ...options);
  }
  if (document.activeElement !== list || list.value !== since) list.value = since;
}
