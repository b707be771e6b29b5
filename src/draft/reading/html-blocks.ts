// The text of a page, block by block, as its reader sees it.

/** What is needed of a node of a document. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
}

const ELEMENT = 1;
const TEXT = 3;
const UNSEEN =
  /^(?:SCRIPT|TITLE|STYLE|TEMPLATE|NOSCRIPT|HEAD|SVG|IFRAME|OBJECT|BUTTON|SELECT|TEXTAREA)$/;
const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|DD|DETAILS|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;

/** The blocks below `root` that hold words, white space collapsed. */
export function blocksOf(root: PageNode): readonly string[] {
  const blocks: string[] = [''];
  collect(root, blocks);
  return blocks.map((block) => block.replace(/\s+/gu, ' ').trim()).filter((block) => block !== '');
}

function collect(node: PageNode, blocks: string[]): void {
  const name = node.nodeName.toUpperCase();
  if (node.nodeType === TEXT) blocks[blocks.length - 1] += node.textContent ?? '';
  if (node.nodeType !== ELEMENT || UNSEEN.test(name)) return;
  if (name === 'BR') lineBreak(blocks);
  const isBlock = BLOCK.test(name);
  if (isBlock) blocks.push('');
  for (const child of Array.from(node.childNodes)) collect(child, blocks);
  if (isBlock) blocks.push('');
}

// One break is a line of the same paragraph; old pages begin a new one with two.
function lineBreak(blocks: string[]): void {
  const block = blocks.at(-1) ?? '';
  if (/\n\s*$/u.test(block)) blocks.push('');
  else blocks[blocks.length - 1] = `${block}\n`;
}
