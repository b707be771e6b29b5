// Draws figures: the picture over its box, then its texts, each marked as content of its own element,
// counted for the audit and with its outline kept.
import { largest } from '../../diagnostics/extremes.ts';
import type { DrawnTexts, Edge } from '../audit.ts';
import type { Label, Point } from '../audit-figures.ts';
import type { PictureVector, PlacedText } from '../compose/node.ts';
import { decimal } from '../file/pdf-syntax.ts';
import type { TaggedDocument } from '../file/tagged-document.ts';
import { arrangeLine, TextLine } from '../layout/line.ts';
import { measureWords, type Word } from '../layout/words.ts';
import type { MarkedContent } from '../tags/marked-content.ts';
import { PictureDrawing } from './pictures.ts';
import { drawText } from './text-operators.ts';

type Box = Pick<PictureVector, 'x' | 'y' | 'w' | 'h'>;

/** What the audit is told of what is drawn. */
interface Audited {
  readonly drawn: DrawnTexts;
  readonly cut: Map<number, Edge>;
}

/** How far letters reach above their baseline and below it, in parts of their size. */
const [ABOVE, BELOW] = [0.7, 0.2];

export class FigureDrawing {
  /** Pictures of the document tree, by their numbers, in the order drawn. */
  readonly drawnPictures: number[] = [];
  /** The texts in pictures. */
  readonly labels: Label[] = [];
  readonly #document: TaggedDocument;
  readonly #marked: MarkedContent;
  readonly #pictures: PictureDrawing;
  readonly #audited: Audited;

  constructor(document: TaggedDocument, marked: MarkedContent, audited: Audited) {
    this.#document = document;
    this.#marked = marked;
    this.#pictures = new PictureDrawing(document);
    this.#audited = audited;
  }

  /** Draws a picture on a page that is measured downward. */
  draw({ picture, element, index, texts = [] }: PictureVector['_picture'], box: Box): void {
    this.#marked.switchTo(element);
    this.#pictures.draw(picture, box);
    const { height } = this.#document.page;
    const { box: place } = this.#document.structure.get(element).attributes;
    if (place) place.corners = [box.x, height - box.y - box.h, box.x + box.w, height - box.y];
    this.drawnPictures.push(index);
    for (const text of texts) this.#drawText(text, index, box);
  }

  #drawText(text: PlacedText, picture: number, box: Box): void {
    const { runs, angle, anchor, element, parts } = text;
    const line = new TextLine();
    for (const word of measureWords(this.#document, { text: runs })) line.add(word);
    arrangeLine(line, 0);
    const width = line.getWidth();
    const left = anchor === 'start' ? 0 : anchor === 'middle' ? -width / 2 : -width;
    const at = { x: box.x + text.x, y: box.y + text.y };
    this.#marked.switchTo(element);
    this.#inPlace(at, angle, (x, y) => {
      for (const words of groupsOf(line.inlines)) {
        const { drop = 0, opacity = 1 } = parts.get(words[0]!.style.textIndex ?? -1) ?? {};
        this.#withOpacity(opacity, () => this.#drawWords(words, x + left, y + drop));
      }
    });
    for (const { style, text: drawn } of line.inlines)
      if (style.textIndex !== undefined) this.#audited.drawn.add(style.textIndex, drawn);
    const size = largest(runs.map(({ fontSize }) => fontSize), 0); // biome-ignore format: short
    const corners = turned(at, angle, { left, right: left + width, size });
    this.labels.push({ picture, words: runs.map((run) => run.text).join(''), corners });
    this.#measure(corners, parts.keys());
  }

  /** Lets `draw` set words with the point `at` for its own, turned by so many degrees. */
  #inPlace({ x, y }: Point, angle: number, draw: (x: number, y: number) => void): void {
    if (angle === 0) {
      draw(x, y);
      return;
    }
    const { cos, sin } = slopeOf(angle);
    const matrix = [cos, sin, -sin, cos, x, y].map(precise).join(' ');
    this.#document.addContent(`q\n${matrix} cm`);
    draw(0, 0);
    this.#document.addContent('Q');
  }

  #withOpacity(opacity: number, draw: () => void): void {
    if (opacity === 1) {
      draw();
      return;
    }
    this.#document.addContent('q').fillOpacity(opacity);
    draw();
    this.#document.addContent('Q');
  }

  #drawWords(words: readonly Word[], x: number, y: number): void {
    const { page, content } = this.#document;
    for (const { style } of words) page.fonts[style.font.id] ??= style.font.ref();
    drawText(content, words, x, y, undefined);
  }

  #measure(corners: readonly Point[], texts: Iterable<number>): void {
    const { width, height } = this.#document.page;
    const isInside = corners.every(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height);
    if (!isInside) for (const index of texts) this.#audited.cut.set(index, 'page');
  }
}

/** Words of one text node that stand beside one another, from left to right. */
function groupsOf(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  for (const word of words.toSorted((one, other) => one.x - other.x)) {
    const last = groups.at(-1);
    if (last && last[0]!.style.textIndex === word.style.textIndex) last.push(word);
    else groups.push([word]);
  }
  return groups;
}

function slopeOf(angle: number): { cos: number; sin: number } {
  const radians = (angle * Math.PI) / 180;
  return { cos: Math.cos(radians), sin: Math.sin(radians) };
}

/** The corners of a line of words round the point that it is turned about. */
function turned(
  at: Point,
  angle: number,
  { left, right, size }: { left: number; right: number; size: number },
): Point[] {
  const { cos, sin } = slopeOf(angle);
  const [top, bottom] = [-ABOVE * size, BELOW * size];
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ].map(([x = 0, y = 0]) => ({ x: at.x + x * cos - y * sin, y: at.y + x * sin + y * cos }));
}

/** Slopes need more digits than lengths do. */
function precise(value: number): string {
  return Math.abs(value) <= 1 ? String(Math.round(value * 1e6) / 1e6 + 0) : decimal(value);
}
