// Reads inline markup: text with white space folded as in HTML, and the inline elements.
import { linkAddress } from '../brief/prose/link-address.ts';
import { ownCopy } from '../diagnostics/own-copy.ts';
import type { Markup } from './markup.ts';
import type { Graphic, Inline, InlineElement, InlineName } from './tree.ts';

type Report = (message: string, element: Markup) => void;
const NAMES = new Set<string>(['strong', 'em', 'span', 'a', 'q', 'abbr', 'cite', 'time']);
const ATTRIBUTES = new Set(['class', 'id', 'lang', 'href', 'title', 'datetime', 'data-at']);

/** Where a link of a document may lead: nothing is run, and no file of the reader's is named. */
const LEADS = /^(?:https?:\/\/|mailto:|attachment:[\w.-]+$|#)/i;

/** True for an element that stands inside a line of text. */
export function isInline(node: Markup | string): boolean {
  return (
    typeof node === 'string' || NAMES.has(node.name) || node.name === 'br' || node.name === 'i'
  );
}

const NO_CLASSES: readonly string[] = [];
const knownClasses = new Map<string, readonly string[]>();
/** Templates write few; more are not kept. */
const MAX_KNOWN = 1000;

/** Classes of an element, in the order written; the same list for all elements that have the same. */
export function classesOf(element: Markup): readonly string[] {
  const written = element.attributes['class'];
  if (!written) return NO_CLASSES;
  const known = knownClasses.get(written);
  if (known) return known;
  const own = ownCopy(written);
  const classes = own.split(/\s+/).filter(Boolean);
  if (knownClasses.size < MAX_KNOWN) knownClasses.set(own, classes);
  return classes;
}

/** The inlines of a block; white space at its ends is dropped, inside it is folded to one space. */
export function readInlines(nodes: readonly (Markup | string)[], report: Report): Inline[] {
  return new InlineReader(report).read(nodes);
}

/** Single spaces need no folding, and most texts have no other. */
const UNFOLDED = /[\t\r\n\f]| {2}/;

/** An element whose children are still being read. */
type OpenElement = InlineElement & { readonly children: Inline[] };

/** Folds spaces across element boundaries and drops those at the ends and around line breaks. */
class InlineReader {
  readonly #report: Report;
  readonly #inlines: Inline[] = [];
  #isAfterSpace = true;

  constructor(report: Report) {
    this.#report = report;
  }

  read(nodes: readonly (Markup | string)[]): Inline[] {
    this.#readInto(this.#inlines, nodes);
    dropLastSpace(this.#inlines);
    return this.#inlines;
  }

  #readInto(siblings: Inline[], nodes: readonly (Markup | string)[]): void {
    for (const node of nodes) {
      if (typeof node === 'string') this.#readText(siblings, node);
      else if (node.name === 'br') {
        dropLastSpace(this.#inlines);
        siblings.push({ kind: 'break' });
        this.#isAfterSpace = true;
      } else if (node.name === 'i') this.#readMark(siblings, node);
      else if (NAMES.has(node.name)) this.#readElement(siblings, node);
      else this.#report(`<${node.name}> cannot stand inside a line of text`, node);
    }
  }

  #readText(siblings: Inline[], written: string): void {
    // Only the white space of the markup folds; no-break and other spaces are characters.
    const folded = UNFOLDED.test(written) ? written.replace(/[ \t\r\n\f]+/g, ' ') : written;
    const text = this.#isAfterSpace && folded.startsWith(' ') ? folded.slice(1) : folded;
    if (text === '') return;
    siblings.push({ kind: 'text', text });
    this.#isAfterSpace = text.endsWith(' ');
  }

  #readMark(siblings: Inline[], node: Markup): void {
    const mark = readMark(node, this.#report);
    if (mark === undefined) return;
    siblings.push(mark);
    this.#isAfterSpace = true;
  }

  #readElement(siblings: Inline[], node: Markup): void {
    const element = elementOf(node, this.#report);
    siblings.push(element);
    this.#readInto(element.children, node.children);
  }
}

/** Drops the space at the end; true if something stands there that needs none dropped before it. */
function dropLastSpace(inlines: Inline[]): boolean {
  for (let at = inlines.length - 1; at >= 0; at -= 1) {
    const inline = inlines[at]!;
    // No space is left before a break: who goes back behind it goes back behind each.
    if (inline.kind === 'graphic' || inline.kind === 'break') return true;
    if (inline.kind === 'inline' && dropLastSpace((inline as OpenElement).children)) return true;
    if (inline.kind !== 'text') continue;
    if (!inline.text.endsWith(' ')) return true;
    if (inline.text === ' ') inlines.splice(at, 1);
    else {
      inlines[at] = { kind: 'text', text: inline.text.slice(0, -1) };
      return true;
    }
  }
  return false;
}

function elementOf(node: Markup, report: Report): OpenElement {
  for (const name of Object.keys(node.attributes))
    if (!ATTRIBUTES.has(name)) report(`<${node.name}> has no attribute ${name}`, node);
  const { id, lang, href, title } = node.attributes;
  if (node.name === 'a' && !href && !id) report('<a> has neither href nor id', node);
  if (href && !LEADS.test(href))
    report('<a href> leads to http:, https:, mailto: or #place, and nowhere else', node);
  return {
    kind: 'inline',
    name: node.name as InlineName,
    classes: classesOf(node),
    ...(id ? { id } : {}),
    ...(lang ? { lang } : {}),
    ...(href ? { href: linkAddress(href) } : {}),
    ...(title ? { title } : {}),
    children: [],
  };
}

function readMark(node: Markup, report: Report): Graphic | undefined {
  const name = node.attributes['data-mark'];
  if (name) return { kind: 'graphic', name, values: {} };
  report('<i> needs data-mark', node);
  return undefined;
}
