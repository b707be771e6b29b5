// What a document says, item by item: the texts of its tree by the place in the brief that they name.
import { itemOf } from '../brief/format/item-of.ts';
import { type Path, parsePath, pathText } from '../brief/yaml/path-text.ts';
import {
  childrenOf,
  type DocumentTree,
  type Inline,
  type PictureBlock,
  type TreeNode,
} from '../document/tree.ts';
import { twinFurniture } from '../document/twins.ts';
import type { Picture } from '../picture/picture.ts';

/** The texts of a document. */
export class PageTexts {
  readonly #items = new Map<string, Words>();
  /** The lists and mappings of which some item has a place. */
  readonly #lists = new Set<string>();
  /** What names no place: heads of tables, running heads, words of the template. */
  readonly #loose = new Words();
  readonly #whole = new Words();
  readonly #known = new Map<string, boolean>();

  readonly #pictures: ReadonlyMap<string, Picture>;

  constructor(tree: DocumentTree, pictures: ReadonlyMap<string, Picture> = new Map()) {
    this.#pictures = pictures;
    const { body, watermark = '' } = tree;
    const { head, foot } = twinFurniture(tree);
    for (const words of [this.#loose, this.#whole]) words.add(watermark);
    for (const block of [...head, ...body, ...foot]) this.#read(block, undefined, this.#loose);
  }

  #read(node: TreeNode, outer: string | undefined, around: Words): void {
    const at = node.at ?? outer;
    const words = at === outer ? around : this.#wordsAt(at);
    if (node.kind === 'picture') this.#addPicture(words, node);
    else if (node.kind === 'heading' || node.kind === 'paragraph')
      this.#addAll(words, node.children);
    else for (const child of childrenOf(node)) this.#read(child, at, words);
  }

  /** What a picture says to those who see it, and to those who do not. */
  #addPicture(words: Words, { file, alt }: PictureBlock): void {
    this.#add(words, alt);
    const picture = this.#pictures.get(file);
    if (picture?.kind !== 'drawing') return;
    for (const text of picture.texts)
      this.#add(words, text.spans.map((span) => span.words).join(''));
  }

  #wordsAt(at: string | undefined): Words {
    const key = at === undefined ? undefined : keyOf(at);
    if (key === undefined) return this.#loose;
    const words = this.#items.get(key) ?? new Words();
    this.#items.set(key, words);
    this.#lists.add(listOf(key));
    return words;
  }

  #addAll(words: Words, inlines: readonly Inline[]): void {
    for (const inline of inlines) {
      if (inline.kind === 'text') this.#add(words, inline.text);
      else if (inline.kind === 'inline') this.#addAll(words, inline.children);
      else if (inline.kind === 'break') this.#add(words, ' ');
    }
  }

  #add(words: Words, text: string): void {
    words.add(text);
    this.#whole.add(text);
  }

  /** True if a place on the page says that it is of this item. */
  has(item: Path): boolean {
    return this.#items.has(keyOfItem(item));
  }

  /**
   * True if `text` stands with the item at `path`, beside what names no item, or anywhere; anywhere
   * too if the page doesn't say of this item or its neighbours what is theirs.
   */
  says(text: string, path: Path, where: 'item' | 'around' | 'anywhere'): boolean {
    const key = keyOfItem(path);
    const own = this.#items.get(key);
    const isMarked = own !== undefined || this.#lists.has(listOf(key));
    if (where === 'anywhere' || !isMarked) return this.#mentions(text);
    if (own?.say(text) || this.#items.get(String(path[0]))?.say(text)) return true;
    return where === 'around' && this.#loose.say(text);
  }

  #mentions(text: string): boolean {
    const known = this.#known.get(text) ?? this.#whole.say(text);
    this.#known.set(text, known);
    return known;
  }
}

/** Most places are members of lists. */
const MEMBER = /^[^.[\]"]+(?:\.[^.[\]"]+)*\[\d+\]/;

/** What is to be done about an item stands in a list of its own. */
const TO_DO = /\.to_do(?:\[|$)/;

function keyOf(at: string): string | undefined {
  if (TO_DO.test(at)) return undefined;
  const member = MEMBER.exec(at);
  if (member) return member[0];
  const path = parsePath(at);
  return path && keyOfItem(path);
}

function keyOfItem(path: Path): string {
  const [block, index] = path;
  return typeof index === 'number' ? `${block}[${index}]` : pathText(itemOf(path));
}

/** What an item is a member of: `claims` for `claims[0]`, `sources` for `sources.meridian`. */
function listOf(key: string): string {
  return key.replace(/(?:\[[^[\]]*\]|\.[^.]*)$/, '');
}

/** White space and marks of direction are the page's own affair; a soft hyphen only breaks a word. */
const FOLDED = /[\s\u00AD\u200E\u200F]+/g;

/** Texts one after another, in which others are looked for. */
class Words {
  readonly #texts: string[] = [];
  #joined: string | undefined;
  #folded: string | undefined;
  #last = 0;

  add(text: string): void {
    this.#texts.push(text);
  }

  /** Most texts stand as they were written, and are asked for in the order of the page. */
  say(text: string): boolean {
    this.#joined ??= this.#texts.join('');
    const after = this.#joined.indexOf(text, this.#last);
    const at = after === -1 ? this.#joined.indexOf(text) : after;
    if (at !== -1) {
      this.#last = at;
      return true;
    }
    this.#folded ??= this.#joined.replace(FOLDED, '');
    return this.#folded.includes(text.replace(FOLDED, ''));
  }
}
