// The stretches of a text: words, strong, emphasis, links and citations, as its marks part them.
import { type Citation, citationsIn, type IsSource } from '../../brief/prose/citations.ts';
import { type InlineLink, inlineLinks } from '../../brief/prose/inline-links.ts';

/** A stretch of prose in one style; `written` is all of it with its marks. */
export interface ProseToken {
  readonly kind: 'text' | 'strong' | 'em' | 'link' | 'citation';
  readonly words: string;
  readonly written: string;
  /** Where a link leads. */
  readonly target?: string;
  /** What a citation cites. */
  readonly refs?: Citation['refs'];
}

// A mark opens at the start of a word and closes at its end, so `2*3*4` and `a * b` stay as typed.
const BEFORE = String.raw`(?<![\p{L}\p{N}*\\])`;
const AFTER = String.raw`(?![\p{L}\p{N}*])`;
const STRONG = String.raw`${BEFORE}\*\*(?<strong>[^\s*](?:[^*]*[^\s*])?)\*\*${AFTER}`;
const EMPHASIS = String.raw`${BEFORE}\*[^\s*](?:[^*]*[^\s*])?\*${AFTER}`;

const EMPHASES = new RegExp(`${STRONG}|${EMPHASIS}`, 'gu');

/** Most texts hold nothing that a token begins with. */
const MARK = /[*[]/;
/** A blank line; the lines of a paragraph are one. */
const BLANK_LINE = /\n[^\S\n]*\n\s*/u;

/** The paragraphs of a text. */
export function paragraphsOf(text: string): string[] {
  return text.includes('\n') ? text.trim().split(BLANK_LINE) : [text];
}

/** The stretches of a paragraph in order, together all of it. */
export function proseTokens(text: string, isSource: IsSource): ProseToken[] {
  if (!MARK.test(text)) return [plain(text)];
  const links = inlineLinks(text);
  const cited = citationsIn(text, isSource);
  const marked = [
    ...links.map((link) => linkAt(text, link)),
    ...cited.map((each) => citationAt(text, each)),
    ...emphasisIn(
      text,
      [...links, ...cited].sort((one, other) => one.start - other.start),
    ),
  ];
  const tokens: ProseToken[] = [];
  let end = 0;
  for (const { start, token } of marked.sort((one, other) => one.start - other.start)) {
    // A link inside emphasis is read with the words of that.
    if (start < end) continue;
    if (start > end) tokens.push(plain(text.slice(end, start)));
    tokens.push(token);
    end = start + token.written.length;
  }
  return end < text.length ? [...tokens, plain(text.slice(end))] : tokens;
}

interface Placed {
  readonly start: number;
  readonly token: ProseToken;
}

function linkAt(text: string, { start, end, words, target }: InlineLink): Placed {
  return { start, token: { kind: 'link', words, target, written: text.slice(start, end) } };
}

function citationAt(text: string, { start, end, refs }: Citation): Placed {
  const written = text.slice(start, end);
  return { start, token: { kind: 'citation', words: '', written, refs } };
}

type Stretch = Pick<InlineLink, 'start' | 'end'>;

/** Emphasis around links or beside them: no mark inside a link counts for the text around it. */
function emphasisIn(text: string, links: readonly Stretch[]): Placed[] {
  let around = '';
  let end = 0;
  for (const link of links) {
    around += text.slice(end, link.start) + '('.repeat(link.end - link.start);
    end = link.end;
  }
  around += text.slice(end);
  return Array.from(around.matchAll(EMPHASES), ({ 0: { length }, index, groups }) => {
    const written = text.slice(index, index + length);
    const isStrong = groups?.['strong'] !== undefined;
    const words = isStrong ? written.slice(2, -2) : written.slice(1, -1);
    return { start: index, token: { kind: isStrong ? 'strong' : 'em', words, written } };
  });
}

function plain(text: string): ProseToken {
  return { kind: 'text', words: text, written: text };
}
