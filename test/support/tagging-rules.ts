// For tests: the rules of PDF/UA-1 and PDF/A-3a that a program can check without veraPDF, each
// answering with what is wrong in words.
import { inflated, isDict, nameOf, type PdfDict, type PdfValue } from './pdf-objects.ts';
import { listOf, type TaggedPdf } from './pdf-structure.ts';
import { headingFaults, landingFaults, listFaults, tableFaults } from './tag-rules.ts';

/** Everything that is wrong with a file; none for a sound one. */
export function taggingFaults(pdf: TaggedPdf): string[] {
  return [
    ...catalogueFaults(pdf),
    ...metadataFaults(pdf),
    ...annotationFaults(pdf),
    ...parentTreeFaults(pdf),
    ...fontFaults(pdf),
    ...headingFaults(pdf),
    ...tableFaults(pdf),
    ...listFaults(pdf),
    ...landingFaults(pdf),
  ];
}

function catalogueFaults({ objects }: TaggedPdf): string[] {
  const { root, at } = objects;
  const source = listOf(objects, root.dict.get('AF'))[0];
  return unless({
    'the document has no language': typeof at(root, 'Lang') === 'string' && at(root, 'Lang') !== '',
    'the document does not say that it is tagged': at(at(root, 'MarkInfo'), 'Marked') === true,
    'the title is not shown': at(at(root, 'ViewerPreferences'), 'DisplayDocTitle') === true,
    'no source is embedded': nameOf(at(source, 'AFRelationship')) === 'Source',
    'the embedded source is empty': streamOf(at(at(source, 'EF'), 'F')).length > 0,
  });
}

function metadataFaults({ objects }: TaggedPdf): string[] {
  const xmp = streamOf(objects.at(objects.root, 'Metadata')).toString('utf8');
  return unless({
    'XMP does not claim PDF/UA-1': /<pdfuaid:part>1</.test(xmp),
    'XMP does not claim PDF/A-3': /<pdfaid:part>3</.test(xmp),
    'XMP does not claim conformance A': /<pdfaid:conformance>A</.test(xmp),
    'XMP has no title': /<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>[^<]+</.test(xmp),
    'XMP holds characters that XML cannot': !/&(?!(?:amp|lt|gt|quot|apos);)/.test(xmp),
  });
}

function streamOf(value: PdfValue | undefined): Buffer {
  return isDict(value) ? Buffer.from(inflated(value)) : Buffer.alloc(0);
}

/** Links: in tab order, with words, known to the structure tree as Link. */
function annotationFaults({ objects, pages }: TaggedPdf): string[] {
  const { at } = objects;
  const parents = numberTree(objects, at(at(objects.root, 'StructTreeRoot'), 'ParentTree'));
  return pages.flatMap((page, index) => {
    const links = listOf(objects, at(page, 'Annots'));
    const isOrdered = links.length === 0 || nameOf(at(page, 'Tabs')) === 'S';
    const faults = links.flatMap((link) => {
      const contents = at(link, 'Contents');
      const element = objects.get(parents.get(at(link, 'StructParent') as number));
      return unless({
        [`a link on page ${index + 1} has no words`]:
          typeof contents === 'string' && contents !== '',
        [`the link “${contents}” is no Link of the structure`]: nameOf(at(element, 'S')) === 'Link',
        [`the link “${contents}” is not printed`]: ((at(link, 'F') as number) & 4) === 4,
      });
    });
    return [...unless({ [`page ${index + 1} has no tab order`]: isOrdered }), ...faults];
  });
}

/** Each marked content of a page leads to the element that holds it (ISO 32000-1, 14.7.4.4). */
function parentTreeFaults({ objects, pages }: TaggedPdf): string[] {
  const tree = objects.at(objects.root, 'StructTreeRoot');
  const parents = numberTree(objects, objects.at(tree, 'ParentTree'));
  const holders = contentHolders(objects, tree);
  return pages.flatMap((page, index) => {
    const entries = objects.get(parents.get(objects.at(page, 'StructParents') as number));
    if (!Array.isArray(entries)) return [`page ${index + 1} is not in the parent tree`];
    const held = holders.get(page);
    return entries.flatMap((entry, mcid) =>
      unless({
        [`content ${mcid} of page ${index + 1} leads to another element`]:
          objects.get(entry) === held?.get(mcid),
      }),
    );
  });
}

type Holders = Map<PdfValue | undefined, Map<number, PdfDict>>;

/** Which element holds each marked content, by page and number, as the structure tree says. */
function contentHolders({ get, at }: TaggedPdf['objects'], tree: PdfValue | undefined): Holders {
  const holders: Holders = new Map();
  const hold = (page: PdfValue | undefined, mcid: number, element: PdfDict): void => {
    if (!holders.has(page)) holders.set(page, new Map());
    holders.get(page)!.set(mcid, element);
  };
  const walk = (element: PdfDict): void => {
    const kids = at(element, 'K');
    for (const kid of Array.isArray(kids) ? kids.map(get) : [kids]) {
      if (typeof kid === 'number') hold(at(element, 'Pg'), kid, element);
      else if (nameOf(at(kid, 'Type')) === 'MCR')
        hold(at(kid, 'Pg') ?? at(element, 'Pg'), at(kid, 'MCID') as number, element);
      else if (isDict(kid) && kid.dict.has('S')) walk(kid);
    }
  };
  if (isDict(tree)) walk(tree);
  return holders;
}

/** The values of a number tree by their keys. */
function numberTree(
  objects: TaggedPdf['objects'],
  tree: PdfValue | undefined,
): Map<number, PdfValue> {
  const found = new Map<number, PdfValue>();
  const numbers = objects.at(tree, 'Nums');
  if (Array.isArray(numbers))
    for (let i = 0; i < numbers.length; i += 2) found.set(numbers[i] as number, numbers[i + 1]!);
  for (const kid of listOf(objects, objects.at(tree, 'Kids')))
    for (const [key, value] of numberTree(objects, kid)) found.set(key, value);
  return found;
}

/** Every font is embedded and leads back to its characters. */
function fontFaults({ objects, pages }: TaggedPdf): string[] {
  const { at } = objects;
  const fonts = new Set<PdfValue | undefined>();
  for (const page of pages) {
    const named = at(at(page, 'Resources'), 'Font');
    if (isDict(named)) for (const font of named.dict.values()) fonts.add(objects.get(font));
  }
  return [...fonts].flatMap((font) => {
    const name = nameOf(at(font, 'BaseFont'));
    const [descendant] = listOf(objects, at(font, 'DescendantFonts'));
    const file = at(at(descendant, 'FontDescriptor'), 'FontFile2');
    return unless({
      [`${name} is not embedded`]: streamOf(file).length > 0,
      [`${name} does not lead back to characters`]: streamOf(at(font, 'ToUnicode')).length > 0,
    });
  });
}

/** The faults whose condition does not hold. */
function unless(conditions: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(conditions).flatMap(([fault, holds]) => (holds ? [] : [fault]));
}
