// The state of a brief on the desk, which the server tells the page, and how events change it; pure.

/** All that the page shows besides the pages of the PDF. */
export interface BriefState {
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
  /** The hash of the file as it is on the disk; empty where there is none. */
  readonly hash: string;
  /** The text that the last build was of, if a page sent it: problems are told of that. */
  readonly built?: DraftName | undefined;
}

/** A text that a window of the page has sent, by the window and its own count. */
export interface DraftName {
  readonly window: string;
  readonly version: number;
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
  /** True of the text of the brief itself, not of what it includes or of a template. */
  readonly own: boolean;
  readonly place?: Place | undefined;
  /** The one right answer, where there is one: what is to stand at the place. */
  readonly answer?: string | undefined;
}

/** Lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** Of the mark; it ends on the line at the latest. */
  readonly length: number;
  /** Where the mark ends, which may be on another line. */
  readonly endLine: number;
  readonly endColumn: number;
  /** The number of the first of `lines`. */
  readonly first: number;
  readonly lines: readonly string[];
  /** The whole path of the file, if it is one on the disk. */
  readonly path?: string | undefined;
}

/** What can happen to a brief. */
export type BriefEvent =
  | { readonly kind: 'building' }
  | {
      readonly kind: 'built';
      readonly pdf: boolean;
      readonly problems: readonly Problem[];
      readonly milliseconds: number;
      readonly built?: DraftName | undefined;
    }
  | { readonly kind: 'found'; readonly hash: string }
  | { readonly kind: 'failed'; readonly bug: string }
  | { readonly kind: 'compared'; readonly since: string }
  | { readonly kind: 'editions'; readonly editions: readonly EditionChoice[] };

/** The state before the first build. */
export function initialState(file: string, document: string, since: string): BriefState {
  return {
    ...{ file, document, since },
    revision: 0,
    building: true,
    milliseconds: 0,
    hash: '',
    problems: [],
    editions: [],
  };
}

/** The state after the event. */
export function nextState(state: BriefState, event: BriefEvent): BriefState {
  switch (event.kind) {
    case 'building':
      return { ...state, building: true };
    case 'built': {
      const { problems, milliseconds, built } = event;
      const revision = state.revision + (event.pdf ? 1 : 0);
      const now = { revision, problems, milliseconds, built };
      return { ...state, ...now, building: false, bug: undefined };
    }
    case 'failed':
      return { ...state, building: false, bug: event.bug };
    case 'found':
      return { ...state, hash: event.hash };
    case 'compared':
      return { ...state, since: event.since };
    case 'editions':
      return { ...state, editions: event.editions };
  }
}
