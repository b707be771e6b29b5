// Words with their styles, directions, languages and links.
import { PAGE_COUNT, PAGE_NUMBER } from '../document/tree.ts';
import { type Direction, directionOf } from '../languages/writing.ts';
import type { FieldRun, Run, RunElement } from './fields.ts';
import { anchorOf, type Writer } from './writer.ts';
import { element, escapeXml, value } from './xml.ts';

/** What words have from the elements around them. */
export interface RunStyle {
  /** The innermost class that the theme has a style for. */
  readonly style?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly lang?: string | undefined;
}

/** The words of a paragraph. */
export function writeRuns(writer: Writer, inlines: readonly Run[], style: RunStyle = {}): string {
  return inlines.map((inline) => writeInline(writer, inline, style)).join('');
}

function writeInline(writer: Writer, inline: Run, style: RunStyle): string {
  switch (inline.kind) {
    case 'text':
      return writeText(writer, inline.text, style);
    case 'break':
      return element('w:r', {}, element('w:br'));
    case 'graphic':
      // The words beside a mark say the same.
      return '';
    case 'inline':
      return writeElement(writer, inline, style);
    case 'field':
      return writeField(writer, inline, style);
  }
}

/** The words of a field of the brief in a content control that names it (ECMA-376-1, 17.5.2). */
function writeField(
  writer: Writer,
  { tag, isLocked, children }: FieldRun,
  style: RunStyle,
): string {
  const about = element(
    'w:sdtPr',
    {},
    value('w:tag', tag),
    value('w:id', writer.nextControl()),
    value('w:lock', isLocked ? 'sdtContentLocked' : 'sdtLocked'),
  );
  const words = writeRuns(writer, children, style);
  return element('w:sdt', {}, about, element('w:sdtContent', {}, words));
}

function writeElement(writer: Writer, inline: RunElement, outer: RunStyle): string {
  const { href, id, children } = inline;
  const runs = writeRuns(writer, children, styleOf(writer, inline, outer));
  const place = writer.bookmark(id);
  if (href === undefined) return place + runs;
  const target = href.startsWith('#')
    ? { 'w:anchor': anchorOf(href.slice(1)) }
    : { 'r:id': writer.relate('hyperlink', href, true) };
  return place + element('w:hyperlink', { ...target, 'w:history': 1 }, runs);
}

function styleOf(writer: Writer, inline: RunElement, outer: RunStyle): RunStyle {
  const { name, classes, lang, href } = inline;
  const own = classes.find((each) => each in writer.theme.text);
  const linked = href !== undefined && !href.startsWith('#') ? 'link' : undefined;
  const style = own ?? linked ?? (name === 'strong' || name === 'em' ? name : undefined);
  if (style !== undefined) writer.used.add(`character ${style}`);
  const { bold, italic } = writer.theme.text[own ?? ''] ?? {};
  return {
    style: style ?? outer.style,
    bold: bold ?? (name === 'strong' || outer.bold),
    italic: italic ?? (name === 'em' || name === 'cite' || outer.italic),
    lang: lang ?? outer.lang,
  };
}

const FIELDS: ReadonlyMap<string, string> = new Map([
  [PAGE_NUMBER, 'PAGE'],
  [PAGE_COUNT, 'NUMPAGES'],
]);
const NUMBERS = new RegExp(`([${PAGE_NUMBER}${PAGE_COUNT}])`);

function writeText(writer: Writer, text: string, style: RunStyle): string {
  const pieces = text.split(NUMBERS).filter((piece) => piece !== '');
  return pieces
    .map((piece) => {
      const field = FIELDS.get(piece);
      if (field === undefined) return writeDirected(writer, piece, style);
      const number = element('w:r', {}, properties(writer, style, 'ltr'), element('w:t', {}, '1'));
      return element('w:fldSimple', { 'w:instr': ` ${field} ` }, number);
    })
    .join('');
}

/** More letters than these are not kept on one line. */
const LONGEST_WHOLE = 30;

function writeDirected(writer: Writer, text: string, style: RunStyle): string {
  const base = directionOf(style.lang ?? writer.lang);
  const isWhole = writer.theme.text[style.style ?? '']?.unbroken && text.length <= LONGEST_WHOLE;
  return directedPieces(isWhole ? text.replaceAll(' ', '\u00A0') : text, base)
    .map(({ words, direction }) =>
      element('w:r', {}, properties(writer, style, direction), preserved(words)),
    )
    .join('');
}

function preserved(words: string): string {
  // Line ends of a text are spaces; breaks have an element of their own.
  const content = escapeXml(words.replace(/[\n\r\t]+/g, ' '));
  return `<w:t xml:space="preserve">${content}</w:t>`;
}

function properties(writer: Writer, style: RunStyle, direction: Direction): string {
  const { lang } = style;
  const inner = [
    value('w:rStyle', style.style === undefined ? undefined : characterStyleId(style.style)),
    style.bold ? '<w:b/><w:bCs/>' : '',
    style.italic ? '<w:i/><w:iCs/>' : '',
    direction === 'rtl' ? '<w:rtl/>' : '',
    lang === undefined || lang === '' || lang === writer.lang
      ? ''
      : element('w:lang', { [direction === 'rtl' ? 'w:bidi' : 'w:val']: lang }),
  ].join('');
  return inner === '' ? '' : element('w:rPr', {}, inner);
}

/** The id of the style of words that a class of the theme has. */
export function characterStyleId(name: string): string {
  if (name === 'strong') return 'Strong';
  if (name === 'em') return 'Emphasis';
  return name === 'link' ? 'Hyperlink' : `Words-${name}`;
}

const STRONG =
  /(?<rtl>[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}])|\p{L}/u;

/**
 * A text in pieces that run one way. Word settles the order itself and only has to be told which
 * words are of scripts from right to left; signs between two of one direction are with them.
 */
function directedPieces(
  text: string,
  base: Direction,
): { readonly words: string; readonly direction: Direction }[] {
  const units = [...text.matchAll(/(?:(?!\p{L})[\s\S])+|\p{L}\p{M}*/gu)].map(([words]) => ({
    words,
    own: ownDirection(words),
  }));
  const pieces: { words: string; direction: Direction }[] = [];
  for (const [index, { words, own }] of units.entries()) {
    const before = pieces.at(-1);
    const after = units[index + 1]?.own;
    const direction = own ?? (before && before.direction === after ? after : base);
    if (before?.direction === direction) before.words += words;
    else pieces.push({ words, direction });
  }
  return pieces;
}

function ownDirection(words: string): Direction | undefined {
  const found = STRONG.exec(words);
  if (found === null) return undefined;
  return found.groups?.['rtl'] === undefined ? 'ltr' : 'rtl';
}
