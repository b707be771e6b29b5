// What is gathered while a document is written: links and pictures outside the text, places, styles in use.
import { type Direction, directionOf } from '../languages/writing.ts';
import type { Picture } from '../picture/picture.ts';
import type { Theme } from '../theme/theme.ts';
import type { FieldPlaces } from './fields.ts';
import { element, RELATIONSHIPS } from './xml.ts';

/** A relationship of the document's main part (ECMA-376-2, 9.3). */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** A file of the package that is no text. */
export interface Media {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A kind of style and its name in the theme, e.g. `paragraph meta`. */
export type UsedStyle = `${'paragraph' | 'character' | 'table'} ${string}`;

/** Where blocks stand. */
export interface Setting {
  /** The style of paragraphs without a class of their own. */
  readonly textStyle?: string | undefined;
  readonly list?: { readonly number: number; readonly depth: number } | undefined;
  /** The colour that they stand on, in six digits. */
  readonly ground?: string | undefined;
  /** At the end of the line, as numbers are. */
  readonly atEnd?: boolean | undefined;
  readonly lang?: string | undefined;
  /** The place in the brief that they are of. */
  readonly at?: string | undefined;
  /** Width there is, in points. */
  readonly width: number;
  /** Places that lead here and have not been marked yet. */
  readonly ids?: readonly string[] | undefined;
}

export class Writer {
  readonly theme: Theme;
  readonly lang: string;
  readonly direction: Direction;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly fields: FieldPlaces;
  readonly relationships: Relationship[] = [];
  readonly media = new Map<string, Media>();
  readonly used = new Set<UsedStyle>();
  /** How many lists with numbers of their own there are. */
  numberedLists = 0;
  readonly #bookmarks = new Map<string, string>();
  #drawings = 0;
  #controls = 0;

  constructor(
    theme: Theme,
    lang: string,
    pictures: ReadonlyMap<string, Picture>,
    fields: FieldPlaces,
  ) {
    this.fields = fields;
    this.theme = theme;
    this.lang = lang;
    this.direction = directionOf(lang);
    this.pictures = pictures;
  }

  /** The id of the relationship to something outside the main part; each target has one. */
  relate(kind: string, target: string, external = false): string {
    const type = `${RELATIONSHIPS}/${kind}`;
    const known = this.relationships.find((each) => each.target === target && each.type === type);
    if (known) return known.id;
    const id = `rId${this.relationships.length + 1}`;
    this.relationships.push({ id, type, target, ...(external && { external }) });
    return id;
  }

  /** Marks a place that links lead to; without id there is none. */
  bookmark(id: string | undefined): string {
    if (id === undefined || this.#bookmarks.has(id)) return '';
    const number = this.#bookmarks.size + 1;
    this.#bookmarks.set(id, String(number));
    return (
      element('w:bookmarkStart', { 'w:id': number, 'w:name': anchorOf(id) }) +
      element('w:bookmarkEnd', { 'w:id': number })
    );
  }

  nextDrawing(): number {
    this.#drawings += 1;
    return this.#drawings;
  }

  nextControl(): number {
    this.#controls += 1;
    return this.#controls;
  }
}

/** The name of a place: letters, digits and low lines, forty at most. */
export function anchorOf(id: string): string {
  const plain = id.replace(/[^\p{L}\p{N}_]/gu, '_');
  return (/^\p{L}/u.test(plain) ? plain : `_${plain}`).slice(0, 40);
}

/** Twentieths of a point, which most lengths are given in. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** English Metric Units, which lengths of drawings are given in. */
export function emu(points: number): number {
  return Math.round(points * 12_700);
}
