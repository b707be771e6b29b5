// References inside a drawing: none in a circle, and not so many that it grows without end.
import { PictureFault } from './picture.ts';

/** An element of a drawing, checked. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: SvgElement[];
  /** Line of the drawing that it stands on, counted from 1. */
  readonly line: number;
  /** Rules of a `style` element, and the line that they begin on. */
  css: string;
  cssLine?: number;
  /** The words of a `TEXT_NODE`. */
  readonly words?: string;
  /** What its style says of type, by property. */
  readonly type?: ReadonlyMap<string, TypeDeclaration> | undefined;
}

/** The name of words between the elements of a text. */
export const TEXT_NODE = '#text';

/** The value of a property of type, and its line. */
export interface TypeDeclaration {
  readonly value: string;
  readonly line: number;
}

/** Elements that may be drawn, all uses counted. */
const MAX_DRAWN = 200_000;
/** Markers stand at every corner of a path: corners by elements of markers. */
const MAX_CORNERS = 2_000_000;

/** Refuses references in a circle, and uses of uses that draw more than anyone can see. */
export function checkReferences(root: SvgElement): void {
  const ids = new Map<string, SvgElement>();
  walk(root, (element) => {
    const { id } = element.attributes;
    if (id !== undefined && !ids.has(id)) ids.set(id, element);
  });
  const counts = new Map<SvgElement, number>();
  const open = new Set<SvgElement>();
  const count = (element: SvgElement): number => {
    const known = counts.get(element);
    if (known !== undefined) return known;
    if (open.has(element)) throw circle();
    open.add(element);
    const targets = targetsOf(element).flatMap((id) => ids.get(id) ?? []);
    const drawn = [...element.children, ...targets].reduce((sum, each) => sum + count(each), 1);
    open.delete(element);
    if (drawn > MAX_DRAWN) throw tooIntricate();
    counts.set(element, drawn);
    return drawn;
  };
  count(root);
  checkMarkers(root);
}

function checkMarkers(root: SvgElement): void {
  let parts = 0;
  let corners = 0;
  walk(root, (element) => {
    if (element.name === 'marker') walk(element, () => (parts += 1));
    const path = element.attributes['d'] ?? element.attributes['points'] ?? '';
    corners += path.length / 2;
  });
  if (parts * corners > MAX_CORNERS) throw tooIntricate();
}

function targetsOf({ attributes }: SvgElement): string[] {
  return Object.entries(attributes).flatMap(([name, value]) =>
    name === 'xlink:href'
      ? [value.slice(1)]
      : [...value.matchAll(/url\s*\(\s*["']?\s*#([^"')\s]+)/gi)].map((match) => match[1]!),
  );
}

/** Visits an element and all inside it. */
export function walk(element: SvgElement, visit: (element: SvgElement) => void): void {
  visit(element);
  for (const child of element.children) walk(child, visit);
}

function circle(): PictureFault {
  return new PictureFault(
    'parts of the drawing refer to one another in a circle',
    'export it once more as plain SVG',
  );
}

export function tooIntricate(): PictureFault {
  return new PictureFault('the drawing is too intricate', 'export it as PNG');
}
