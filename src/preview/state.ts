// The state of a preview, which the server tells the page, and how events change it; pure.

/** All that the page shows besides the pages of the PDF. */
export interface PreviewState {
  /** The brief as the user named it. */
  readonly file: string;
  /** The name of the PDF, as a build would write it. */
  readonly document: string;
  /** Counts the documents; 0 as long as there is none. */
  readonly revision: number;
  /** Whether a build is under way. */
  readonly building: boolean;
  /** How long the last build took. */
  readonly milliseconds: number;
  /** What came of the last build; with errors in it, the document is an earlier one. */
  readonly problems: readonly Problem[];
  /** A fault of the program during the last build. */
  readonly bug?: string | undefined;
  /** The id of the edition whose differences are marked; empty for none. */
  readonly since: string;
  readonly editions: readonly EditionChoice[];
}

/** An edition that the present one can be compared with. */
export interface EditionChoice {
  readonly id: string;
  readonly label: string;
}

/** A problem with the lines around its place. */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'to-do';
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly file: string;
  readonly place?: Place | undefined;
}

/** Lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** Of the mark; it ends on the line at the latest. */
  readonly length: number;
  /** The number of the first of `lines`. */
  readonly first: number;
  readonly lines: readonly string[];
  /** The whole path of the file, if it is one on the disk. */
  readonly path?: string | undefined;
}

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
