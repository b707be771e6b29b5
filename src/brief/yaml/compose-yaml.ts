// Untrusted text to a YAML document: nesting is bounded while the text is read, because the
// library composes by recursion and a deep text would exhaust the stack.
import { Composer, type CST, type Document, Lexer, Parser, type YAMLError } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import {
  type MisreadText,
  mendColons,
  mendMisread,
  misreadDiagnostic,
  misreadTexts,
} from './misread-texts.ts';
import { atOpening, yamlDiagnostic } from './yaml-errors.ts';

/** How deep lists and mappings may nest. */
export const MAX_DEPTH = 64;

/** How often a text is read again after its colons were mended. */
const MAX_ROUNDS = 5;
/** With more errors than this the text is no YAML, and nobody reads them all. */
const MAX_ERRORS = 2000;

/** The first document of a text, and what is wrong with its syntax. */
export interface ComposedYaml {
  readonly document?: Document.Parsed;
  readonly diagnostics: readonly Diagnostic[];
  /** True if the document is in part a guess. */
  readonly broken: boolean;
}

/** Reads the syntax of a text; no document if the text nests too deeply. */
export function composeYaml(text: string, file: string): ComposedYaml {
  const slips: YAMLError[] = [];
  const misread: MisreadText[] = [];
  let readable = text;
  for (let round = 1; ; round += 1) {
    const tokens = readTokens(readable);
    if ('start' in tokens) return { diagnostics: [tooDeep(file, tokens)], broken: true };
    const documents = compose(tokens, readable);
    const errors = documents.flatMap((document) => [...document.errors, ...document.warnings]);
    const isNoYaml = errors.length > MAX_ERRORS;
    const signs = isNoYaml ? [] : misreadTexts(readable, documents, errors);
    const mended = isNoYaml ? readable : mendColons(mendMisread(readable, signs), errors);
    if (mended === readable || round === MAX_ROUNDS) {
      const told = misread.map((each) => misreadDiagnostic(each, text, file));
      const found = described(documents, { slips, errors, misread }, text, file);
      return {
        ...found,
        diagnostics: [...told, ...found.diagnostics],
        broken: errors.some(isSyntax),
      };
    }
    for (const each of signs) misread.push(each);
    for (const each of errors) if (each.code === 'BLOCK_AS_IMPLICIT_KEY') slips.push(each);
    readable = mended;
  }
}

function compose(tokens: CST.Token[], text: string): Document.Parsed[] {
  // Key comparison by the library is quadratic; `yamlValue` finds duplicate keys itself.
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    prettyErrors: false,
    resolveKnownTags: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  return withoutStacks(() => [...composer.compose(tokens, true, text.length)]);
}

// The library makes an exception of each mistake, and their stacks, which nobody reads, take most of
// the time and memory of a text that is full of them.
function withoutStacks<Result>(work: () => Result): Result {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

function isSyntax({ code, name }: YAMLError): boolean {
  return name === 'YAMLParseError' && code !== 'TAG_RESOLVE_FAILED';
}

/** What was found amiss, in each round of reading. */
interface Amiss {
  readonly slips: readonly YAMLError[];
  readonly errors: readonly YAMLError[];
  readonly misread: readonly MisreadText[];
}

function described(
  [document, second]: readonly Document.Parsed[],
  { slips, errors, misread }: Amiss,
  text: string,
  file: string,
): Omit<ComposedYaml, 'broken'> {
  const told = ({ pos: [at] }: YAMLError): boolean =>
    !misread.some(({ start, end }) => start <= at && at <= end);
  const found = [...slips, ...errors]
    .filter(told)
    .slice(0, MAX_ERRORS)
    .map((error) => yamlDiagnostic(error, file, text));
  const placed = document && found.length > 0 ? atOpening(found, document, text) : found;
  const diagnostics = onePerPlace(placed);
  if (second !== undefined) diagnostics.push(severalDocuments(file, second));
  if (document === undefined || errors.length > MAX_ERRORS) return { diagnostics };
  return { document, diagnostics };
}

// What follows from a mistake at the same place would only hide it.
function onePerPlace(found: readonly Diagnostic[]): Diagnostic[] {
  const first = new Map<number | undefined, Diagnostic>();
  for (const problem of found) {
    const start = problem.span?.start;
    if (!first.has(start)) first.set(start, problem);
  }
  return [...first.values()];
}

/** The tokens of the text, or the place where it becomes too deep. */
function readTokens(text: string): CST.Token[] | { start: number; end: number } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // Beside the collections a document and a scalar may be on the stack.
    if (parser.stack.length > MAX_DEPTH + 2) {
      const start = parser.stack.at(-2)!.offset;
      return { start, end: start + 1 };
    }
  }
  for (const each of parser.end()) tokens.push(each);
  return tokens;
}

function tooDeep(file: string, span: { start: number; end: number }): Diagnostic {
  return {
    code: 'too-deep',
    severity: 'error',
    message: `lists and mappings are nested more than ${MAX_DEPTH} deep`,
    file,
    span,
    hint: 'a brief needs six levels; check the brackets and the indentation',
  };
}

function severalDocuments(file: string, second: Document.Parsed): Diagnostic {
  const start = second.range[0];
  return {
    code: 'several-documents',
    severity: 'error',
    message: 'a second YAML document begins here, and a file holds one brief',
    file,
    span: { start, end: start + 1 },
    hint: 'delete the line “---”, or move what follows to a file of its own',
  };
}
