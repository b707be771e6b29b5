// Turns the inlines of a block into runs of text, each with its face, structure element and link.
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import type { Inline, InlineElement, InlineName } from '../../document/tree.ts';
import { type Direction, directionOf } from '../../languages/writing.ts';
import { ATTACHMENT } from '../file/file-specifications.ts';
import { withPageNumber } from '../layout/page-numbers.ts';
import type { StructureElement, StructureType } from '../tags/structure-tree.ts';
import type { Composer } from './composer.ts';
import { paragraphRuns, type StyledText } from './directed-runs.ts';
import { shortened } from './link-targets.ts';
import type { Run } from './node.ts';
import { inlineStyle, type ResolvedStyle } from './style.ts';
import { keptPieces, unbrokenPieces } from './unbroken.ts';

/** What runs of one block share. */
interface RunContext {
  readonly composer: Composer;
  readonly at: string | undefined;
  readonly lang: string;
  /** Which words may be parted at the end of a line. */
  readonly parts: 'words' | 'long words';
}

interface InlinePlace {
  readonly style: ResolvedStyle;
  readonly element: StructureElement<Reference>;
  readonly href: string | undefined;
  readonly lang: string;
  readonly parts: RunContext['parts'];
}

/** The runs of `inlines` as content of `element`, in reading order. */
export function composeRuns(
  context: RunContext,
  inlines: readonly Inline[],
  style: ResolvedStyle,
  element: StructureElement<Reference>,
): Run[] {
  const walk = (nodes: readonly Inline[], place: InlinePlace, last: boolean): StyledText[] =>
    nodes.flatMap((node, index) => {
      if (node.kind === 'graphic') return [];
      if (node.kind === 'break') return [lineBreak(place)];
      if (node.kind === 'text') {
        const final = last && !nodes.slice(index + 1).some(isProse);
        return textRuns(context, node.text, place, final);
      }
      const inner = enter(context, node, place);
      const all = walk(node.children, inner, last && index === nodes.length - 1);
      const stretches = isTied(nodes, index) ? tied(all) : all;
      return isIsolated(node)
        ? isolated(stretches, node.lang && directionOf(node.lang))
        : stretches;
    });
  const { composer, at, lang, parts } = context;
  const stretches = walk(inlines, { style, element, href: undefined, lang, parts }, true);
  return paragraphRuns(composer, stretches, { at, lang });
}

/** What stands for itself in a sentence: its direction does not spill into the words around it. */
function isIsolated(node: InlineElement): boolean {
  return node.lang !== undefined || node.href !== undefined || node.name === 'q';
}

const ISOLATES = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068', end: '\u2069' } as const;

function isolated(
  stretches: readonly StyledText[],
  direction: Direction | '' | undefined,
): StyledText[] {
  const [first] = stretches;
  if (first === undefined) return [];
  const steer = (text: string): StyledText => ({ ...first, text, steers: true });
  return [steer(ISOLATES[direction || 'auto']), ...stretches, steer(ISOLATES.end)];
}

/** Text after this keeps a text from being the last words of its paragraph; marks of sources do not. */
function isProse(node: Inline): boolean {
  return node.kind === 'text' || (node.kind === 'inline' && !node.classes.includes('ref'));
}

/** Marks up to so many characters stand on the line of the word that they follow. */
const TIED = 16;

/** Whether this is a mark of a source or an item behind a text, among the first of several. */
function isTied(nodes: readonly Inline[], index: number): boolean {
  let start = index;
  while (start >= 0 && (isMark(nodes[start]!) || isSpace(nodes[start]!))) start--;
  const before = nodes[start];
  if (!isMark(nodes[index]!) || before === undefined || before.kind === 'break') return false;
  const marks = nodes.slice(start + 1, index + 1).map(plainText);
  return marks.join('').trim().length <= TIED;
}

function isMark(node: Inline): boolean {
  return node.kind === 'inline' && node.classes.includes('ref');
}

function isSpace(node: Inline): boolean {
  return node.kind === 'text' && node.text.trim() === '';
}

function tied([first, ...rest]: readonly StyledText[]): StyledText[] {
  return first === undefined ? [] : [{ ...first, keys: { ...first.keys, _joined: true } }, ...rest];
}

/** Parts of an entry in a list of terms. */
const ROLES: Readonly<Record<string, StructureType>> = { term: 'Lbl', meaning: 'LBody' };

const STRESSES: Readonly<Partial<Record<InlineName, StructureType>>> = {
  strong: 'Strong',
  em: 'Em',
};

function enter({ composer }: RunContext, node: InlineElement, place: InlinePlace): InlinePlace {
  const { theme } = composer;
  const isDead = leadsNowhere(composer, node.href);
  const own = isDead ? undefined : node.href;
  const classes = isDead ? node.classes.filter((name) => name !== 'link') : node.classes;
  return {
    style: inlineStyle(theme, place.style, node.name, classes),
    href: own ?? place.href,
    lang: node.lang ?? place.lang,
    parts: isWhole(node) ? 'long words' : place.parts,
    element: elementOf(composer, node, own, place.element),
  };
}

