// Draws pictures: pixels as image objects (ISO 32000-1, 8.9.5), drawings as the shapes that they are made of.
import svgModule from 'pdfmake/js/3rd-party/svg-to-pdfkit.js';
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import type { Picture, PixelPicture } from '../../picture/picture.ts';
import type { TaggedDocument } from '../file/tagged-document.ts';

/** Where a picture stands on a page that is measured downward. */
interface PictureBox {
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

/** Writes a picture and answers with its object. */
function writePicture(document: TaggedDocument, picture: PixelPicture): Reference {
  const { columns, rows, bits, filter, data, alpha, colours } = picture;
  const size = { Type: 'XObject', Subtype: 'Image', Width: columns, Height: rows };
  // JPEG brings its own; PNG's rows are differences, by a filter of the PNG's choice.
  const channels = colours === 'rgb' ? 3 : 1;
  const packing = (colors: number, depth: number): object =>
    filter === 'DCTDecode'
      ? {}
      : {
          DecodeParms: {
            Predictor: 15,
            Colors: colors,
            BitsPerComponent: depth,
            Columns: columns,
          },
        };
  const image = document.ref({
    ...size,
    BitsPerComponent: bits,
    ColorSpace: colourSpace(document, picture),
    Filter: filter,
    ...packing(channels, bits),
  });
  if (alpha) {
    const mask = document.ref({
      ...size,
      BitsPerComponent: 8,
      ColorSpace: 'DeviceGray',
      Filter: 'FlateDecode',
      ...packing(1, 8),
    });
    mask.end(alpha);
    image.data['SMask'] = mask;
  }
  image.end(data);
  return image;
}

function colourSpace(document: TaggedDocument, picture: PixelPicture): unknown {
  const { colours, profile } = picture;
  const name = colours === 'gray' ? 'DeviceGray' : 'DeviceRGB';
  const space = profile ? ['ICCBased', profileObject(document, profile, name)] : name;
  if (typeof colours !== 'object') return space;
  const { palette } = colours;
  const table = document.ref({});
  table.end(Buffer.from(palette));
  return ['Indexed', space, Math.floor(palette.length / 3) - 1, table];
}

function profileObject(document: TaggedDocument, profile: Uint8Array, name: string): Reference {
  const object = document.ref({ N: name === 'DeviceGray' ? 1 : 3, Alternate: name });
  object.end(Buffer.from(profile));
  return object;
}

/**
 * Where the edges of the stored picture go, by Exif's orientation: across and up the shown picture
 * as [constant, share of the stored picture's width, share of its height].
 */
const TURNS: Readonly<Record<number, readonly [across: Turn, up: Turn]>> = {
  1: [[0, 1, 0], [0, 0, 1]],
  2: [[1, -1, 0], [0, 0, 1]],
  3: [[1, -1, 0], [1, 0, -1]],
  4: [[0, 1, 0], [1, 0, -1]],
  5: [[1, 0, -1], [1, -1, 0]],
  6: [[0, 0, 1], [1, -1, 0]],
  7: [[0, 0, 1], [0, 1, 0]],
  8: [[1, 0, -1], [0, 1, 0]],
}; // biome-ignore format: a table

type Turn = readonly [number, number, number];

/** The matrix that puts a picture into a box of a page that is measured downward. */
function pictureMatrix(
  orientation: number,
  box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
): number[] {
  const [across, up] = TURNS[orientation] ?? TURNS[1]!;
  const { x, y, w, h } = box;
  return [
    w * across[1],
    -h * up[1],
    w * across[2],
    -h * up[2],
    x + w * across[0],
    y + h * (1 - up[0]),
  ].map((value) => Math.round(value * 1000) / 1000 + 0);
}
