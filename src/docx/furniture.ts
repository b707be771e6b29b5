// What stands on every page: the running head and foot, the marking, the word across the page.
import type { TextBlock } from '../document/tree.ts';
import { wordsOf } from '../document/twins.ts';
import { atPageSize, PAGE_SIZES, type PageSize } from '../theme/theme.ts';
import { paragraphStyleId } from './blocks.ts';
import { writeRuns } from './runs.ts';
import { twips, type Writer } from './writer.ts';
import { element, escapeXml, NAMESPACES, shading, value, xmlPart } from './xml.ts';

/** The head or foot of pages: its blocks in one line, the marking last; a scheme's has its own. */
export function furniturePart(
  writer: Writer,
  kind: 'hdr' | 'ftr',
  blocks: readonly TextBlock[],
  watermark?: string | undefined,
): string {
  writer.used.add('paragraph running');
  const own = (block: TextBlock): boolean => block.classes.includes('classification');
  const scheme = blocks.filter(own).map((block) => schemeLine(writer, block));
  const others = blocks.filter((block) => !own(block));
  const line = runningLine(writer, others);
  const word = watermark ? element('w:p', {}, NO_HEIGHT, watermarkRun(writer, watermark)) : '';
  const lines = kind === 'hdr' ? [word, ...scheme, line] : [line, ...scheme];
  return xmlPart(element(`w:${kind}`, NAMESPACES, ...lines));
}

const NO_HEIGHT = element(
  'w:pPr',
  {},
  element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 20, 'w:lineRule': 'exact' }),
);

/** The level of a scheme stands in the middle. */
function schemeLine(writer: Writer, block: TextBlock): string {
  const style = [value('w:pStyle', paragraphStyleId('running')), value('w:jc', 'center')];
  const words = writeRuns(writer, block.children, { style: ownStyle(writer, block) });
  return element('w:p', {}, element('w:pPr', {}, ...style), words);
}

function runningLine(writer: Writer, blocks: readonly TextBlock[]): string {
  const marked = blocks.find((block) => block.classes.includes('marking'));
  const words = blocks
    .filter((block) => block !== marked)
    .map((block) => writeRuns(writer, block.children, { style: ownStyle(writer, block) }));
  const right = { 'w:val': 'right', 'w:pos': twips(writer.theme.grid['right'] ?? 481) };
  const style = element(
    'w:pPr',
    {},
    value('w:pStyle', paragraphStyleId('running')),
    element('w:tabs', {}, element('w:tab', right)),
  );
  return element(
    'w:p',
    {},
    style,
    words.join(element('w:r', {}, '<w:t xml:space="preserve">  ·  </w:t>')),
    marked && element('w:r', {}, '<w:tab/>') + marking(writer, marked),
  );
}

function ownStyle(writer: Writer, block: TextBlock): string | undefined {
  const name = block.classes.find((each) => each in writer.theme.text);
  if (name !== undefined) writer.used.add(`character ${name}`);
  return name;
}

/** The marking in its colour on black (TLP 2.0). */
function marking({ theme }: Writer, block: TextBlock): string {
  const words = wordsOf(block.children).trim();
  const colour = theme.marking[words.replace(/^TLP:/, '')] ?? '#FFFFFF';
  const look = [
    '<w:b/><w:bCs/>',
    value('w:color', colour.slice(1)),
    value('w:sz', 24),
    shading('000000'),
  ].join('');
  return element(
    'w:r',
    {},
    element('w:rPr', {}, look),
    `<w:t xml:space="preserve"> ${escapeXml(words)} </w:t>`,
  );
}

/** A word across the page behind the text, as Word itself makes one. */
function watermarkRun({ theme }: Writer, words: string): string {
  const family = theme.text['watermark']?.font ?? 'sans';
  const style = [
    'position:absolute',
    'margin-left:0',
    'margin-top:0',
    'width:420pt',
    'height:140pt',
    'rotation:315',
    'z-index:-251658752',
    'mso-position-horizontal:center',
    'mso-position-horizontal-relative:margin',
    'mso-position-vertical:center',
    'mso-position-vertical-relative:margin',
  ].join(';');
  const shape = element(
    'v:shape',
    {
      id: 'Watermark',
      'o:spid': '_x0000_s2049',
      type: '#_x0000_t136',
      alt: words,
      style,
      'o:allowincell': 'f',
      fillcolor: '#d8d8d8',
      stroked: 'f',
    },
    '<v:fill opacity=".5"/>',
    element('v:textpath', {
      style: `font-family:"${family === 'serif' ? 'Cambria' : 'Calibri'}";font-size:1pt;font-weight:bold`,
      string: words,
    }),
  );
  return element('w:r', {}, element('w:pict', {}, SHAPE_TYPE, shape));
}

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>';

/** The page itself: size, margins, heads and feet by their relationships. */
export function sectionProperties(
  writer: Writer,
  pageSize: PageSize | undefined,
  parts: Readonly<Record<'first' | 'head' | 'foot', string>>,
): string {
  const { page } = atPageSize(writer.theme, pageSize);
  const { width, height } = PAGE_SIZES[page.size];
  const edge = twips(page.edge);
  const margins = {
    'w:top': twips(page.top),
    'w:right': twips(page.right),
    'w:bottom': twips(page.bottom),
    'w:left': twips(page.left),
    'w:header': edge,
    'w:footer': edge,
    'w:gutter': 0,
  };
  return element(
    'w:sectPr',
    {},
    element('w:headerReference', { 'w:type': 'default', 'r:id': parts.head }),
    element('w:headerReference', { 'w:type': 'first', 'r:id': parts.first }),
    element('w:footerReference', { 'w:type': 'default', 'r:id': parts.foot }),
    element('w:footerReference', { 'w:type': 'first', 'r:id': parts.foot }),
    element('w:pgSz', { 'w:w': twips(width), 'w:h': twips(height) }),
    element('w:pgMar', margins),
    '<w:titlePg/>',
    writer.direction === 'rtl' && '<w:bidi/>',
  );
}
