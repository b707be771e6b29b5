// The helpers that a template may call besides `if`, `unless`, `each`, `with` and `lookup`; it prints texts and numbers only.
import type Handlebars from 'handlebars';
import type { View } from '../present/present.ts';
import { inlineMarkdown, type ProseReference, withoutMarkdown } from '../prose/inline-markdown.ts';
import type { Budget } from './budget.ts';
import { eachNode } from './check-syntax.ts';
import { type Place, PlacedError } from './template-fault.ts';

/** The helper that each `{{value}}` becomes; no template can call it by this name. */
const PRINT = 'print-text';

/** Names of all helpers; templates that call others do not compile. */
export const KNOWN_HELPERS = { prose: true, log: false, [PRINT]: true };

/**
 * `prose` writes a text of the brief with its emphasis, links and abbreviations; into plain text,
 * the words and the addresses of links.
 */
export function createHelpers(
  handlebars: typeof Handlebars,
  references: ReadonlyMap<string, ProseReference>,
  plain: boolean,
): Record<string, Handlebars.HelperDelegate> {
  return {
    each: countedEach(handlebars.helpers['each'] as Each),
    [PRINT]: textOf,
    prose: (value: unknown, options: Handlebars.HelperOptions) => {
      const text = textOf(value, options);
      const { data } = options;
      if (plain) return withoutMarkdown(String(text ?? ''), references);
      const { abbreviations } = data.root as Pick<View, 'abbreviations'>;
      const html = inlineMarkdown(String(text ?? ''), { abbreviations, references });
      return new handlebars.SafeString(html);
    },
  };
}

type Each = (this: unknown, list: unknown, options: Handlebars.HelperOptions) => string;

/** Handlebars' own `each`, which counts how often it goes through its block. */
function countedEach(each: Each): Each {
  return function (list, options) {
    const { budget } = options.data as { budget: Budget };
    const { loc } = options as { loc?: { start: { line: number; column: number } } };
    const fn: typeof options.fn = (...given) => {
      budget.step(loc?.start);
      return options.fn(...given);
    };
    return each.call(this, list, { ...options, fn });
  };
}

/** Has each `{{value}}` and `{{lookup …}}` of a file looked at before it is printed. */
export function printTexts(tree: hbs.AST.Program): void {
  const found: hbs.AST.MustacheStatement[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'MustacheStatement') found.push(node as hbs.AST.MustacheStatement);
  });
  for (const node of found) lookAt(node);
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

/** A value that can be printed; throws for a list or a mapping, with the place. */
function textOf(value: unknown, options: object): unknown {
  if (typeof value !== 'object' || value === null || 'toHTML' in value) return value;
  const what = Array.isArray(value) ? 'a list' : 'a mapping';
  const { loc } = options as { loc?: { start: Required<Place> } };
  throw new PlacedError(`a value that is printed here is ${what}, not a text`, loc?.start);
}
