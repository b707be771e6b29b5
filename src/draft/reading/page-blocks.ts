// The text of a page as its reader sees it, block by block.

/** What is needed of a node of a document. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PageNode>;
  getAttribute?(name: string): string | null;
}

/** A run of text without a block inside. */
export interface PageBlock {
  readonly text: string;
  /** How many words it has that are no link; each ideograph is one. */
  readonly words: number;
  /** True of what stands in menus, footers, forms, comments and the like. */
  readonly isFurniture: boolean;
}

const ELEMENT = 1;
const TEXT = 3;
/** RT and RP give the sound of words that are there already. */
const UNSEEN =
  /^(?:SCRIPT|TITLE|STYLE|TEMPLATE|NOSCRIPT|HEAD|SVG|IFRAME|OBJECT|BUTTON|SELECT|TEXTAREA|RT|RP)$/;
const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|DD|DETAILS|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;
const FURNITURE = /^(?:ASIDE|DIALOG|FIGCAPTION|FOOTER|FORM|NAV)$/;
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:ads?|advert\w*|banner|breadcrumbs?|comments?|consent|cookies?|disqus|footer|gdpr|login|menu|modal|nav|newsletter|outbrain|overlay|popup|promo\w*|recommend\w*|register|related|share|sharing|sidebar|social|subscri\w+|taboola|teasers?|widget)(?=$|[\s_-])/i;
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{P}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/** The blocks below `root` that hold words, white space collapsed. */
export function blocksOf(root: PageNode): readonly PageBlock[] {
  const blocks: OpenBlock[] = [{ text: '', links: '', isFurniture: false }];
  const size = root.textContent?.length ?? 0;
  collect(root, blocks, { isFurniture: false, isLink: false, size });
  return blocks.flatMap(({ text: raw, links, isFurniture }) => {
    const text = raw.replace(/\s+/gu, ' ').trim();
    return text === '' ? [] : [{ text, words: count(raw) - count(links), isFurniture }];
  });
}

/** How many words the paragraphs among `blocks` have: what is long enough to be told, not shown. */
export function proseIn(blocks: readonly PageBlock[]): number {
  return blocks.filter(isProse).reduce((sum, { words }) => sum + words, 0);
}

const SHORTEST_PARAGRAPH = 15;

export function isProse({ words, isFurniture }: PageBlock): boolean {
  return words >= SHORTEST_PARAGRAPH && !isFurniture;
}

interface OpenBlock {
  text: string;
  links: string;
  isFurniture: boolean;
}

interface Around {
  readonly isFurniture: boolean;
  readonly isLink: boolean;
  /** How much text the page has. */
  readonly size: number;
}

function collect(node: PageNode, blocks: OpenBlock[], around: Around): void {
  const name = node.nodeName.toUpperCase();
  if (node.nodeType === TEXT) write(blocks, node.textContent ?? '', around);
  if (node.nodeType !== ELEMENT || UNSEEN.test(name)) return;
  if (name === 'BR') lineBreak(blocks, around);
  const isBlock = BLOCK.test(name);
  const inside = {
    ...around,
    isFurniture: around.isFurniture || isFurniture(node, name, around.size),
    isLink: around.isLink || name === 'A',
  };
  if (isBlock) blocks.push({ text: '', links: '', isFurniture: inside.isFurniture });
  for (const child of Array.from(node.childNodes)) collect(child, blocks, inside);
  if (isBlock) blocks.push({ text: '', links: '', isFurniture: around.isFurniture });
}

function write(blocks: OpenBlock[], text: string, { isLink }: Around): void {
  const block = blocks.at(-1)!;
  block.text += text;
  if (isLink) block.links += ` ${text}`;
}

/** An element that holds more of a page bears its names for something else. */
const MOST = 0.75;

// Only a part of the page is called after what it is.
function isFurniture(node: PageNode, name: string, size: number): boolean {
  if (FURNITURE.test(name)) return true;
  const names = `${node.getAttribute?.('class') ?? ''} ${node.getAttribute?.('id') ?? ''}`;
  const isNamed = FURNITURE_NAME.test(names) || node.getAttribute?.('hidden') != null;
  return isNamed && (node.textContent?.length ?? 0) < MOST * size;
}

// One break is a line of the same paragraph; old pages begin a new one with two.
function lineBreak(blocks: OpenBlock[], { isFurniture: isPart }: Around): void {
  const block = blocks.at(-1)!;
  if (/\n\s*$/u.test(block.text)) blocks.push({ text: '', links: '', isFurniture: isPart });
  else block.text += '\n';
}

function count(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
