// Pictures as they go into a document: checked, bounded, and without what nobody is to see.

/** A picture of pixels, ready to be an image of a PDF (ISO 32000-1, 8.9.5). */
export interface PixelPicture {
  readonly kind: 'pixels';
  readonly mediaType: 'image/png' | 'image/jpeg';
  /** Size as it is stored. */
  readonly columns: number;
  readonly rows: number;
  /** How it is to be turned, as Exif counts: 1 is upright. */
  readonly orientation: number;
  readonly bits: number;
  readonly colours: 'gray' | 'rgb' | { readonly palette: Uint8Array };
  readonly filter: 'DCTDecode' | 'FlateDecode';
  readonly data: Uint8Array;
  /** Opacity, 8 bits a pixel, deflated as `data` is. */
  readonly alpha?: Uint8Array | undefined;
  /** ICC profile of the colours; absent: sRGB. */
  readonly profile?: Uint8Array | undefined;
  /** The file without all that showing it does not need. */
  readonly file: Uint8Array;
}

/** A drawing: shapes, and lines of text above them. */
export interface DrawnPicture {
  readonly kind: 'drawing';
  readonly mediaType: 'image/svg+xml';
  readonly width: number;
  readonly height: number;
  /** Its shapes. */
  readonly svg: string;
  /** In the order of the file. */
  readonly texts: readonly DrawnText[];
  /** Shapes and texts. */
  readonly file: Uint8Array;
  /** Drawn here from data of the brief: it is no file of the brief's. */
  readonly isMade?: true;
  /** What a drawing of ours was drawn from, as a file that goes along. */
  readonly data?: { readonly name: string; readonly bytes: Uint8Array } | undefined;
}

/** A line of words in a drawing. Lengths are those of the drawing, from its corner at the left and top. */
export interface DrawnText {
  /** Where its baseline begins, has its middle or ends, as `anchor` says of left and right. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Degrees by which it is turned round that point, clockwise. */
  readonly angle: number;
  /** Its words run from right to left, but for those that do not. */
  readonly rtl: boolean;
  /** How wide it is in the faces of the template, where that is known: others are to be as wide. */
  readonly width?: number;
  readonly spans: readonly DrawnSpan[];
}

/** Words in one style. */
export interface DrawnSpan {
  readonly words: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Six hexadecimal digits after `#`. */
  readonly fill: string;
  /** From 0 to 1. */
  readonly opacity: number;
  /** Space between letters. */
  readonly tracking: number;
  /** How far it stands below the line's baseline. */
  readonly drop: number;
  /** Families that would do, the first first. */
  readonly families: readonly string[];
}

export type Picture = PixelPicture | DrawnPicture;

/** Why a file cannot be shown. */
export class PictureFault extends Error {
  readonly hint: string;
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

/** Pixels on one side, and in all, that a picture may have. */
const MAX_SIDE = 20_000;
const MAX_PIXELS = 40_000_000;

/** Refuses a picture that is empty or takes too much memory to show. */
export function checkSize(columns: number, rows: number): void {
  if (columns < 1 || rows < 1)
    throw new PictureFault('the picture is empty', 'export it once more');
  if (Math.max(columns, rows) > MAX_SIDE || columns * rows > MAX_PIXELS)
    throw new PictureFault(
      `the picture has ${columns} × ${rows} pixels, which is too many`,
      'make it smaller: 2000 pixels are enough for the width of a page',
    );
}

/** Width and height as the picture is shown. */
export function sizeOf(picture: Picture): { readonly width: number; readonly height: number } {
  if (picture.kind === 'drawing') return picture;
  const { columns, rows, orientation } = picture;
  return orientation >= 5 ? { width: rows, height: columns } : { width: columns, height: rows };
}

const CLASSES = new Set(['mntr', 'scnr', 'prtr', 'spac']);
const SPACES = { gray: 'GRAY', rgb: 'RGB ' } as const;

/** The profile, if it is one of this colour space that a PDF may hold. */
export function usableProfile(
  profile: Uint8Array | undefined,
  colours: keyof typeof SPACES,
): Uint8Array | undefined {
  if (profile === undefined || profile.length < 132) return undefined;
  const bytes = Buffer.from(profile.buffer, profile.byteOffset, profile.length);
  const text = (at: number): string => bytes.toString('latin1', at, at + 4);
  const isSound =
    bytes.readUInt32BE(0) === bytes.length &&
    text(36) === 'acsp' &&
    CLASSES.has(text(12)) &&
    bytes[8]! <= 4 &&
    text(16) === SPACES[colours];
  return isSound ? profile : undefined;
}
