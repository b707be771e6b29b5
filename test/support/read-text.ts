// For tests: the text of a PDF as readers of a page take it, tags or no tags, and what of a
// document's words can be found in it.
import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { BuildResult } from '../../src/build.ts';
import { openPdf } from './set-markup.ts';

/** As pdfium has it: what Chrome, Edge and Android search and copy. */
export async function readByPdfium(bytes: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    return [...document.pages()].map((page) => page.getText()).join('\n');
  } finally {
    library.destroy();
  }
}

/**
 * As pdf.js has it: Firefox, and our own preview. Without marks on letters: it puts those at the end
 * of a word behind a space.
 */
export async function readByPdfjs(bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(bytes);
  let text = '';
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) text += `${item.str}${item.hasEOL ? '\n' : ''}`;
    text += '\n';
  }
  return withoutMarks(text);
}

export function withoutMarks(text: string): string {
  return text.normalize('NFC').replace(/\p{Mn}/gu, '');
}

/** What there is to find: words, and two that follow each other in one text. */
export interface Wanted {
  readonly words: ReadonlySet<string>;
  readonly phrases: ReadonlySet<string>;
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF]/;
/** For figures beside right-to-left letters some readers have an order of their own. */
const WORD = /^\p{L}[\p{L}\p{M}\p{Cf}\p{Pd}'"]*$/u;

/** The words of right-to-left scripts that a brief was built from. */
export function wantedWords({ stages }: BuildResult): Wanted {
  const words = new Set<string>();
  const phrases = new Set<string>();
  for (const text of textsOf(stages.tree)) {
    const all = text.split(/\s+/).map((word) => word.replace(/^[\p{P}]+|[\p{P}]+$/gu, ''));
    const isWanted = (word = ''): boolean => WORD.test(word) && RIGHT_TO_LEFT.test(word);
    all.forEach((word, index) => {
      if (!isWanted(word)) return;
      words.add(word);
      const next = all[index + 1];
      if (isWanted(next) && text.includes(`${word} ${next}`)) phrases.add(`${word} ${next}`);
    });
  }
  return { words, phrases };
}

/** Those that are not in `text`, and how large the part of those that are is. */
export function missingFrom(
  text: string,
  wanted: ReadonlySet<string>,
): { readonly missing: readonly string[]; readonly found: number } {
  const settled = settle(text);
  const missing = [...wanted].filter((each) => !settled.includes(settle(each)));
  return { missing, found: 1 - missing.length / wanted.size };
}

/** Lines and marks of direction make no difference to who searches. */
function settle(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');
}

function textsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  const { kind, text } = node as { kind?: unknown; text?: unknown };
  if (kind === 'text' && typeof text === 'string') return [text];
  return Object.values(node).flatMap(textsOf);
}
