// For tests: the structure tree of a PDF with the text that is drawn for each element, read from
// the file's objects and from pdf.js.

import {
  isDict,
  isRef,
  nameOf,
  type PdfDict,
  type PdfObjects,
  type PdfValue,
  readObjects,
} from './pdf-objects.ts';
import { openPdf, type PlacedText } from './set-markup.ts';

/** A text on a page. */
export interface PagedText extends PlacedText {
  readonly page: number;
}

export interface Tag {
  readonly type: string;
  readonly dict: PdfDict;
  readonly parent: Tag | undefined;
  readonly kids: readonly (Tag | readonly PagedText[] | Annotation)[];
}

export interface Annotation {
  readonly annotation: PdfDict;
}

export interface TaggedPdf {
  readonly objects: PdfObjects;
  /** The document element. */
  readonly root: Tag;
  /** Page dictionaries in order. */
  readonly pages: readonly PdfDict[];
}

export async function readTagged(bytes: Uint8Array): Promise<TaggedPdf> {
  const objects = readObjects(bytes);
  const { pages, numbers } = pagesOf(objects);
  const marked = await markedTexts(bytes);
  const tag = (dict: PdfDict, parent: Tag | undefined): Tag => {
    const kids: Tag['kids'][number][] = [];
    const element = { type: nameOf(dict.dict.get('S')) ?? '', dict, parent, kids };
    const own = dict.dict.get('Pg');
    for (const kid of listOf(objects, dict.dict.get('K'))) {
      if (typeof kid === 'number') kids.push(textOn(own, kid));
      else if (isDict(kid)) kids.push(read(kid, own, element));
    }
    return element;
  };
  const textOn = (page: PdfValue | undefined, mcid: number): readonly PagedText[] =>
    marked.get(`${isRef(page) ? numbers.get(page.ref) : '?'} ${mcid}`) ?? [];
  const read = (kid: PdfDict, own: PdfValue | undefined, parent: Tag): Tag['kids'][number] => {
    const type = nameOf(kid.dict.get('Type'));
    if (type === 'MCR') return textOn(kid.dict.get('Pg') ?? own, objects.at(kid, 'MCID') as number);
    if (type === 'OBJR') return { annotation: objects.at(kid, 'Obj') as PdfDict };
    return tag(kid, parent);
  };
  const [root] = listOf(objects, objects.at(objects.at(objects.root, 'StructTreeRoot'), 'K'));
  return { objects, root: tag(root as PdfDict, undefined), pages };
}

export function isTag(kid: Tag['kids'][number]): kid is Tag {
  return 'type' in kid;
}

export function isText(kid: Tag['kids'][number]): kid is readonly PagedText[] {
  return Array.isArray(kid);
}

/** Elements in reading order, the given one first. */
export function allTags(tag: Tag): Tag[] {
  return [tag, ...tag.kids.filter(isTag).flatMap(allTags)];
}

/** Texts of an element and all below it, in reading order. */
export function textsOf(tag: Tag): PagedText[] {
  return tag.kids.flatMap((kid) => (isText(kid) ? [...kid] : isTag(kid) ? textsOf(kid) : []));
}

/** Words of an element, lines joined by spaces. */
export function wordsOf(tag: Tag): string {
  return textsOf(tag)
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** An attribute of an element: `Scope`, `RowSpan`, `ListNumbering`. */
export function attributeOf(tag: Tag, name: string): PdfValue | undefined {
  const attributes = tag.dict.dict.get('A');
  const owners = Array.isArray(attributes)
    ? attributes
    : attributes === undefined
      ? []
      : [attributes];
  return owners
    .map((owner) => (isDict(owner) ? owner.dict.get(name) : undefined))
    .find((value) => value !== undefined);
}

/** A value that may be one or a list. */
export function listOf(objects: PdfObjects, value: PdfValue | undefined): (PdfValue | undefined)[] {
  const found = objects.get(value);
  if (found === undefined || found === null) return [];
  return Array.isArray(found) ? found.map((each) => objects.get(each)) : [found];
}

function pagesOf(objects: PdfObjects): { pages: PdfDict[]; numbers: Map<number, number> } {
  const pages: PdfDict[] = [];
  const numbers = new Map<number, number>();
  const walk = (value: PdfValue): void => {
    const dict = objects.get(value) as PdfDict;
    const kids = objects.at(dict, 'Kids');
    if (Array.isArray(kids)) for (const kid of kids) walk(kid);
    else {
      if (isRef(value)) numbers.set(value.ref, pages.length + 1);
      pages.push(dict);
    }
  };
  walk(objects.root.dict.get('Pages')!);
  return { pages, numbers };
}

/** Texts of every marked content by its page and number. */
async function markedTexts(bytes: Uint8Array): Promise<Map<string, PagedText[]>> {
  const pdf = await openPdf(bytes);
  const found = new Map<string, PagedText[]>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const options = { includeMarkedContent: true, disableNormalization: true };
    const { items } = await page.getTextContent(options);
    const top = page.view[3]!;
    const open: string[] = [];
    for (const item of items) {
      if ('str' in item) {
        const key = `${number} ${open.at(-1)?.replace(/^.*_mc/, '')}`;
        const [x, y] = [item.transform[4], top - item.transform[5]];
        const { str: text, height, width } = item;
        if (!found.has(key)) found.set(key, []);
        found.get(key)!.push({
          text: item.hasEOL && !text.endsWith('-') ? `${text} ` : text,
          x,
          y,
          height,
          width,
          page: number,
        });
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push((item as { id?: string }).id ?? 'artifact');
    }
  }
  await pdf.destroy();
  return found;
}
