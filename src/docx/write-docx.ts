// The document as a Word file (ECMA-376, transitional): the same tree, in styles that a desk can change.
import { strToU8, zipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { auditTwin } from '../document/audit-twin.ts';
import type { DocumentTree, TextBlock } from '../document/tree.ts';
import type { Picture } from '../picture/picture.ts';
import type { PageSize, Theme } from '../theme/theme.ts';
import { writeBlocks } from './blocks.ts';
import { type DocxReview, REVIEW_TARGET, reviewParts } from './docx-review.ts';
import { FieldPlaces } from './fields.ts';
import { fontsPart } from './font-table.ts';
import { furniturePart, sectionProperties } from './furniture.ts';
import { numberingPart } from './numbering.ts';
import {
  contentTypes,
  coreProperties,
  type DocumentProperties,
  packageRelationships,
  relationshipsPart,
  SETTINGS,
} from './package.ts';
import { framesOf } from './reading/frames.ts';
import { stylesPart } from './styles.ts';
import { Writer } from './writer.ts';
import { element, NAMESPACES, xmlPart } from './xml.ts';

/** What the file is told besides the tree. */
export interface DocxOptions extends DocumentProperties {
  readonly theme: Theme;
  /** The pictures of figures by the name that the brief gives their file. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly pageSize: PageSize | undefined;
  /** How the brief is called in problems. */
  readonly file: string;
  /** What leads back to the brief; without, what is changed in the file stays there. */
  readonly review: DocxReview | undefined;
}

/** The bytes, and an error for each text of the tree that another parser doesn't find in them. */
export function writeDocx(
  tree: DocumentTree,
  options: DocxOptions,
): { readonly bytes: Uint8Array; readonly diagnostics: Diagnostic[] } {
  const { theme, pictures, pageSize, file, review } = options;
  const fields = new FieldPlaces(review?.fields ?? []);
  const writer = new Writer(theme, tree.lang, pictures, fields);
  const width = theme.grid['right'] ?? 481;
  const body = writeBlocks(writer, tree.body, { width });
  const parts = {
    head: furniturePart(writer, 'hdr', tree.head, tree.watermark),
    first: furniturePart(writer, 'hdr', tree.head.filter(isOnFirst), tree.watermark),
    foot: furniturePart(writer, 'ftr', tree.foot),
  };
  for (const kind of ['styles', 'numbering', 'fontTable', 'settings'] as const)
    writer.relate(kind, `${kind}.xml`);
  if (review) writer.relate('customXml', REVIEW_TARGET);
  const ids = {
    head: writer.relate('header', 'header1.xml'),
    first: writer.relate('header', 'header2.xml'),
    foot: writer.relate('footer', 'footer1.xml'),
  };
  const document = xmlPart(
    element(
      'w:document',
      NAMESPACES,
      element('w:body', {}, body, sectionProperties(writer, pageSize, ids)),
    ),
  );
  const shown = [document, parts.first, parts.head, parts.foot];
  const files: Record<string, string> = {
    '_rels/.rels': packageRelationships(),
    'word/document.xml': document,
    'word/_rels/document.xml.rels': relationshipsPart(writer.relationships),
    'word/header1.xml': parts.head,
    'word/header2.xml': parts.first,
    'word/footer1.xml': parts.foot,
    'word/styles.xml': stylesPart(writer),
    'word/numbering.xml': numberingPart(writer),
    'word/fontTable.xml': fontsPart(writer),
    'word/settings.xml': SETTINGS,
    ...coreProperties(options, tree.lang),
    ...(review && reviewParts(review, fields.placed, shown.flatMap(framesOf))),
  };
  const written = [parts.first, document, parts.foot].map(readTexts).join('');
  return {
    bytes: zipped({ '[Content_Types].xml': contentTypes(Object.keys(files)), ...files }, writer),
    diagnostics: auditTwin(tree, written, { kind: 'Word file', file }),
  };
}

/** The title stands on the first page itself. */
function isOnFirst(block: TextBlock): boolean {
  return !block.classes.includes('running-title');
}

/** ZIP counts years from 1980; an hour of its own would make each file another. */
const NO_TIME = new Date(1980, 0, 1);

function zipped(files: Readonly<Record<string, string>>, { media }: Writer): Uint8Array {
  const texts = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  const pictures = [...media.values()].map(({ path, bytes }) => [`word/${path}`, bytes] as const);
  return zipSync(Object.fromEntries([...texts, ...pictures]), { mtime: NO_TIME, level: 9 });
}

/** The words of a part in their order. */
export function readTexts(xml: string): string {
  const texts: string[] = [];
  let isText = false;
  const parser = new Parser(
    {
      onopentag(name, { string }) {
        isText = name === 'w:t';
        if (name === 'v:textpath' && string !== undefined) texts.push(string);
      },
      ontext(text) {
        if (isText) texts.push(text);
      },
      onclosetag() {
        isText = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return texts.join('');
}
