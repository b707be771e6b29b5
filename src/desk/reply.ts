// What the server answers with, and what it is asked: an action takes the one and gives the other.

/** A question of the page, as an action gets it. */
export interface Asked {
  /** What stands behind the `?` of the address. */
  readonly query: URLSearchParams;
  /** The body: JSON read, or bytes as they are; undefined for a question without one. */
  readonly body: unknown;
  /** The languages of the reader, as the browser says them. */
  readonly languages: string;
}

/** An answer; 200 and JSON unless it says otherwise. */
export interface Reply {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | Uint8Array;
  /** For a download: the name of the file. */
  readonly saveAs?: string;
}

/** Something that the page can ask for. */
export interface Action {
  /** What a body may be; none is taken without it. */
  readonly takes?: 'json' | 'bytes';
  /** The most bytes of a body. */
  readonly limit?: number;
  answer(asked: Asked): Reply | Promise<Reply>;
}

/** By method and name, as `POST save`. */
export type Actions = Readonly<Record<string, Action>>;

/** A value as JSON. */
export function json(value: unknown, status = 200): Reply {
  return { status, body: JSON.stringify(value) };
}

/** Whole sentences for people. */
export function words(status: number, text: string): Reply {
  return { status, type: 'text/plain; charset=utf-8', body: `${text}\n` };
}

/** Done, and nothing to say. */
export const DONE: Reply = { status: 204, type: 'text/plain; charset=utf-8' };
