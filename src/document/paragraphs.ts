// A text that holds several paragraphs as blocks of their own.
import type { Inline, TextBlock } from './tree.ts';

/** What parts the paragraphs of a text (U+2029), with the spaces around it. */
const END = / ?\u2029 ?/u;

/** The block, or one for each paragraph of its text; only the first bears the block's name. */
export function inParagraphs(block: TextBlock): TextBlock[] {
  if (!block.children.some(holdsEnd)) return [block];
  const { id: _, ...further } = block;
  return paragraphsOf(block.children)
    .filter((children) => children.length > 0)
    .map((children, index) =>
      index === 0 ? { ...block, children } : { ...further, continues: true, children },
    );
}

function holdsEnd(inline: Inline): boolean {
  if (inline.kind === 'text') return END.test(inline.text);
  return inline.kind === 'inline' && inline.children.some(holdsEnd);
}

/** The inlines up to each end; an element around one goes on in the next paragraph. */
function paragraphsOf(inlines: readonly Inline[]): Inline[][] {
  const paragraphs: Inline[][] = [[]];
  for (const inline of inlines) {
    const [first = [], ...rest] = partsOf(inline);
    for (const each of first) paragraphs.at(-1)!.push(each);
    for (const each of rest) paragraphs.push(each);
  }
  return paragraphs;
}

function partsOf(inline: Inline): Inline[][] {
  if (!holdsEnd(inline)) return [[inline]];
  if (inline.kind === 'text')
    return inline.text.split(END).map((text) => (text === '' ? [] : [{ kind: 'text', text }]));
  if (inline.kind !== 'inline') return [[inline]];
  const { id: _, ...further } = inline;
  return paragraphsOf(inline.children).map((children, index) =>
    children.length === 0 ? [] : [{ ...(index === 0 ? inline : further), children }],
  );
}
