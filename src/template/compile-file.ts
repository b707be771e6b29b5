// Compiles one file of a template so that every fault in it, then or later, knows the file.
import type Handlebars from 'handlebars';
import { KNOWN_HELPERS } from './helpers.ts';
import { PRECOMPILED } from './precompiled.ts';
import { placeOfSyntaxError } from './syntax-error.ts';
import type { TemplateSource } from './template-source.ts';

/** What is wrong in a file of a template. */
export class TemplateFault extends Error {
  readonly path: string;
  /** Counted from 1; absent where Handlebars does not say. */
  readonly line: number | undefined;
  readonly column: number | undefined;

  constructor(path: string, message: string, place: Partial<Place> = {}) {
    super(message);
    this.path = path;
    this.line = place.line;
    this.column = place.column;
  }
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Compiles the file at `path`; missing values are errors. Values are always escaped, but in the
 * files of plain text, where every character stands for itself.
 */
export function compileFile(
  handlebars: typeof Handlebars,
  template: TemplateSource,
  path: string,
): Handlebars.TemplateDelegate | TemplateFault {
  const text = template.files.get(path);
  if (text === undefined) return new TemplateFault(path, `the template has no ${path}`);
  const source = sourceOf(text);
  try {
    const run =
      PRECOMPILED.has(source) && !isPlainText(path)
        ? handlebars.template(PRECOMPILED.get(source)!())
        : handlebars.compile(parse(handlebars, source, path), optionsFor(path));
    return (view, options) => {
      try {
        return run(view, options);
      } catch (error) {
        throw asFault(error, path, source);
      }
    };
  } catch (error) {
    return asFault(error, path, source);
  }
}

/**
 * The JavaScript of a file of a template: key and value of a map such as `PRECOMPILED`.
 *
 * @public for esbuild.config.js
 */
export function precompile(
  handlebars: typeof Handlebars,
  text: string,
  path: string,
): readonly [source: string, specification: string] {
  const source = sourceOf(text);
  return [source, handlebars.precompile(parse(handlebars, source, path), OPTIONS) as string];
}

// The line end of the last line would be a space in the middle of a line.
function sourceOf(text: string): string {
  return text.replace(/\r?\n$/, '');
}

function parse(handlebars: typeof Handlebars, source: string, path: string): hbs.AST.Program {
  const tree = handlebars.parse(source);
  refuseUnescaped(tree, path);
  return tree;
}

const OPTIONS: CompileOptions & { preventIndent: boolean } = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { ...KNOWN_HELPERS } as CompileOptions['knownHelpers'] & object,
  noEscape: false,
  preventIndent: true,
};

/** True of the files that are no HTML: the subject and the text of the mail. */
export function isPlainText(path: string): boolean {
  return /^mail-(?:subject|text)\.hbs$/.test(path);
}

function optionsFor(path: string): typeof OPTIONS {
  return isPlainText(path) ? { ...OPTIONS, noEscape: true } : OPTIONS;
}

function asFault(error: unknown, path: string, source: string): TemplateFault {
  if (error instanceof TemplateFault) return error;
  if (error instanceof RangeError)
    return new TemplateFault(path, 'its partials call one another without end');
  if (!(error instanceof Error)) return new TemplateFault(path, String(error));
  const { lineNumber: line, column } = error as { lineNumber?: number; column?: number };
  if (line !== undefined && column !== undefined)
    return new TemplateFault(path, plain(error.message), { line, column: column + 1 });
  return new TemplateFault(path, plain(error.message), placeOfSyntaxError(error.message, source));
}

/** The sentence without Handlebars' picture of the place. */
function plain(message: string): string {
  const expecting = /^Expecting .*, got '(\w+)'/m.exec(message)?.[1];
  if (expecting !== undefined) return `the Handlebars syntax is broken (unexpected ${expecting})`;
  const undefinedPath = /^"(.+)" not defined in /.exec(message)?.[1];
  if (undefinedPath !== undefined) return `“${undefinedPath}” is not defined here`;
  return message.replace(/ - \d+:\d+$/, '').split('\n')[0] ?? '';
}

// `{{{value}}}` and `{{&value}}` would let a value of the brief become markup.
function refuseUnescaped(node: unknown, path: string): void {
  if (typeof node !== 'object' || node === null) return;
  const { type, escaped, loc } = node as Partial<hbs.AST.MustacheStatement>;
  if (type === 'MustacheStatement' && escaped === false && loc) {
    const place = { line: loc.start.line, column: loc.start.column + 1 };
    throw new TemplateFault(path, 'three braces and & do not escape their value', place);
  }
  for (const [key, child] of Object.entries(node)) if (key !== 'loc') refuseUnescaped(child, path);
}
