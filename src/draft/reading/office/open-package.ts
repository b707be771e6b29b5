// Office files are ZIP archives of XML: what kind one is, and its parts, within bounds.

import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { ArticleFault, RefusedKind } from '../../article.ts';

export type OfficeKind = 'docx' | 'odt';

export interface OfficePackage {
  readonly kind: OfficeKind;
  /** The XML in it by its path. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly hasMacros: boolean;
}

/** The text of a book has less. */
const MAX_UNPACKED = 24 * 1024 * 1024;
const MAX_ENTRIES = 5000;

const SIGNS: readonly (readonly [RegExp, OfficeKind | RefusedKind])[] = [
  [/^word\/document\d*\.xml$/, 'docx'],
  [/^xl\/workbook\.(?:xml|bin)$/, 'sheet'],
  [/^ppt\/presentation\.xml$/, 'slides'],
  [/^Index\/Document\.iwa$|^Index\.zip$/, 'pages'],
  [/^META-INF\/container\.xml$/, 'book'],
];
const OPEN_DOCUMENT: Readonly<Record<string, OfficeKind | RefusedKind>> = {
  text: 'odt',
  'text-template': 'odt',
  spreadsheet: 'sheet',
  presentation: 'slides',
};

/** Opens a ZIP archive, if a text document is in it. */
export function openPackage(bytes: Uint8Array): OfficePackage | ArticleFault {
  try {
    const names: string[] = [];
    unzipSync(bytes, { filter: ({ name }) => names.push(name) > MAX_ENTRIES });
    const kind = kindOf(names, bytes);
    if (kind !== 'docx' && kind !== 'odt') return kind;
    return parted(bytes, kind, names);
  } catch {
    return 'damaged';
  }
}

function kindOf(names: readonly string[], bytes: Uint8Array): OfficeKind | ArticleFault {
  if (names.length === 0) return 'damaged';
  if (names.length > MAX_ENTRIES) return 'archive';
  const sign = SIGNS.find(([name]) => names.some((each) => name.test(each)))?.[1];
  if (sign !== undefined) return sign;
  if (!names.includes('content.xml')) return 'archive';
  const { mimetype } = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === 'mimetype' && originalSize < 200,
  });
  const type = /opendocument\.([a-z-]+)/.exec(Buffer.from(mimetype ?? []).toString('latin1'))?.[1];
  return OPEN_DOCUMENT[type ?? 'text'] ?? 'other';
}

function parted(
  bytes: Uint8Array,
  kind: OfficeKind,
  names: readonly string[],
): OfficePackage | ArticleFault {
  let unpacked = 0;
  // A part is never given more room than is written of it, and no two have the same name.
  const wanted = new Set(names.filter((name) => PARTS[kind].test(name)));
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!wanted.delete(name)) return false;
    unpacked += originalSize;
    return unpacked <= MAX_UNPACKED;
  };
  const parts = unzipSync(bytes, { filter });
  if (unpacked > MAX_UNPACKED) return 'too-complex';
  const texts = Object.entries(parts).map(([, part]) => Buffer.from(part).toString('latin1'));
  // Neither format has document types; they are there to write entities that grow.
  if (texts.some((text) => /<!(?:DOCTYPE|ENTITY)/i.test(text))) return 'too-complex';
  if (texts.some(isDeep)) return 'too-complex';
  const manifest = parts['META-INF/manifest.xml'];
  if (manifest && Buffer.from(manifest).includes('encryption-data')) return 'encrypted';
  return { kind, parts, hasMacros: names.some((name) => MACROS.test(name)) };
}

const MAX_DEPTH = 200;

// What is nested by the thousand takes its parser minutes.
function isDeep(xml: string): boolean {
  let depth = 0;
  for (const [mark] of xml.matchAll(/<\/?(?=[^\s<>/!?])|\/>/g)) {
    depth += mark === '<' ? 1 : -1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

const PARTS: Readonly<Record<OfficeKind, RegExp>> = {
  docx: /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/,
  odt: /^(?:content\.xml|META-INF\/manifest\.xml)$/,
};
const MACROS = /(?:^|\/)vbaProject\.bin$|^Basic\//;
