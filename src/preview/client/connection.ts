// Listens to the server and says when it is gone and when it is back.

import type { PreviewState } from '../messages.ts';

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

/** Asks for the changes since this edition to be marked. */
export async function askToCompare(since: string): Promise<boolean> {
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify({ since });
  try {
    return (await fetch('compare', { method: 'POST', headers, body })).ok;
  } catch {
    return false;
  }
}
