// JPEG (ITU-T T.81): goes into a PDF as it is, but without what cameras and programs write into it.
import { onlyOrientation, orientationIn } from './exif.ts';
import { checkSize, PictureFault, type PixelPicture, usableProfile } from './picture.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const EXPORT = 'export it once more as JPEG in RGB';

interface Segment {
  readonly marker: number;
  /** With marker and length. */
  readonly bytes: Buffer;
  readonly body: Buffer;
}

interface Frame {
  readonly rows: number;
  readonly columns: number;
  readonly components: number;
}

/** Reads a JPEG file. */
export function readJpeg(bytes: Uint8Array): PixelPicture {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const { segments, scans } = split(file);
  const { columns, rows, components } = frameOf(segments);
  checkSize(columns, rows);
  const colours = components === 1 ? 'gray' : 'rgb';
  const orientation = orientationOf(segments);
  const shown = segments.filter(({ marker }) => isNeeded(marker));
  const profiles = segments.filter(isProfile);
  const data = joined(shown, scans);
  const turned = orientation === 1 ? [] : [orientationSegment(orientation)];
  return {
    kind: 'pixels',
    mediaType: 'image/jpeg',
    ...{ columns, rows, orientation, colours, data },
    bits: 8,
    filter: 'DCTDecode',
    profile: usableProfile(profileOf(profiles), colours),
    file: joined([...turned, ...profiles, ...shown], scans),
  };
}

// Tables, the frame, and Adobe's word on the colours; no other application data, no comments.
function isNeeded(marker: number): boolean {
  const isApplication = marker >= 0xe0 && marker <= 0xef;
  return marker !== 0xfe && (!isApplication || marker === 0xee);
}

function isProfile({ marker, body }: Segment): boolean {
  return marker === 0xe2 && body.toString('latin1', 0, 12) === 'ICC_PROFILE\0';
}

function joined(segments: readonly { readonly bytes: Buffer }[], scans: Buffer): Buffer {
  return Buffer.concat([Buffer.of(0xff, SOI), ...segments.map((each) => each.bytes), scans]);
}

/** The segments up to the first scan, and the scans up to the end of the picture. */
function split(file: Buffer): { segments: Segment[]; scans: Buffer } {
  const segments: Segment[] = [];
  let at = 2;
  for (;;) {
    while (file[at] === 0xff && file[at + 1] === 0xff) at += 1;
    const marker = file[at] === 0xff ? file[at + 1] : undefined;
    if (marker === undefined || at + 4 > file.length) throw damaged();
    if (marker === SOS) return { segments, scans: file.subarray(at, endOfScans(file, at)) };
    const end = at + 2 + file.readUInt16BE(at + 2);
    if (end < at + 4 || end > file.length) throw damaged();
    segments.push({ marker, bytes: file.subarray(at, end), body: file.subarray(at + 4, end) });
    at = end;
  }
}

/** Where the picture ends; what programs hang on after that is left out. */
function endOfScans(file: Buffer, start: number): number {
  for (let at = start; at + 1 < file.length; ) {
    const marker = file[at + 1]!;
    if (file[at] !== 0xff || marker === 0 || marker === 0xff) at += 1;
    else if (marker >= 0xd0 && marker <= 0xd7) at += 2;
    else if (marker === EOI) return at + 2;
    else if (at + 4 > file.length) break;
    else at += 2 + Math.max(2, file.readUInt16BE(at + 2));
  }
  throw damaged();
}

function frameOf(segments: readonly Segment[]): Frame {
  const frame = segments.find(
    ({ marker }) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker),
  );
  if (frame === undefined || frame.body.length < 6) throw damaged();
  const { body, marker } = frame;
  // Baseline, extended and progressive with Huffman codes are what readers of PDFs know.
  if (marker > 0xc2 || body[0] !== 8)
    throw new PictureFault('this kind of JPEG cannot stand in a PDF', EXPORT);
  const components = body[5]!;
  if (components === 4)
    throw new PictureFault(
      'the picture is in the colours of a printing press (CMYK)',
      'convert it to RGB; without its paper nobody knows how CMYK looks',
    );
  if (components !== 1 && components !== 3) throw damaged();
  return { rows: body.readUInt16BE(1), columns: body.readUInt16BE(3), components };
}

function profileOf(segments: readonly Segment[]): Buffer | undefined {
  const parts = segments.filter(({ body }) => body.length > 14);
  if (parts.length === 0) return undefined;
  const inOrder = parts.toSorted((one, other) => one.body[12]! - other.body[12]!);
  return Buffer.concat(inOrder.map(({ body }) => body.subarray(14)));
}

const EXIF = 'Exif\0\0';

/** How the camera was held; 1 where nothing sound is said. */
function orientationOf(segments: readonly Segment[]): number {
  const exif = segments.find(
    ({ marker, body }) => marker === 0xe1 && body.toString('latin1', 0, 6) === EXIF,
  );
  return exif === undefined ? 1 : orientationIn(exif.body.subarray(6));
}

/** The smallest Exif data that say how to turn a picture. */
function orientationSegment(orientation: number): { readonly bytes: Buffer } {
  const body = Buffer.concat([Buffer.from(EXIF, 'latin1'), onlyOrientation(orientation)]);
  const head = Buffer.of(0xff, 0xe1, 0, body.length + 2);
  return { bytes: Buffer.concat([head, body]) };
}

function damaged(): PictureFault {
  return new PictureFault('the JPEG file is damaged or cut off', EXPORT);
}
