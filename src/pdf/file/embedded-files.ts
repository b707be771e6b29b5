// Files inside a PDF that belong to the whole document (ISO 19005-3, 6.8; ISO 32000-1, 7.11.4).
import { deflateSync } from 'node:zlib';
import type { NameTree, Reference } from 'pdfmake/js/PDFDocument.js';
import type { Picture } from '../../picture/picture.ts';
import { type BuildRecord, formatRecord, RECORD_NAME } from '../../provenance/record.ts';
import { specificationOf } from './file-specifications.ts';
import { compareNames, pdfDate } from './pdf-syntax.ts';
import type { TaggedDocument } from './tagged-document.ts';

/** A file to be embedded. */
export interface EmbeddedFile {
  readonly name: string;
  readonly mediaType: string;
  /** What it is to the document (ISO 19005-3, 6.8): what it was made from, or data about it. */
  readonly relationship: 'Source' | 'Data';
  readonly description: string;
  readonly bytes: Uint8Array;
}

/** Embeds `files`; readers list them in the order of their names. */
export function embedFiles(
  document: TaggedDocument,
  files: readonly EmbeddedFile[],
  modified: Date,
): void {
  document._root.data['AF'] = files.map((file) => embed(document, file, modified));
  // pdfkit would sort by the rules of a language, which take 5 ms to load.
  const names = (document._root.data['Names'] as Reference).data as { EmbeddedFiles?: NameTree };
  if (names.EmbeddedFiles) names.EmbeddedFiles._compareKeys = compareNames;
}

// As pdfkit's `file`, but with as few bytes as the standards allow.
function embed(document: TaggedDocument, file: EmbeddedFile, modified: Date): Reference {
  const { name, mediaType, relationship, description, bytes } = file;
  const stream = document.ref({
    Type: 'EmbeddedFile',
    Subtype: mediaType.replace('/', '#2F'),
    Params: { Size: bytes.length, ModDate: text(pdfDate(modified)) },
    Filter: 'FlateDecode',
  });
  stream.end(deflateSync(bytes, { level: 9 }));
  const about = specificationOf(document, name);
  Object.assign(about.data, {
    Type: 'Filespec',
    AFRelationship: relationship,
    F: text(name),
    UF: text(name),
    EF: { F: stream },
    Desc: text(description),
  });
  about.end();
  document.addNamedEmbeddedFile(name, about);
  return about;
}

/** pdfkit writes String objects as text strings, primitive strings as names. */
function text(value: string): object {
  return Object(value) as object;
}

/** All that a rebuild needs, the brief first; where that is not to go along, only how it was made. */
export function sourceFiles(
  brief: { readonly name: string; readonly bytes: Uint8Array } | undefined,
  pictures: ReadonlyMap<string, Picture>,
  record: BuildRecord,
): EmbeddedFile[] {
  const how = recordFile(record);
  return brief === undefined ? [how] : [...briefFiles(brief, pictures), how];
}

/** How a document was made. */
export function recordFile(record: BuildRecord): EmbeddedFile {
  return {
    name: RECORD_NAME,
    mediaType: 'application/json',
    relationship: 'Data',
    description: 'How it was made',
    bytes: new TextEncoder().encode(formatRecord(record)),
  };
}

/** A brief and its pictures. */
export function briefFiles(
  brief: { readonly name: string; readonly bytes: Uint8Array },
  pictures: ReadonlyMap<string, Picture>,
): EmbeddedFile[] {
  return [
    {
      ...brief,
      mediaType: 'application/yaml',
      relationship: 'Source',
      description: 'The brief that this document was made from',
    },
    ...[...pictures].filter(isOfBrief).map(
      ([name, { mediaType, file }]): EmbeddedFile => ({
        name,
        mediaType,
        relationship: 'Source',
        description: 'A picture of the brief',
        bytes: file,
      }),
    ),
    ...[...pictures.values()].flatMap(dataFile),
  ];
}

/** The data of a drawing, for those who go on with them. */
function dataFile(picture: Picture): EmbeddedFile[] {
  if (picture.kind !== 'drawing' || picture.data === undefined) return [];
  const description = 'The data of a drawing';
  return [{ ...picture.data, mediaType: 'text/csv', relationship: 'Data', description }];
}

/** A drawing of ours is made from what stands in the brief. */
function isOfBrief([, picture]: readonly [string, Picture]): boolean {
  return picture.kind === 'pixels' || picture.isMade !== true;
}
