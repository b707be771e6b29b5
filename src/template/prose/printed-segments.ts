// A text of the brief beside what a page shows of it, stretch by stretch: words, marks, numbers of sources.
import type { ProseReference } from './inline-markdown.ts';
import { type ProseToken, paragraphsOf, proseTokens } from './prose-tokens.ts';

/** A stretch of a text as it is written, and as it is printed: emphasis marks print as nothing. */
export interface PrintedSegment {
  readonly written: string;
  readonly printed: string;
}

type References = ReadonlyMap<string, ProseReference>;

/** Parts the paragraphs of what is printed. */
export const BLANK_LINE = '\n\n';

/** A text whose marks are marks; all that is written together is the text. */
export function proseSegments(text: string, references: References): PrintedSegment[] {
  const isSource = (id: string): boolean => references.get(id)?.isSource === true;
  const write = (piece: string): PrintedSegment[] =>
    proseTokens(piece, isSource).flatMap((token) => segmentsOf(token, write, references));
  return paragraphSegments(text, write);
}

/** A text that is printed as it stands, but for its white space. */
export function plainSegments(text: string): PrintedSegment[] {
  return paragraphSegments(text, (piece) => [{ written: piece, printed: piece }]);
}

function paragraphSegments(
  text: string,
  write: (piece: string) => PrintedSegment[],
): PrintedSegment[] {
  const paragraphs = paragraphsOf(text);
  let at = 0;
  const all = paragraphs.flatMap((paragraph) => {
    const start = text.indexOf(paragraph, at);
    const gap = { written: text.slice(at, start), printed: at === 0 ? '' : BLANK_LINE };
    at = start + paragraph.length;
    return [gap, ...write(paragraph).flatMap(folded)];
  });
  return [...all, { written: text.slice(at), printed: '' }].filter(
    ({ written, printed }) => written + printed !== '',
  );
}

function segmentsOf(
  token: ProseToken,
  write: (piece: string) => PrintedSegment[],
  references: References,
): PrintedSegment[] {
  const { kind, words, written, target = '' } = token;
  if (kind === 'text') return [{ written, printed: words }];
  if (kind === 'citation') return [{ written, printed: citationText(token, references) }];
  if (kind === 'link' && target.startsWith('#')) {
    const reference = references.get(target.slice(1));
    if (reference === undefined) return [{ written, printed: written }];
    if (words === '') return [{ written, printed: reference.mark }];
  }
  const start = written.indexOf(words);
  return [
    { written: written.slice(0, start), printed: '' },
    ...write(words),
    { written: written.slice(start + words.length), printed: '' },
  ];
}

function citationText({ refs = [] }: ProseToken, references: References): string {
  return refs
    .map(({ source, locator }) => {
      const { mark = source, href } = references.get(source) ?? {};
      const text = locator === undefined ? mark : `${mark} ${locator}`;
      return href === undefined ? `[${text}]` : text;
    })
    .join(' ');
}

/** White space of any length prints as one space. */
function folded(segment: PrintedSegment): PrintedSegment[] {
  const { written, printed } = segment;
  if (written !== printed) return [segment];
  return written
    .split(/([ \t\r\n\f]{2,}|[\t\r\n\f])/)
    .map((piece, index) => ({ written: piece, printed: index % 2 === 1 ? ' ' : piece }))
    .filter((piece) => piece.written !== '');
}
