// The lines of text in a drawing: where they stand after all transforms, and how they look. What words
// cannot follow, and what this does not know, is refused with its line.
import { type DrawnSpan, type DrawnText, PictureFault } from './picture.ts';
import { applied, IDENTITY, type Matrix, matrixOf, moved, times, turnOf } from './svg-matrix.ts';
import { type SvgElement, TEXT_NODE, walk } from './svg-references.ts';
import { excerpt, unknown } from './svg-rules.ts';
import { INITIAL_TYPE, lengthOf, type TypeStyle, typeStyleOf } from './svg-type.ts';

/** What is in effect for an element and all inside it. */
interface Context {
  readonly matrix: Matrix;
  readonly type: TypeStyle;
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly colour: string;
  readonly opacity: number;
  readonly isHidden: boolean;
}

const INITIAL: Context = {
  matrix: IDENTITY,
  type: INITIAL_TYPE,
  fill: '#000000',
  fillOpacity: 1,
  stroke: 'none',
  strokeWidth: 1,
  colour: '#000000',
  opacity: 1,
  isHidden: false,
};

/** Drawn by what refers to it, as often as that does. */
const PATTERNS: ReadonlySet<string> = new Set(
  'defs symbol clipPath mask pattern marker'.split(' '),
);
const HINT = 'convert the text to paths (Inkscape: Path, Object to Path), or export it as PNG';

/** The texts of a drawing in the order of its file; `corner` is that of its own measure. */
export function readTexts(
  root: SvgElement,
  corner: { readonly x: number; readonly y: number },
): DrawnText[] {
  const texts: DrawnText[] = [];
  const used = usedIn(root);
  const visit = (element: SvgElement, outer: Context): void => {
    if (!holdsText(element)) return;
    if (PATTERNS.has(element.name) || used.has(element.attributes['id'] ?? ''))
      throw refused('drawn by reference', element.line);
    const context = entered(element, outer, element === root);
    if (context.isHidden && element.attributes['display'] === 'none') return;
    if (element.name === 'text')
      for (const each of new Lines(element, context).lines()) texts.push(each); // biome-ignore format: short
    else for (const child of element.children) visit(child, context);
  };
  visit(root, { ...INITIAL, matrix: moved(-corner.x, -corner.y) });
  return texts;
}

function holdsText(element: SvgElement): boolean {
  return element.name === 'text' || element.children.some(holdsText);
}

function usedIn(root: SvgElement): ReadonlySet<string> {
  const ids = new Set<string>();
  walk(root, ({ name, attributes }) => {
    if (name === 'use') ids.add((attributes['xlink:href'] ?? '').slice(1));
  });
  return ids;
}

function refused(how: string, line: number): PictureFault {
  return new PictureFault(`the drawing holds text that is ${how} (line ${line})`, HINT);
}

function entered(element: SvgElement, outer: Context, isRoot = false): Context {
  const { attributes, line, name } = element;
  for (const key of ['clip-path', 'mask'])
    if (/^\s*url/.test(attributes[key] ?? '')) throw refused('cut off or masked', line);
  const inherit = (key: string, otherwise: string): string => {
    const own = attributes[key];
    return own === undefined || own === 'inherit' ? otherwise : own;
  };
  const matrix = times(outer.matrix, matrixOf(attributes['transform'], line));
  const visibility = attributes['visibility'];
  const isShown = visibility === undefined || visibility === 'inherit' ? !outer.isHidden : visibility === 'visible'; // biome-ignore format: short
  const own = Number(attributes['opacity'] ?? 1);
  return {
    matrix: name === 'svg' && !isRoot ? times(matrix, insideOf(element)) : matrix,
    type: typeStyleOf(element, outer.type),
    fill: inherit('fill', outer.fill),
    fillOpacity: Number(inherit('fill-opacity', String(outer.fillOpacity))),
    stroke: inherit('stroke', outer.stroke),
    strokeWidth: Number.parseFloat(inherit('stroke-width', String(outer.strokeWidth))),
    colour: inherit('color', outer.colour),
    opacity: outer.opacity * (Number.isFinite(own) ? own : outer.opacity),
    isHidden: !isShown || attributes['display'] === 'none',
  };
}

/** A drawing in the drawing has a place of its own, and here no measure of its own. */
function insideOf({ attributes, line }: SvgElement): Matrix {
  if (attributes['viewBox'] !== undefined) throw refused('in a drawing inside it', line);
  return moved(lengthOf(attributes['x'] ?? '0', 0) ?? 0, lengthOf(attributes['y'] ?? '0', 0) ?? 0);
}

/** One line as it is put together. */
interface Line {
  x: number;
  y: number;
  readonly type: TypeStyle;
  readonly spans: DrawnSpan[];
}

/** Where the pen of one `text` element goes. */
class Lines {
  readonly #lines: Line[] = [];
  readonly #matrix: Matrix;
  readonly #scale: number;
  readonly #angle: number;
  #y = 0;
  /** A space that comes next is one too many. */
  #isAfterSpace = true;

