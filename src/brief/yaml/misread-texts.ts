// Texts that YAML takes for something else, and how it can read on behind them: those that begin with
// a sign of its own, such as `[T]he guns` or `"Talks" in Brin`, and those with an unquoted “: ”. Unmended,
// it fails behind them or far below, and seldom says why.

import { type Document, isAlias, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { inQuotes } from '../hints/quote-hint.ts';

/** A letter that YAML has no use for: no offset moves. */
const NO_SIGN = '\u02D0';

/** A text that YAML takes for something else, by its place. */
export interface MisreadText {
  readonly start: number;
  readonly end: number;
  /** The same characters without what misleads YAML, so that it can read on. */
  readonly readable: string;
}

/** The texts behind the errors of a document, each once, in the order of the text. */
export function misreadTexts(
  text: string,
  documents: readonly Document.Parsed[],
  errors: readonly YAMLError[],
): readonly MisreadText[] {
  const telling = errors.filter(isTelling);
  if (telling.length === 0) return [];
  const nodes = flowNodes(documents, text);
  const found = new Map<number, MisreadText>();
  for (const error of telling) {
    const start = beginning(error, text, nodes);
    if (start === undefined || found.has(start)) continue;
    const inFlow = nodes.collections.some(([from, to]) => from < start && start < to);
    const misread = inFlow ? inBrackets(text, start) : onItsLine(text, start);
    if (misread !== undefined) found.set(start, misread);
  }
  const sorted = [...found.values()].sort((a, b) => a.start - b.start);
  return sorted.filter(({ start }, index) => index === 0 || start >= sorted[index - 1]!.end);
}

/** The text with all of them made readable. */
export function mendMisread(text: string, misread: readonly MisreadText[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, readable } of misread) {
    pieces.push(text.slice(done, start), readable);
    done = end;
  }
  return pieces.join('') + text.slice(done);
}

/** What is said of one, with the text rewritten. */
export function misreadDiagnostic(
  { start, end }: MisreadText,
  text: string,
  file: string,
): Diagnostic {
  const written = text.slice(start, end);
  const rewritten = `write ${keyBefore(text, start)}${inQuotes(written)}`;
  const isList = written.startsWith('- ');
  return {
    code: 'yaml-syntax',
    severity: 'error',
    message: isList ? 'a list cannot begin on the line of its key' : whyQuoted(written),
    file,
    span: { start, end },
    hint: isList ? `begin it on the next line; if it is a text, ${rewritten}` : rewritten,
  };
}

function whyQuoted(written: string): string {
  const sign = written.charAt(0);
  return /["']/.test(sign)
    ? 'the text goes on after its closing quotation mark'
    : `a text that begins with ${sign} must be quoted`;
}

/** `text: ` if the key stands right before the value. */
function keyBefore(text: string, start: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const key = /[\p{L}_][\p{L}\p{M}\p{N}_-]*:[ \t]+$/u.exec(text.slice(lineStart, start));
  return key === null ? '' : `${key[0].trimEnd()} `;
}

const AFTER_NODE = /^Unexpected scalar at node end/;
const BLOCK_HEADER = /^(?:Block scalar header|Not a YAML token)/;
const AT_SIGN =
  /^(?:Plain value cannot start|Anchor cannot be empty|Alias cannot be an empty|Unexpected block-seq-ind on same line|Anchor cannot be an empty|Unexpected flow-(?:seq|map)-end token in YAML stream)/;

function isTelling({ message }: YAMLError): boolean {
  return AFTER_NODE.test(message) || BLOCK_HEADER.test(message) || AT_SIGN.test(message);
}

function beginning(
  { message, pos: [at] }: YAMLError,
  text: string,
  nodes: FlowNodes,
): number | undefined {
  if (AT_SIGN.test(message)) return at;
  if (AFTER_NODE.test(message)) return nodes.beforeSpaces(at);
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const header = /(?:^|:|-)[ \t]+[|>]\S*[ \t]*$/.exec(text.slice(lineStart, at));
  return header === null ? undefined : lineStart + header.index + header[0].search(/[|>]/);
}

/** To the end of the line; a text of several lines is shown by its first one. */
function onItsLine(text: string, start: number): MisreadText | undefined {
  const line = /^[^\r\n]*/.exec(text.slice(start))![0].trimEnd();
  // A dash alone begins a list.
  return line === '' || line === '-'
    ? undefined
    : misread(text, start, line.length, NO_SIGN + line.slice(1));
}

/** To the next key or the bracket that closes the entry. */
function inBrackets(text: string, start: number): MisreadText | undefined {
  const line = /^[^\r\n]*/.exec(text.slice(start))![0];
  const next = /\s*(?:,\s*[\p{L}_][\p{L}\p{N}_-]*:\s|[}\]]+\s*,?\s*$)/u.exec(line);
  const end = next?.index ?? line.length;
  if (end < 2) return undefined;
  const readable = line.slice(0, end).replaceAll(/[[\]{},"'&*!|>%@`]/g, NO_SIGN);
  return misread(text, start, end, readable);
}

function misread(
  text: string,
  start: number,
  length: number,
  readable: string,
): MisreadText | undefined {
  const whole = text.slice(start, start + length);
  // A list with something behind it is more likely a list.
  if (/^\[[^\]]*,[^\]]*\]/.test(whole) || /^\{[^}]*:\s/.test(whole)) return undefined;
  return { start, end: start + length, readable };
}

interface FlowNodes {
  /** Where brackets open and close. */
  readonly collections: readonly (readonly [number, number])[];
  /** The beginning of the value that ends at an offset, but for spaces. */
  readonly beforeSpaces: (offset: number) => number | undefined;
}

/** Values that end at a sign of their own: in quotation marks, in brackets, aliases. */
function flowNodes(documents: readonly Document.Parsed[], text: string): FlowNodes {
  const starts = new Map<number, number>();
  const collections: [number, number][] = [];
  const note = ([start, end]: readonly number[]): void => {
    const last = start! + text.slice(start, end).trimEnd().length;
    // Of brackets in brackets the outermost is met first.
    if (!starts.has(last)) starts.set(last, start!);
  };
  for (const document of documents)
    visit(document, {
      Node(_key, node) {
        const { range } = node;
        if (!range) return;
        if (isCollection(node)) {
          if (!node.flow || !/[[{]/.test(text.charAt(range[0]))) return;
          collections.push([range[0], range[1]]);
        }
        const ends =
          isCollection(node) || isAlias(node) || (isScalar(node) && /^QUOTE/.test(node.type ?? ''));
        if (ends) note(range);
      },
    });
  const beforeSpaces = (offset: number): number | undefined =>
    starts.get(text.slice(0, offset).trimEnd().length);
  return { collections, beforeSpaces };
}

/** A letter that YAML has no use for, as long as the colon, so that no offset moves. */
const NO_COLON = '\u02D0';

/** The text with the colons at fault in each such error replaced; the same text if there is none. */
export function mendColons(text: string, errors: readonly YAMLError[]): string {
  const mended: string[] = [];
  let done = 0;
  for (const { code, pos } of errors) {
    if (code !== 'BLOCK_AS_IMPLICIT_KEY' || pos[0] < done) continue;
    const lineEnd = text.indexOf('\n', pos[0]);
    const end = lineEnd === -1 ? text.length : lineEnd;
    mended.push(text.slice(done, pos[0]));
    mended.push(text.slice(pos[0], end).replaceAll(/:(?=\s|$)/g, NO_COLON));
    done = end;
  }
  return mended.join('') + text.slice(done);
}
