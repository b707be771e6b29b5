// The state of a preview as events change it; pure.

import type { EditionChoice, PreviewState, Problem } from './messages.ts';

/** What can happen to a preview. */
export type PreviewEvent =
  | { readonly kind: 'building' }
  | {
      readonly kind: 'built';
      readonly pdf: boolean;
      readonly problems: readonly Problem[];
      readonly milliseconds: number;
    }
  | { readonly kind: 'failed'; readonly bug: string }
  | { readonly kind: 'compared'; readonly since: string }
  | { readonly kind: 'editions'; readonly editions: readonly EditionChoice[] };

/** The state before the first build. */
export function initialState(file: string, document: string, since: string): PreviewState {
  return {
    ...{ file, document, since },
    revision: 0,
    building: true,
    milliseconds: 0,
    problems: [],
    editions: [],
  };
}

/** The state after the event. */
export function nextState(state: PreviewState, event: PreviewEvent): PreviewState {
  switch (event.kind) {
    case 'building':
      return { ...state, building: true };
    case 'built': {
      const { problems, milliseconds } = event;
      const revision = state.revision + (event.pdf ? 1 : 0);
      return { ...state, revision, problems, milliseconds, building: false, bug: undefined };
    }
    case 'failed':
      return { ...state, building: false, bug: event.bug };
    case 'compared':
      return { ...state, since: event.since };
    case 'editions':
      return { ...state, editions: event.editions };
  }
}
