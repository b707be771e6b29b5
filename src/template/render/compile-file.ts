// Compiles one file of a template so that every fault in it, then or later, knows the file.
import type Handlebars from 'handlebars';
import type { TemplateSource } from '../template-source.ts';
import type { Budget } from './budget.ts';
import { checkSize, checkSyntax, placeOfOnly } from './check-syntax.ts';
import { KNOWN_HELPERS, printTexts } from './helpers.ts';
import { PRECOMPILED } from './precompiled.ts';
import { type Place, placeOfSyntaxError, TemplateFault } from './template-fault.ts';

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
        : handlebars.compile(parseStranger(handlebars, source, path), optionsFor(path));
    return (view, options) => {
      try {
        return budgetOf(options).run(source.length, () => run(view, options));
      } catch (error) {
        throw asFault(error, path, () => handlebars.parse(source));
      }
    };
  } catch (error) {
    if (error instanceof RangeError)
      return new TemplateFault(path, 'its blocks are nested too deep');
    const place = error instanceof Error ? placeOfSyntaxError(error.message, source) : undefined;
    return asFault(error, path, undefined, place);
  }
}

/**
 * The JavaScript of a file of a template: key and value of a map such as `PRECOMPILED`.
 *
 * @public for packaging/prepared.ts
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
  checkSize(source, path);
  const tree = handlebars.parse(source);
  checkSyntax(tree, path);
  return tree;
}

/** Our own files, which come compiled, are known to print texts. */
function parseStranger(
  handlebars: typeof Handlebars,
  source: string,
  path: string,
): hbs.AST.Program {
  const tree = parse(handlebars, source, path);
  printTexts(tree);
  return tree;
}

const OPTIONS: CompileOptions & { preventIndent: boolean } = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: KNOWN_HELPERS as CompileOptions['knownHelpers'] & object,
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

// Handlebars hands its data down from each file to those that it calls.
function budgetOf(options: Handlebars.RuntimeOptions | undefined): Budget {
  return options!.data.budget as Budget;
}

function asFault(
  error: unknown,
  path: string,
  tree?: () => hbs.AST.Program,
  place?: Partial<Place>,
): TemplateFault {
  if (error instanceof TemplateFault) return error;
  if (error instanceof RangeError)
    return new TemplateFault(path, 'its partials call one another without end');
  if (!(error instanceof Error)) return new TemplateFault(path, String(error));
  const { lineNumber: line, column } = error as { lineNumber?: number; column?: number };
  const { message, answers } = plain(error);
  if (line !== undefined && column !== undefined)
    return new TemplateFault(path, message, { line, column: column + 1 });
  const found = answers && tree && placeOfOnly(tree(), answers);
  return new TemplateFault(path, message, found ?? place);
}

interface Plain {
  readonly message: string;
  /** Tells the node of the file that the message speaks of. */
  readonly answers?: (node: hbs.AST.Node) => boolean;
}

/** The sentence without Handlebars' picture of the place, and without words of JavaScript. */
function plain(error: Error): Plain {
  const { message } = error;
  const expecting = /^Expecting .*, got '(\w+)'/m.exec(message)?.[1];
  if (expecting !== undefined)
    return { message: `the Handlebars syntax is broken (unexpected ${expecting})` };
  const undefinedPath = /^"(.+)" not defined in /.exec(message)?.[1];
  if (undefinedPath !== undefined) return { message: `“${undefinedPath}” is not defined here` };
  const partial = /^The partial (.*) could not be found$/s.exec(message)?.[1];
  if (partial !== undefined)
    return {
      message: `the partial ${excerpt(partial)} could not be found`,
      answers: (node) => isPartial(node, partial),
    };
  const helper = /used the unknown helper (.+?)(?: - \d+:\d+)?$/.exec(message)?.[1];
  if (helper !== undefined) return { message: `there is no helper ${helper}` };
  if (error instanceof TypeError) return plainTypeError(message);
  return { message: message.replace(/ - \d+:\d+$/, '').split('\n')[0] ?? '' };
}

/** What JavaScript says where a template looks into a text, or into nothing, as into a mapping. */
function plainTypeError(message: string): Plain {
  const name = /(?:search for|reading) '([^']+)'/.exec(message)?.[1];
  if (name === undefined) return { message: 'a value is not what the file takes it for' };
  return {
    message: `“${name}” is not defined here`,
    answers: (node) =>
      node.type === 'PathExpression' &&
      (node as hbs.AST.PathExpression).parts.some((part) => String(part) === name),
  };
}

function excerpt(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

function isPartial(node: hbs.AST.Node, name: string): boolean {
  const isCall = node.type === 'PartialStatement' || node.type === 'PartialBlockStatement';
  const called = (node as hbs.AST.PartialStatement).name;
  return isCall && 'original' in called && String(called.original) === name;
}