  constructor(element: SvgElement, context: Context) {
    const turn = turnOf(context.matrix);
    if (turn === undefined) throw refused('stretched, skewed or mirrored', element.line);
    this.#matrix = context.matrix;
    this.#scale = turn.scale;
    this.#angle = turn.angle;
    this.#begin(0, 0, context.type);
    this.#walk(element, context);
  }

  #begin(x: number, y: number, type: TypeStyle): void {
    this.#lines.push({ x, y, type, spans: [] });
    this.#y = y;
    this.#isAfterSpace = true;
  }

  #walk(element: SvgElement, context: Context): void {
    this.#move(element, context);
    for (const child of element.children) {
      if (child.name === TEXT_NODE) this.#add(child.words!, context, child.line);
      else if (child.name === 'tspan') this.#enter(child, context);
      else throw refused(`around <${child.name}>`, child.line);
    }
  }

  #enter(element: SvgElement, outer: Context): void {
    if (element.attributes['transform'] !== undefined) throw refused('turned by parts', element.line); // biome-ignore format: short
    const context = entered(element, outer);
    if (element.attributes['display'] !== 'none') this.#walk(element, context);
  }

  #move({ attributes, line }: SvgElement, { type }: Context): void {
    const read = (name: string): number | undefined => {
      const written = attributes[name];
      if (written === undefined || written.trim() === '') return undefined;
      if (/[\s,]/.test(written.trim())) throw refused('placed letter by letter', line);
      const value = /%/.test(written) ? undefined : lengthOf(written, type.size);
      if (value === undefined) throw unknown(`${name}="${excerpt(written)}"`, line);
      return value;
    };
    if (/[1-9]/.test(attributes['rotate'] ?? '')) throw refused('turned letter by letter', line);
    const [x, y, right = 0, down = 0] = ['x', 'y', 'dx', 'dy'].map(read);
    const isBegun = this.#lines.at(-1)!.spans.length > 0;
    if (x !== undefined) this.#begin(x, y ?? this.#y, type);
    else if (y !== undefined && isBegun) throw refused('moved up or down in its line', line);
    else if (y !== undefined) this.#begin(this.#lines.at(-1)!.x, y, type);
    else if (!isBegun) this.#restyle(type);
    const last = this.#lines.at(-1)!;
    if (right !== 0 && last.spans.length > 0) throw refused('moved apart in its line', line);
    last.x += right;
    this.#y += down;
    if (last.spans.length === 0) last.y = this.#y;
  }

  #restyle(type: TypeStyle): void {
    const { x, y } = this.#lines.pop()!;
    this.#lines.push({ x, y, type, spans: [] });
  }

  #add(written: string, context: Context, line: number): void {
    const collapsed = written.replace(/[\s]+/g, ' ');
    const words = this.#isAfterSpace ? collapsed.trimStart() : collapsed;
    if (words === '') return;
    this.#isAfterSpace = words.endsWith(' ');
    const span = this.#spanOf(words, context, line);
    if (span !== undefined) this.#lines.at(-1)!.spans.push(span);
  }

  #spanOf(words: string, context: Context, line: number): DrawnSpan | undefined {
    const { type, fill, stroke, strokeWidth, colour, fillOpacity, opacity, isHidden } = context;
    const isOutlined = stroke !== 'none' && strokeWidth > 0;
    if (isHidden || (fill === 'none' && !isOutlined)) return undefined;
    if (isOutlined && words.trim() !== '') throw refused('drawn with an outline', line);
    if (fill.startsWith('url')) throw refused('filled with a pattern or gradient', line);
    const scale = this.#scale;
    return {
      words: type.inCapitals ? words.toUpperCase() : words,
      size: rounded(type.size * scale),
      bold: type.bold,
      italic: type.italic,
      fill: fill === 'currentColor' ? colour : fill,
      opacity: rounded(fillOpacity * opacity),
      tracking: rounded(type.tracking * scale),
      drop: rounded((this.#y - this.#lines.at(-1)!.y) * scale),
      families: type.families,
    };
  }

  lines(): DrawnText[] {
    return this.#lines.flatMap(({ x, y, type, spans }) => {
      const last = spans.at(-1);
      const words = last?.words.trimEnd() ?? '';
      const own = words === '' ? spans.slice(0, -1) : [...spans.slice(0, -1), { ...last!, words }];
      if (own.length === 0) return [];
      const [left, top] = applied(this.#matrix, x, y + type.hang * type.size);
      return [
        {
          x: rounded(left),
          y: rounded(top),
          anchor: type.rtl ? OTHER_END[type.anchor] : type.anchor,
          angle: rounded(this.#angle),
          rtl: type.rtl,
          spans: own,
        },
      ];
    });
  }
}

/** A text from right to left starts at its right. */
export const OTHER_END = { start: 'end', middle: 'middle', end: 'start' } as const;

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
