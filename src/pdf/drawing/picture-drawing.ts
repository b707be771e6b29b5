// Draws pictures on pages: pixels as image objects, drawings as the shapes that they are made of.
import svgModule from 'pdfmake/js/3rd-party/svg-to-pdfkit.js';
import type { Picture } from '../../picture/picture.ts';
import type { TaggedDocument } from '../file/tagged-document.ts';
import { pictureMatrix, writePicture } from './picture-object.ts';

/** Where a picture stands on a page that is measured downward. */
export interface PictureBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export class PictureDrawing {
  readonly #document: TaggedDocument;
  readonly #objects = new Map<Picture, { readonly name: string; readonly object: object }>();

  constructor(document: TaggedDocument) {
    this.#document = document;
  }

  /** Draws `picture` over the whole of `box`. */
  draw(picture: Picture, box: PictureBox): void {
    const document = this.#document;
    if (picture.kind === 'drawing') {
      drawShapes(document, picture.svg, box);
      return;
    }
    const known = this.#objects.get(picture);
    const { name, object } = known ?? {
      name: `P${this.#objects.size + 1}`,
      object: writePicture(document, picture),
    };
    this.#objects.set(picture, { name, object });
    document.page.xobjects[name] = object;
    document.addContent(`q\n${pictureMatrix(picture.orientation, box).join(' ')} cm\n/${name} Do\nQ`); // biome-ignore format: short
  }
}

function drawShapes(document: TaggedDocument, svg: string, { x, y, w, h }: PictureBox): void {
  svgModule.default(document, svg, x, y, {
    width: w,
    height: h,
    preserveAspectRatio: 'xMidYMid meet',
    // What a drawing says wrongly is left out of it, as in a browser.
    warningCallback: () => {},
    fontCallback: () => {
      throw new Error('A drawing with text went past the check');
    },
    imageCallback: () => {
      throw new Error('A drawing with a picture went past the check');
    },
  });
}
