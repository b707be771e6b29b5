// Turns the inlines of a block into runs of text, each with its face, structure element and link.
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import type { Inline, InlineElement } from '../../document/tree.ts';
import { withPageNumber } from '../page-numbers.ts';
import type { StructureElement } from '../structure-tree.ts';
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

function enter({ composer }: RunContext, node: InlineElement, place: InlinePlace): InlinePlace {
  const { theme, structure } = composer;
  const style = inlineStyle(theme, place.style, node.name, node.classes);
  const href = node.href ?? place.href;
  const { element } = place;
  if (node.href !== undefined)
    return {
      style,
      href,
      element: structure.addInline('Link', element, {
        linkText: withPageNumber(plainText(node), node.href, composer.pageNumbers),
      }),
    };
  if (node.name === 'q')
    return { style, href, element: structure.addInline('Quote', element, { lang: node.lang }) };
  if (node.lang !== undefined || node.title !== undefined)
    return {
      style,
      href,
      element: structure.addInline('Span', element, { lang: node.lang, expansion: node.title }),
    };
  return { style, href, element };
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
  const pieces = place.style.unbroken ? [{ text, unbroken: true }] : unbrokenPieces(text, final);
  return pieces.flatMap((piece) =>
    coveredPieces(composer, piece.text, place.style, at).map((covered) => ({
      ...runOf(composer, covered.text, { ...place.style, font: covered.font }),
      ...(piece.unbroken ? { noWrap: true } : {}),
      ...linkOf(place.href),
      _element: place.element.index,
      _text: index,
    })),
  );
}

function linkOf(href: string | undefined): Partial<Run> {
  if (href === undefined) return {};
  return href.startsWith('#') ? { linkToDestination: href.slice(1) } : { link: href };
}

function lineBreak(composer: Composer, place: InlinePlace): Run {
  // The space keeps the words apart for those who hear or copy the text.
  return { ...runOf(composer, ' \n', place.style), _element: place.element.index };
}

/** A run of plain text in a style, without structure. */
export function runOf(composer: Composer, text: string, style: ResolvedStyle): Run {
  const name = { font: style.font, bold: style.bold, italics: style.italic };
  return {
    text,
    ...name,
    fontSize: style.size,
    lineHeight: lineHeightFor(composer, name, style.size, style.leading),
    color: style.colour,
    characterSpacing: style.tracking,
    fontFeatures: style.features.length > 0 ? style.features : null,
  };
}
