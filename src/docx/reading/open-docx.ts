// Opens a Word file: its parts as text, within bounds. Nothing in it runs, and nothing is fetched.
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';

/** Where a part leads: a link, another part. */
interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/** What a Word file of a brief is read for. */
export interface OpenDocx {
  readonly document: string;
  /** Heads, feet and notes. */
  readonly around: readonly string[];
  readonly comments: string | undefined;
  /** Which comments answer which. */
  readonly threads: string | undefined;
  /** What others put into the file as data. */
  readonly data: readonly string[];
  /** Addresses of links by the id of their relationship. */
  readonly links: ReadonlyMap<string, string>;
}

export interface Refusal {
  readonly refused: string;
  readonly hint?: string;
}

const MEGABYTE = 1024 * 1024;
/** A brief of five hundred pages has less. */
const MOST_UNPACKED = 32 * MEGABYTE;
const MOST_ENTRIES = 5000;
const MOST_DEEP = 200;

const SAVE = 'open it in Word or LibreOffice and save it as .docx';
const NO_WORD_FILE: Refusal = { refused: 'the file is no Word file (.docx)' };
const DAMAGED: Refusal = { refused: 'the file is damaged: it cannot be unpacked', hint: SAVE };

const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|customXml\/item\d+\.xml|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/i;

/** The parts of a Word file, or why it is not read. */
export function openDocx(bytes: Uint8Array): OpenDocx | Refusal {
  if (bytes.length === 0) return { refused: 'the file is empty' };
  const other = otherKind(bytes);
  if (other !== undefined) return other;
  try {
    const parts = unpacked(bytes);
    return 'refused' in parts ? parts : opened(parts);
  } catch {
    return DAMAGED;
  }
}

function otherKind(bytes: Uint8Array): Refusal | undefined {
  const sign = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (sign.startsWith('\u00D0\u00CF\u0011\u00E0'))
    return {
      refused: 'the file is a Word file of the old kind (.doc), or has a password',
      hint: SAVE,
    };
  return sign.startsWith('PK') ? undefined : NO_WORD_FILE;
}

function unpacked(bytes: Uint8Array): ReadonlyMap<string, string> | Refusal {
  const names: string[] = [];
  unzipSync(bytes, { filter: ({ name }) => names.push(name) > MOST_ENTRIES });
  if (names.length > MOST_ENTRIES)
    return { refused: `the file has more than ${MOST_ENTRIES} parts` };
  if (names.includes('content.xml'))
    return { refused: 'the file is an OpenDocument file', hint: SAVE };
  if (names.some((name) => /vbaProject\.bin$/i.test(name)))
    return {
      refused: 'the file has macros; none was run',
      hint: 'save it as .docx, without macros',
    };
  const wanted = names.filter((name) => PARTS.test(name));
  const twice = wanted.find((name, index) => wanted.findIndex(isSame(name)) !== index);
  if (twice !== undefined) return { refused: `the file has two parts called ${twice}` };
  let size = 0;
  // A part is never given more room than the file says that it takes.
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!PARTS.test(name)) return false;
    size += originalSize;
    return size <= MOST_UNPACKED;
  };
  const parts = unzipSync(bytes, { filter });
  if (size > MOST_UNPACKED)
    return { refused: `the file unpacks to more than ${MOST_UNPACKED / MEGABYTE} MB` };
  return new Map(Object.entries(parts).map(([name, part]) => [name, textOf(part)]));
}

const isSame =
  (name: string) =>
  (other: string): boolean =>
    name.toLowerCase() === other.toLowerCase();

function textOf(part: Uint8Array): string {
  const isWide = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
  const encoding = isWide ? (part[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(encoding).decode(part);
}

function opened(parts: ReadonlyMap<string, string>): OpenDocx | Refusal {
  for (const [name, xml] of parts) {
    // The format has no document types; they are there to write entities that grow, or to fetch.
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml))
      return { refused: `the file declares a document type in ${name}, which no Word file has` };
    if (isDeep(xml))
      return { refused: `the file is nested more than ${MOST_DEEP} deep in ${name}` };
  }
  const main = relationsIn(parts.get('_rels/.rels')).find(({ kind }) => kind === 'officeDocument');
  const path = main?.target.replace(/^\//, '') ?? 'word/document.xml';
  const document = parts.get(path);
  if (document === undefined) return NO_WORD_FILE;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = path.slice(folder.length);
  const relations = relationsIn(parts.get(`${folder}_rels/${name}.rels`));
  const partsOf = (...kinds: readonly string[]): string[] =>
    relations
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ target }) => parts.get(pathOf(folder, target)) ?? []);
  return {
    document,
    around: partsOf('header', 'footer', 'footnotes', 'endnotes'),
    comments: partsOf('comments')[0],
    threads: partsOf('commentsExtended')[0],
    data: [...parts].filter(([each]) => each.startsWith('customXml/')).map(([, xml]) => xml),
    links: new Map(
      relations.filter(({ kind }) => kind === 'hyperlink').map(({ id, target }) => [id, target]),
    ),
  };
}

function pathOf(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
}

// What is nested by the thousand takes its parser minutes.
function isDeep(xml: string): boolean {
  let depth = 0;
  for (const [mark] of xml.matchAll(/<\/?(?=[^\s<>/!?])|\/>/g)) {
    depth += mark === '<' ? 1 : -1;
    if (depth > MOST_DEEP) return true;
  }
  return false;
}

function relationsIn(xml = ''): Relation[] {
  const relations: Relation[] = [];
  const parser = new Parser(
    {
      onopentag(name, { Id: id = '', Type: type = '', Target: target = '' }) {
        if (!name.endsWith('Relationship')) return;
        relations.push({ id, target, kind: type.slice(type.lastIndexOf('/') + 1) });
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return relations;
}
