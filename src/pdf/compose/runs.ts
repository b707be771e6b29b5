// Turns the inlines of a block into runs of text, each with its face, structure element and link.
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import type { Inline, InlineElement } from '../../document/tree.ts';
import { type Direction, directionOf } from '../../languages/writing.ts';
import { withPageNumber } from '../layout/page-numbers.ts';
import type { StructureElement, StructureType } from '../tags/structure-tree.ts';
import type { Composer } from './composer.ts';
import { paragraphRuns, type StyledText } from './directed-runs.ts';
import type { Run } from './node.ts';
import { inlineStyle, type ResolvedStyle } from './style.ts';
import { keptPieces, unbrokenPieces } from './unbroken.ts';

/** What runs of one block share. */
export interface RunContext {
  readonly composer: Composer;
  readonly at: string | undefined;
  readonly lang: string;
  /** Which words may be parted at the end of a line. */
  readonly parts: 'words' | 'long words' | 'none';
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
      const stretches = walk(node.children, inner, last && index === nodes.length - 1);
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

/** Parts of an entry in a list of terms. */
const ROLES: Readonly<Record<string, StructureType>> = { term: 'Lbl', meaning: 'LBody' };

function enter({ composer }: RunContext, node: InlineElement, place: InlinePlace): InlinePlace {
  const { theme, structure } = composer;
  const isDead = leadsNowhere(composer, node.href);
  const own = isDead ? undefined : node.href;
  const classes = isDead ? node.classes.filter((name) => name !== 'link') : node.classes;
  const style = inlineStyle(theme, place.style, node.name, classes);
  const href = own ?? place.href;
  const { element } = place;
  const lang = node.lang ?? place.lang;
  const parts = isWhole(node) ? 'none' : place.parts;
  if (own !== undefined)
    return {
      style,
      href,
      lang,
      parts,
      element: structure.addInline('Link', element, { linkText: linkText(composer, node) }),
    };
  if (node.name === 'q')
    return {
      style,
      href,
      lang,
      parts,
      element: structure.addInline('Quote', element, { lang: node.lang }),
    };
  const role = node.classes.map((name) => ROLES[name]).find((each) => each !== undefined);
  if (role && element.type === 'LI')
    return { style, href, lang, parts, element: structure.addInline(role, element) };
  const expansion = expansionOf(composer, node);
  if (node.lang !== undefined || expansion !== undefined)
    return {
      style,
      href,
      lang,
      parts,
      element: structure.addInline('Span', element, { lang: node.lang, expansion }),
    };
  return { style, href, lang, parts, element };
}

/** A template need not show everything that others refer to: then the words stand without a link. */
function leadsNowhere({ targets }: Composer, href: string | undefined): boolean {
  return href?.startsWith('#') === true && !targets.has(href.slice(1));
}

/** What a link says of itself: its words; where a section leads to a place first, what stands there. */
function linkText(composer: Composer, node: InlineElement): string {
  const { targets, explained } = composer;
  const words = withPageNumber(plainText(node), node.href, composer.pageNumbers);
  const { href = '', title = targets.get(href.slice(1)) } = node;
  if (!title || !href.startsWith('#') || explained.has(href)) return words;
  explained.add(href);
  return `${words}: ${title}`;
}

/** An abbreviation is said in full where a section uses it first (ISO 32000-1, 14.9.5). */
function expansionOf({ explained }: Composer, node: InlineElement): string | undefined {
  if (node.title === undefined || explained.has(node.title)) return undefined;
  explained.add(node.title);
  return node.title;
}

/** Links, names and words of others are never parted. */
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
  const points = place.parts === 'none' ? undefined : composer.hyphenPoints(lang);
  const index = composer.texts.push({ text, at }) - 1;
  const keys: Partial<Run> = { _element: place.element.index, _text: index };
  if (place.href !== undefined) Object.assign(keys, linkTo(place.href));
  if (style.underline > 0) keys._underline = style.underline;
  if (points) keys._hyphenPoints = points;
  if (points && place.parts === 'long words') keys._partsOnlyLong = true;
  const pieces = style.unbroken ? keptPieces(text) : unbrokenPieces(text, final);
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
