// Pictures in the line of text, with words for those who do not see them.
import type { PictureBlock } from '../document/tree.ts';
import { type Picture, sizeOf } from '../picture/picture.ts';
import { familyName } from '../theme/font-names.ts';
import { emu, type Setting, type Writer } from './writer.ts';
import { element } from './xml.ts';

/** Points a pixel at most, which is 96 pixels an inch: coarser looks wrong in print. */
const POINTS_A_PIXEL = 0.75;
/** The most that a picture is high. */
const HIGHEST = 360;

const DRAWINGML = 'http://schemas.openxmlformats.org/drawingml/2006';
/** Where Word looks for a drawing; others show the picture of pixels that stands in for it. */
const SVG = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';
/** One clear pixel. */
const CLEAR =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=';

/** The picture in a paragraph of its own; nothing if the brief has none of this name. */
export function writePicture(
  writer: Writer,
  { file, alt }: PictureBlock,
  setting: Setting,
): string {
  const picture = writer.pictures.get(file);
  if (picture === undefined) return '';
  const size = sizeOf(picture);
  const most = picture.kind === 'pixels' ? POINTS_A_PIXEL : picture.isMade ? 1 : Number.POSITIVE_INFINITY; // biome-ignore format: short
  const scale = Math.min(setting.width / size.width, HIGHEST / size.height, most);
  const extent = storedExtent(picture, emu(size.width * scale), emu(size.height * scale));
  const number = writer.nextDrawing();
  const path = `media/${number}.${{ 'image/png': 'png', 'image/jpeg': 'jpeg', 'image/svg+xml': 'svg' }[picture.mediaType]}`;
  writer.media.set(path, { path, bytes: bytesOf(writer, picture) });
  const image = writer.relate('image', path);
  const about = { id: number, name: `Picture ${number}`, descr: alt };
  const graphic = element(
    'pic:pic',
    {},
    element('pic:nvPicPr', {}, element('pic:cNvPr', about), element('pic:cNvPicPr')),
    element(
      'pic:blipFill',
      {},
      blip(writer, image, picture.kind === 'drawing'),
      '<a:stretch><a:fillRect/></a:stretch>',
    ),
    element(
      'pic:spPr',
      {},
      turned(picture, extent),
      '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
    ),
  );
  const inline = element(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element('wp:extent', extent),
    element('wp:docPr', about),
    element('a:graphic', {}, element('a:graphicData', { uri: `${DRAWINGML}/picture` }, graphic)),
  );
  const places = (setting.ids ?? []).map((id) => writer.bookmark(id)).join('');
  const style = '<w:pPr><w:keepNext/><w:spacing w:before="180" w:after="60"/></w:pPr>';
  return element('w:p', {}, style, places, element('w:r', {}, element('w:drawing', {}, inline)));
}

/** Texts in a drawing are set in the template's font, where Word has it. */
function bytesOf({ theme }: Writer, picture: Picture): Uint8Array {
  const font = theme.fonts[theme.text['caption']?.font ?? theme.text['default']?.font ?? 'sans'];
  if (picture.kind === 'pixels' || picture.texts.length === 0 || font === undefined)
    return picture.file;
  const family = familyName(font).replace(/[^\p{L}\p{N} -]/gu, '');
  const svg = new TextDecoder().decode(picture.file);
  return new TextEncoder().encode(
    svg.replace('<svg', `<svg font-family="'${family}', Calibri, sans-serif"`),
  );
}

type Extent = Readonly<Record<'cx' | 'cy', number>>;

/** How large a picture is before it is turned on its side. */
function storedExtent(picture: Picture, width: number, height: number): Extent {
  const isOnSide = picture.kind === 'pixels' && picture.orientation > 4;
  return isOnSide ? { cx: height, cy: width } : { cx: width, cy: height };
}

/** By how many sixty-thousandths of a degree, and whether mirrored, for each way that Exif counts. */
const TURNS: Readonly<Record<number, { readonly rot?: number; readonly flipH?: number }>> = {
  2: { flipH: 1 },
  3: { rot: 10_800_000 },
  4: { rot: 10_800_000, flipH: 1 },
  5: { rot: 16_200_000, flipH: 1 },
  6: { rot: 5_400_000 },
  7: { rot: 5_400_000, flipH: 1 },
  8: { rot: 16_200_000 },
};

/** Pixels are shown as they are stored, unless the file says how to turn them. */
function turned(picture: Picture, extent: Extent): string {
  const orientation = picture.kind === 'pixels' ? picture.orientation : 1;
  return element(
    'a:xfrm',
    TURNS[orientation] ?? {},
    '<a:off x="0" y="0"/>',
    element('a:ext', extent),
  );
}

function blip(writer: Writer, image: string, isDrawing: boolean): string {
  if (!isDrawing) return element('a:blip', { 'r:embed': image });
  const path = 'media/clear.png';
  writer.media.set(path, { path, bytes: Buffer.from(CLEAR, 'base64') });
  const drawing = element('asvg:svgBlip', { 'xmlns:asvg': SVG, 'r:embed': image });
  const extension = element('a:ext', { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' }, drawing);
  return element(
    'a:blip',
    { 'r:embed': writer.relate('image', path) },
    element('a:extLst', {}, extension),
  );
}
