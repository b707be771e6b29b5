// Turns the inlines of a block into runs of text, each with its face, structure element and link.
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import type { Inline, InlineElement } from '../../document/tree.ts';
import { withPageNumber } from '../page-numbers.ts';
import type { StructureElement, StructureType } from '../structure-tree.ts';
import type { Composer } from './composer.ts';
import { lineHeightFor } from './composer.ts';
import { coveredPieces } from './coverage.ts';
import type { Run } from './node.ts';
import { inlineStyle, type ResolvedStyle } from './style.ts';
import { unbrokenPieces } from './unbroken.ts';

/** What runs of one block share. */
export interface RunContext {
  readonly composer: Composer;
  readonly at: string | undefined;
}

interface InlinePlace {
  readonly style: ResolvedStyle;
  readonly element: StructureElement<Reference>;
  readonly href: string | undefined;
}

/** The runs of `inlines` as content of `element`, in reading order. */
export function composeRuns(
  context: RunContext,
  inlines: readonly Inline[],
  style: ResolvedStyle,
  element: StructureElement<Reference>,
): Run[] {
  const walk = (nodes: readonly Inline[], place: InlinePlace, last: boolean): Run[] =>
    nodes.flatMap((node, index) => {
      if (node.kind === 'graphic') return [];
      if (node.kind === 'break') return [lineBreak(context.composer, place)];
      if (node.kind === 'text') {
        const final = last && !nodes.slice(index + 1).some(isProse);
        return textRuns(context, node.text, place, final);
      }
      return walk(node.children, enter(context, node, place), last && index === nodes.length - 1);
    });
  return walk(inlines, { style, element, href: undefined }, true);
}

/** Text after this keeps a text from being the last words of its paragraph; marks of sources do not. */
function isProse(node: Inline): boolean {
  return node.kind === 'text' || (node.kind === 'inline' && !node.classes.includes('ref'));
}

/** Parts of an entry in a list of terms. */
const ROLES: Readonly<Record<string, StructureType>> = { term: 'Lbl', meaning: 'LBody' };

function enter({ composer }: RunContext, node: InlineElement, place: InlinePlace): InlinePlace {
  const { theme, structure } = composer;
  const style = inlineStyle(theme, place.style, node.name, node.classes);
  const href = node.href ?? place.href;
  const { element } = place;
  if (node.href !== undefined)
    return {
      style,
      href,
      element: structure.addInline('Link', element, { linkText: linkText(composer, node) }),
    };
  if (node.name === 'q')
    return { style, href, element: structure.addInline('Quote', element, { lang: node.lang }) };
  const role = node.classes.map((name) => ROLES[name]).find((each) => each !== undefined);
  if (role && element.type === 'LI')
    return { style, href, element: structure.addInline(role, element) };
  const expansion = expansionOf(composer, node);
  if (node.lang !== undefined || expansion !== undefined)
    return {
      style,
      href,
      element: structure.addInline('Span', element, { lang: node.lang, expansion }),
    };
  return { style, href, element };
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

/** The words of an inline element without its markup. */
export function plainText(node: Inline): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'break') return ' ';
  return node.kind === 'inline' ? node.children.map(plainText).join('') : '';
}

function textRuns(
  { composer, at }: RunContext,
  written: string,
  place: InlinePlace,
  final: boolean,
): Run[] {
  const text = withPageNumber(written, place.href, composer.pageNumbers);
  const index = composer.texts.push({ text, at }) - 1;
  const { style } = place;
  const pieces = style.unbroken ? [{ text, unbroken: true }] : unbrokenPieces(text, final);
  const { href, element } = place;
  const runs: Run[] = [];
  for (const piece of pieces)
    for (const covered of coveredPieces(composer, piece.text, style, at)) {
      const { font } = covered;
      const set = font === style.font ? style : { ...style, font };
      const run = runOf(composer, covered.text, set);
      if (piece.unbroken) run.noWrap = true;
      if (href !== undefined) setLink(run, href);
      run._element = element.index;
      run._text = index;
      runs.push(run);
    }
  return runs;
}

function setLink(run: Run, href: string): void {
  if (href.startsWith('#')) run.linkToDestination = href.slice(1);
  else run.link = href;
}

function lineBreak(composer: Composer, place: InlinePlace): Run {
  // The space keeps the words apart for those who hear or copy the text.
  return { ...runOf(composer, ' \n', place.style), _element: place.element.index };
}

/** A run of plain text in a style, without structure. */
export function runOf(composer: Composer, text: string, style: ResolvedStyle): Run {
  const { font, bold, italic: italics, size, leading } = style;
  let lineHeight = composer.lineHeights.get(style);
  if (lineHeight === undefined) {
    lineHeight = lineHeightFor(composer, { font, bold, italics }, size, leading);
    composer.lineHeights.set(style, lineHeight);
  }
  // Every key is here from the start, so that all runs are of one kind to the engine.
  return {
    text,
    font,
    bold,
    italics,
    fontSize: size,
    lineHeight,
    color: style.colour,
    characterSpacing: style.tracking,
    fontFeatures: style.features.length > 0 ? style.features : null,
    noWrap: undefined,
    link: undefined,
    linkToDestination: undefined,
    _element: undefined,
    _text: undefined,
    _artifact: undefined,
  };
}
