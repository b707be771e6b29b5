// Texts that end at a “#” which was meant as a number or a name: to YAML a space and # begin a comment.
import type { Diagnostic, Span } from '../../diagnostics/diagnostic.ts';
import { schemaAt } from '../format/schema-walk.ts';
import type { YamlFile } from './parse-yaml-text.ts';
import type { Path } from './path-text.ts';
import { textsOfValue } from './texts-of-value.ts';

/** A comment that may be words: `#4`, `#Talks`, `# 4`, behind a value or on a line of its own. */
const CANDIDATE = /\s#[^\S\n]?[\p{L}\p{N}]/u;
/** Words by which people mark a comment for themselves. */
const REMARK = /^#(?:todo|to do|fixme|xxx|tbd|tbc|check|note|nb|hack|wip|ok)(?![\p{L}\p{N}])/iu;
/** An entry that was put out of use. */
const ENTRY = /^#\p{Ll}[\p{L}\p{N}_-]*:(?:\s|$)/u;
/** So many words are a sentence on its way, not a name or a term. */
const SENTENCE = /(?:\S+\s+){3}\S/u;
const SENTENCE_END = /[.!?…][\p{Pe}\p{Pf}"']*$/u;

/** A warning for every text of the file that seems to go on behind the # where it ends. */
export function textAfterHash(file: YamlFile): Diagnostic[] {
  const { text, yaml } = file;
  if (!CANDIDATE.test(text)) return [];
  return textsOfValue(yaml.value, () => true).flatMap(({ path, text: value }) => {
    const span = yaml.locate(path);
    const comment = span && commentBehind(file, path, span, value);
    if (span === undefined || comment === undefined) return [];
    const words = text.slice(comment.start, comment.end).trimEnd();
    const whole = `${wordsOf(text.slice(span.start, span.end), value)} ${words}`;
    return accepts(path, whole) ? [warning(file.file, comment, words, whole)] : [];
  });
}

/** Where the comment stands that seems to belong to the value before it. */
function commentBehind(
  { text, yaml }: YamlFile,
  path: Path,
  { start, end }: Span,
  value: string,
): Span | undefined {
  const sign = text[start] ?? '';
  if (sign === '|' || sign === '>') return undefined;
  const lineEnd = endOfLine(text, end);
  const [, gap, comment] = /^([ \t]+)(#.*)$/u.exec(text.slice(end, lineEnd).trimEnd()) ?? [];
  if (gap !== undefined && comment !== undefined) {
    const goesOn =
      sign === '"' || sign === "'" ? /^#\p{N}/u.test(comment) : seemsText(comment, gap, value);
    return goesOn && !isRemark(comment) ? { start: end + gap.length, end: lineEnd } : undefined;
  }
  if (sign === '"' || sign === "'" || text.slice(end, lineEnd).trim() !== '') return undefined;
  return commentBelow(
    text,
    lineEnd,
    value,
    columnOf(text, yaml.locateKey(path)?.start ?? start, path),
  );
}

/** A line below a text without quotation marks that would belong to it but for its #. */
function commentBelow(text: string, from: number, value: string, column: number): Span | undefined {
  const start = from + 1;
  const end = endOfLine(text, start);
  const [, indent = '', comment] = /^( +)(#.*)$/u.exec(text.slice(start, end).trimEnd()) ?? [];
  if (comment === undefined || indent.length <= column || isRemark(comment)) return undefined;
  const goesOn =
    /^#\p{N}/u.test(comment) || (/^#\p{L}/u.test(comment) && !SENTENCE_END.test(value));
  return goesOn ? { start: start + indent.length, end } : undefined;
}

/** Comments stand apart by two spaces, or by one behind their #; `# four` after half a sentence is none. */
function seemsText(comment: string, gap: string, value: string): boolean {
  if (/^#\p{N}/u.test(comment)) return true;
  if (gap.length > 1) return false;
  if (/^#\p{L}/u.test(comment)) return true;
  if (SENTENCE_END.test(value)) return false;
  return /^# \p{N}/u.test(comment) || (/^# \p{L}/u.test(comment) && SENTENCE.test(value));
}

function isRemark(comment: string): boolean {
  return REMARK.test(comment) || ENTRY.test(comment);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** The column of the key, or of the dash before an entry of a list. */
function columnOf(text: string, at: number, path: Path): number {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  if (typeof path.at(-1) !== 'number') return at - line;
  return text.slice(line, at).search(/\S|$/);
}

/** Quotation marks around the first words were meant as part of the text. */
function wordsOf(source: string, value: string): string {
  return /^["']/.test(source) ? source : value;
}

/** Only where the format has room for any words could they be lost. */
function accepts(path: Path, whole: string): boolean {
  const own = schemaAt(path);
  if (own !== undefined) return parses(own, whole);
  const list = schemaAt(path.slice(0, -1));
  return list !== undefined && parses(list, [whole]);
}

function parses(schema: NonNullable<ReturnType<typeof schemaAt>>, value: unknown): boolean {
  return (schema as unknown as { safeParse(value: unknown): { success: boolean } }).safeParse(value)
    .success;
}

function warning(file: string, span: Span, words: string, whole: string): Diagnostic {
  return {
    code: 'text-after-hash',
    severity: 'warning',
    message: `the text ends before “${words}”: a space and # begin a comment`,
    file,
    span: { start: span.start, end: span.start + words.length },
    hint: `if that belongs to the text, write ${quoted(whole)}; if not, put two spaces before # and one behind it`,
  };
}

function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
