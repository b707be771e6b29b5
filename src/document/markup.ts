// Parses markup into plain elements with positions; knows nothing of what they mean.
import { Parser } from 'htmlparser2';

export interface Markup {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Markup | string)[];
  /** Offset of the start tag in the markup. */
  readonly offset: number;
}

/** A fault in the markup that a template wrote. */
export interface MarkupFault {
  readonly message: string;
  readonly offset: number;
}

/** How deep elements may be nested; our templates go eight deep. */
const MAX_DEPTH = 60;

/** Elements that hold nothing: they may be written as in HTML (`<br>`), closed or not. */
const VOID: ReadonlySet<string> = new Set(['br', 'i', 'img', 'meter']);

class MarkupParser extends Parser {
  override isVoidElement(name: string): boolean {
    return VOID.has(name);
  }
}

/** Parses `source`; the root element is called `root`. Unclosed tags are faults. */
export function parseMarkup(source: string): { root: Markup; faults: readonly MarkupFault[] } {
  const root: Markup = { name: 'root', attributes: {}, children: [], offset: 0 };
  const faults: MarkupFault[] = [];
  const open: Markup[] = [root];
  const parser = new MarkupParser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, children: [], offset: parser.startIndex };
        if (open.length > MAX_DEPTH) {
          const message = `elements are nested more than ${MAX_DEPTH} deep`;
          faults.splice(0, faults.length, { message, offset: element.offset });
          parser.reset();
          return;
        }
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      ontext(text) {
        const siblings = open.at(-1)!.children;
        const last = siblings.length - 1;
        if (typeof siblings[last] === 'string') siblings[last] += text;
        else siblings.push(text);
      },
      onclosetag(name, implied) {
        const element = open.pop()!;
        if (implied && !VOID.has(name))
          faults.push({ message: `<${name}> is not closed`, offset: element.offset });
      },
    },
    // As XML, no tag closes another by itself; entities are decoded as HTML names.
    { xmlMode: true, decodeEntities: true, recognizeSelfClosing: true, lowerCaseTags: false },
  );
  parser.end(source);
  return { root, faults };
}
