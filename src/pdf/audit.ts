// The audit: every text of the document tree stands on the page exactly once and whole.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { AuditedText } from './compose/composer.ts';

/** What a text may reach over. */
export type Edge = 'page' | 'column';

/** Characters that layout may drop or add at the ends of lines. */
const FOLDED = /[\s\u00AD]/g;

/** What is missing, cut off or drawn twice, each as an error that names its place. */
export function auditTexts(
  texts: readonly AuditedText[],
  drawn: { of(index: number): string },
  cut: ReadonlyMap<number, Edge>,
  file: string,
): Diagnostic[] {
  return texts.flatMap(({ text, at }, index) => {
    const found = drawn.of(index);
    if (text === found && !cut.has(index)) return [];
    const fault = faultOf(text.replace(FOLDED, ''), found.replace(FOLDED, ''));
    const edge = cut.get(index);
    const what = fault ?? (edge && `reaches over the edge of ${EDGES[edge]}`);
    if (what === undefined) return [];
    return [
      {
        code: 'text-lost',
        severity: 'error' as const,
        message: `“${excerpt(text)}” ${what}${at ? ` (at ${at})` : ''}`,
        file,
        hint: fault === undefined ? NO_ROOM : FAULT,
      },
    ];
  });
}

const EDGES: Readonly<Record<Edge, string>> = { page: 'the page', column: 'its column' };

const FAULT = 'this is a fault of the typesetter: please report it with the brief';
const NO_ROOM =
  'the template leaves it no room: in one of your own, widen its place or make its text smaller; if it is one of ours, please report it with the brief';

/** Pictures that do not stand on the page exactly once. */
export function auditPictures(
  pictures: readonly { readonly file: string; readonly at: string | undefined }[],
  drawn: readonly number[],
  file: string,
): Diagnostic[] {
  return pictures.flatMap((picture, index) => {
    const count = drawn.filter((each) => each === index).length;
    if (count === 1) return [];
    const what = count === 0 ? 'is not on the page' : 'is on the page twice';
    return [
      {
        code: 'picture-lost',
        severity: 'error' as const,
        message: `The picture ${picture.file} ${what}${picture.at ? ` (at ${picture.at})` : ''}`,
        file,
        hint: FAULT,
      },
    ];
  });
}

function faultOf(wanted: string, found: string): string | undefined {
  if (wanted === found) return undefined;
  if (found === '') return 'is not on the page';
  return found.length > wanted.length ? 'is on the page twice' : 'is cut off on the page';
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Nearly always a text is drawn word by word as it is: then it is enough to know how far. */
export class DrawnTexts {
  readonly #wanted: readonly { readonly text: string }[];
  /** How much of a text was drawn, by its index. */
  readonly #lengths: number[] = [];
  /** All that was drawn of those that were drawn otherwise. */
  readonly #others = new Map<number, string>();

  /** More may be wanted later. */
  constructor(wanted: readonly { readonly text: string }[]) {
    this.#wanted = wanted;
  }

  add(index: number, text: string): void {
    const length = this.#lengths[index] ?? 0;
    const other = this.#others.get(index);
    if (other === undefined && this.#wanted[index]!.text.startsWith(text, length))
      this.#lengths[index] = length + text.length;
    else this.#others.set(index, (other ?? this.of(index)) + text);
  }

  of(index: number): string {
    const wanted = this.#wanted[index]!.text;
    return this.#others.get(index) ?? wanted.slice(0, this.#lengths[index] ?? 0);
  }
}
