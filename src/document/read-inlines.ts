// Reads inline markup: text with white space folded as in HTML, and the inline elements.
import type { Markup } from './markup.ts';
import type { Graphic, Inline, InlineElement, InlineName } from './tree.ts';

type Report = (message: string, element: Markup) => void;
const NAMES = new Set<string>(['strong', 'em', 'span', 'a', 'q', 'abbr', 'cite', 'time']);
const ATTRIBUTES = new Set(['class', 'id', 'lang', 'href', 'title', 'datetime', 'data-at']);

/** True for an element that stands inside a line of text. */
export function isInline(node: Markup | string): boolean {
  return (
    typeof node === 'string' || NAMES.has(node.name) || node.name === 'br' || node.name === 'i'
  );
}

/** Classes of an element, in the order written. */
export function classesOf(element: Markup): readonly string[] {
  return (element.attributes['class'] ?? '').split(/\s+/).filter(Boolean);
}

/** The inlines of a block; white space at its ends is dropped, inside it is folded to one space. */
export function readInlines(nodes: readonly (Markup | string)[], report: Report): Inline[] {
  const read = (node: Markup | string): Inline | undefined => {
    // Only the white space of the markup folds; no-break and other spaces are characters.
    if (typeof node === 'string') return { kind: 'text', text: node.replace(/[ \t\r\n\f]+/g, ' ') };
    if (node.name === 'br') return { kind: 'break' };
    if (node.name === 'i') return readMark(node, report);
    if (!NAMES.has(node.name)) {
      report(`<${node.name}> cannot stand inside a line of text`, node);
      return undefined;
    }
    return readElement(node, report, read);
  };
  return trim(nodes.map(read).filter((inline) => inline !== undefined));
}

function readElement(
  node: Markup,
  report: Report,
  read: (node: Markup | string) => Inline | undefined,
): InlineElement {
  for (const name of Object.keys(node.attributes))
    if (!ATTRIBUTES.has(name)) report(`<${node.name}> has no attribute ${name}`, node);
  const { id, lang, href, title } = node.attributes;
  if (node.name === 'a' && !href && !id) report('<a> has neither href nor id', node);
  return {
    kind: 'inline',
    name: node.name as InlineName,
    classes: classesOf(node),
    ...(id ? { id } : {}),
    ...(lang ? { lang } : {}),
    ...(href ? { href } : {}),
    ...(title ? { title } : {}),
    children: node.children.map(read).filter((inline) => inline !== undefined),
  };
}

function readMark(node: Markup, report: Report): Graphic | undefined {
  const name = node.attributes['data-mark'];
  if (name) return { kind: 'graphic', name, values: {} };
  report('<i> needs data-mark', node);
  return undefined;
}

/** Folds spaces across element boundaries and drops those at the ends and around line breaks. */
function trim(inlines: readonly Inline[]): Inline[] {
  let spaceBefore = true;
  const forwards = (list: readonly Inline[]): Inline[] =>
    list.flatMap((inline): Inline[] => {
      if (inline.kind === 'inline') return [{ ...inline, children: forwards(inline.children) }];
      if (inline.kind !== 'text') {
        spaceBefore = true;
        return [inline];
      }
      const text = spaceBefore ? inline.text.replace(/^ /, '') : inline.text;
      if (text === '') return [];
      spaceBefore = text.endsWith(' ');
      return [{ kind: 'text', text }];
    });
  let spaceAfter = true;
  const backwards = (list: readonly Inline[]): Inline[] =>
    [...list]
      .reverse()
      .flatMap((inline): Inline[] => {
        if (inline.kind === 'inline') return [{ ...inline, children: backwards(inline.children) }];
        if (inline.kind !== 'text') {
          spaceAfter = inline.kind === 'break';
          return [inline];
        }
        const text = spaceAfter ? inline.text.replace(/ $/, '') : inline.text;
        if (text === '') return [];
        spaceAfter = false;
        return [{ kind: 'text', text }];
      })
      .reverse();
  return backwards(forwards(inlines));
}