/** An element of its own, where a reader of the document is to know of it. */
function elementOf(
  composer: Composer,
  node: InlineElement,
  link: string | undefined,
  outer: StructureElement<Reference>,
): StructureElement<Reference> {
  const { structure } = composer;
  if (link !== undefined)
    return structure.addInline(link.startsWith(ATTACHMENT) ? 'Annot' : 'Link', outer, {
      linkText: linkText(composer, node),
    });
  if (node.name === 'q') return structure.addInline('Quote', outer, { lang: node.lang });
  const role = node.classes.map((name) => ROLES[name]).find((each) => each !== undefined);
  if (role && outer.type === 'LI') return partOf(outer, role) ?? outer;
  const expansion = expansionOf(composer, node);
  const stressed = STRESSES[node.name];
  if (stressed === undefined && node.lang === undefined && expansion === undefined) return outer;
  return structure.addInline(stressed ?? 'Span', outer, { lang: node.lang, expansion });
}

function partOf(
  entry: StructureElement<Reference>,
  role: StructureType,
): StructureElement<Reference> | undefined {
  return entry.kids.find(
    (kid): kid is StructureElement<Reference> => 'type' in kid && kid.type === role,
  );
}

/** A template need not show everything that others refer to: then the words stand without a link. */
function leadsNowhere({ targets, attachments }: Composer, href = ''): boolean {
  if (href.startsWith(ATTACHMENT)) return !attachments.has(href.slice(ATTACHMENT.length));
  return href.startsWith('#') && !targets.has(href.slice(1));
}

/** What is said of a place that the section has led to before. */
const SHORT = 40;

/** What a link says of itself: its words and where it leads, in few words where that was said before. */
function linkText(composer: Composer, node: InlineElement): string {
  const { targets, explained } = composer;
  const words = withPageNumber(plainText(node), node.href, composer.pageNumbers);
  const { href = '', title = targets.get(href.slice(1)) } = node;
  // An address that stands there in full is not said twice.
  if (!href.startsWith('#') && /^https?:|@/u.test(words)) return words;
  if (!href.startsWith('#')) return `${words}: ${href.replace(ATTACHMENT, '')}`;
  if (!title) return words;
  const isKnown = explained.has(href);
  explained.add(href);
  return `${words}: ${isKnown ? shortened(title, SHORT) : title}`;
}

/** An abbreviation is said in full where a section uses it first (ISO 32000-1, 14.9.5). */
function expansionOf({ explained }: Composer, node: InlineElement): string | undefined {
  // Each bracket is told, not only the first.
  if (node.classes.includes('bracket')) return node.title;
  if (node.title === undefined || explained.has(node.title)) return undefined;
  explained.add(node.title);
  return node.title;
}

/** Links, names and words of others are parted only where a word is wider than its column. */
function isWhole({ name, href, lang, classes }: InlineElement): boolean {
  const whole = href !== undefined || lang !== undefined || WHOLE.has(name);
  return whole || classes.includes('name') || classes.includes('ref');
}

const WHOLE: ReadonlySet<string> = new Set(['q', 'abbr', 'cite', 'time']);

/** The words of an inline element without its markup. */
export function plainText(node: Inline): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'break') return '\n';
  return node.kind === 'inline' ? node.children.map(plainText).join('') : '';
}

function textRuns(
  context: RunContext,
  written: string,
  place: InlinePlace,
  final: boolean,
): StyledText[] {
  const { composer, at } = context;
  const { style, lang } = place;
  const text = withPageNumber(written, place.href, composer.pageNumbers);
  const points = composer.hyphenPoints(lang);
  const index = composer.texts.push({ text, at }) - 1;
  const keys: Partial<Run> = { _element: place.element.index, _text: index };
  if (place.href !== undefined) Object.assign(keys, linkTo(place.href));
  if (style.underline > 0) keys._underline = style.underline;
  if (style.ground !== '') keys._ground = style.ground;
  if (points) keys._hyphenPoints = points;
  if (points && place.parts === 'long words') keys._partsOnlyLong = true;
  const pieces = style.unbroken ? keptPieces(text) : unbrokenPieces(text, final, lang);
  return pieces.map((piece) => ({
    text: piece.text,
    style,
    lang,
    keys: piece.unbroken ? { ...keys, noWrap: true } : keys,
  }));
}

function linkTo(href: string): Partial<Run> {
  return href.startsWith('#') ? { linkToDestination: href.slice(1) } : { link: href };
}

function lineBreak({ style, lang, element }: InlinePlace): StyledText {
  // The space keeps the words apart for those who hear or copy the text.
  return { text: ' \n', style, lang, keys: { _element: element.index } };
}
