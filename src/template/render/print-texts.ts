// Lets a template print texts and numbers only: a mapping would come out as “[object Object]”.
import type Handlebars from 'handlebars';

/** The helper that each `{{value}}` becomes; no template can call it by this name. */
const PRINT = 'print-text';

/** Names the helper for the compiler. */
export const PRINT_HELPER: Readonly<Record<string, boolean>> = { [PRINT]: true };

/** Has each `{{value}}` and `{{lookup …}}` of a file looked at before it is printed. */
export function printTexts(tree: hbs.AST.Program): void {
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node)) if (key !== 'loc') visit(child);
    if ('type' in node && node.type === 'MustacheStatement')
      lookAt(node as hbs.AST.MustacheStatement);
  };
  visit(tree);
}

function lookAt(node: hbs.AST.MustacheStatement): void {
  const { params, hash, loc } = node;
  if (node.path.type !== 'PathExpression') return;
  const path = node.path as hbs.AST.PathExpression;
  const isLookup = path.original === 'lookup';
  if (params.length > 0 && !isLookup) return;
  const call = { type: 'SubExpression', path, params, hash, loc };
  // As a value of its own, a name that is not defined stays a fault.
  const value = isLookup ? call : { ...path, strict: true };
  node.params = [value as hbs.AST.Expression];
  node.path = { ...path, original: PRINT, parts: [PRINT], depth: 0, data: false };
}

/** The helper itself. */
export function printHelper(): Record<string, Handlebars.HelperDelegate> {
  return { [PRINT]: (value: unknown, options: Handlebars.HelperOptions) => textOf(value, options) };
}

/** A value that can be printed; throws for a list or a mapping, with the place. */
export function textOf(value: unknown, options: object): unknown {
  if (typeof value !== 'object' || value === null || 'toHTML' in value) return value;
  const what = Array.isArray(value) ? 'a list' : 'a mapping';
  throw new NoText(`a value that is printed here is ${what}, not a text`, options);
}

/** Says its place as Handlebars' own errors do. */
class NoText extends Error {
  readonly lineNumber: number | undefined;
  readonly column: number | undefined;

  constructor(message: string, options: object) {
    super(message);
    const { loc } = options as { loc?: { start: { line: number; column: number } } };
    this.lineNumber = loc?.start.line;
    this.column = loc?.start.column;
  }
}
