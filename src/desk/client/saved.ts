// Says whether what is written is on the disk.

import { byId } from './element.ts';
import type { SaveState } from './sync.ts';
import { word } from './words.ts';

/** Shows it beside the name of the brief; what matters is read out too. */
export function showSaved(state: SaveState): void {
  const place = byId('saved');
  const words = wordsOf(state);
  if (place.textContent !== words) place.textContent = words;
  place.className = state.kind;
}

function wordsOf(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return word('saved');
    case 'saving':
      return word('saving');
    case 'merged':
      return word('saved.merged');
    case 'gone':
      return word('saved.kept');
    case 'read-only':
      return word('saved.read-only');
    case 'failed':
      return word('saved.failed', { reason: state.reason });
  }
}
