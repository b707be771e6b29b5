// Which field of the brief each stretch of marked content on the pages shows: for whoever clicks there.
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import type { ShownFields } from '../../document/shown-fields.ts';
import { isElement, type StructureElement, type StructureTree } from './structure-tree.ts';

/** The fields of a drawn document; what belongs to none, such as words of the template, is left out. */
export function shownFields({ root, fields }: StructureTree<Reference>): ShownFields {
  const shown: Record<string, string[]> = Object.create(null);
  const add = (at: string, name: string): void => {
    const known = shown[at];
    if (known) known.push(name);
    else shown[at] = [name];
  };
  const walk = (element: StructureElement<Reference>, outer: string | undefined): void => {
    const at = fields.get(element) ?? outer;
    for (const kid of element.kids) {
      if (isElement(kid)) walk(kid, at);
      else if ('mcid' in kid && at !== undefined) add(at, nameOf(kid));
    }
  };
  walk(root, undefined);
  return shown;
}

/** Marked content as pdf.js names it: by the object of its page and its number there. */
function nameOf({ page, mcid }: { readonly page: Reference; readonly mcid: number }): string {
  return `p${page.id}R_mc${mcid}`;
}
