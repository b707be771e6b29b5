// What Handlebars would take but a template may not write, found in the syntax tree with its place.
import { TemplateFault } from './template-fault.ts';

/** Blocks within blocks, and values within values. */
const MAX_DEPTH = 50;

interface Helper {
  readonly values: number;
  readonly isBlock: boolean;
}

const BLOCK: Helper = { values: 1, isBlock: true };

/** How the helpers are called: with how many values, and whether they open a block. */
const HELPERS: ReadonlyMap<string, Helper> = new Map([
  ['if', BLOCK],
  ['unless', BLOCK],
  ['each', BLOCK],
  ['with', BLOCK],
  ['lookup', { values: 2, isBlock: false }],
  ['prose', { values: 1, isBlock: false }],
]);

/** Handlebars' own hooks, which it takes for helpers. */
const HOOKS = new Set(['helperMissing', 'blockHelperMissing']);

interface Node {
  readonly type?: string;
  readonly escaped?: boolean;
  readonly path?: object;
  readonly params?: readonly unknown[];
}

/** Longer files and templates take long to compile; ours have 20 KB in all. */
const MAX_FILE = 250_000;
export const MAX_FILES = 1_000_000;

/** A block that opens or closes, and a condition that is one more block inside. */
const BLOCK_TAG = /\{\{~?(?:([#^])[^}]|(\/)|else\s+\w)/g;

/** Throws a `TemplateFault` for what takes Handlebars long even to read. */
export function checkSize(source: string, path: string): void {
  if (source.length > MAX_FILE)
    throw new TemplateFault(path, `the file is longer than ${MAX_FILE / 1000} KB`);
  const open: number[] = [];
  let depth = 0;
  for (const { 1: opens, 2: closes, index } of source.matchAll(BLOCK_TAG)) {
    if (closes !== undefined) depth -= open.pop() ?? 0;
    else if (opens !== undefined) open.push(1);
    else if (open.length > 0) open[open.length - 1]! += 1;
    if (closes === undefined) depth += 1;
    if (depth > 2 * MAX_DEPTH) {
      const before = source.slice(0, index).split('\n');
      const place = { line: before.length, column: before.at(-1)!.length + 1 };
      throw new TemplateFault(path, TOO_DEEP, place);
    }
  }
}

const TOO_DEEP = `blocks are nested more than ${MAX_DEPTH} deep`;

/** Throws a `TemplateFault` for the first thing that is not allowed in the file at `path`. */
export function checkSyntax(tree: hbs.AST.Program, path: string): void {
  const visit = (node: unknown, depth: number): void => {
    if (typeof node !== 'object' || node === null) return;
    const fault = faultOf(node as Node, depth);
    if (fault !== undefined) throw new TemplateFault(path, fault, placeOf(node as hbs.AST.Node));
    const inner = isNested(node as Node) ? depth + 1 : depth;
    for (const [key, child] of Object.entries(node)) if (key !== 'loc') visit(child, inner);
  };
  visit(tree, 0);
}

/** The place of the only node of a file that answers; undefined if there are more, or none. */
export function placeOfOnly(
  tree: hbs.AST.Program,
  answers: (node: hbs.AST.Node) => boolean,
): { line: number; column: number } | undefined {
  const found: hbs.AST.Node[] = [];
  eachNode(tree, (node) => {
    if (answers(node)) found.push(node);
  });
  return found.length === 1 ? placeOf(found[0]!) : undefined;
}

/** Calls `visit` for every node of a syntax tree, the outer ones first. */
export function eachNode(tree: unknown, visit: (node: hbs.AST.Node) => void): void {
  if (typeof tree !== 'object' || tree === null) return;
  if ('type' in tree) visit(tree as hbs.AST.Node);
  for (const [key, child] of Object.entries(tree)) if (key !== 'loc') eachNode(child, visit);
}

function placeOf({ loc }: hbs.AST.Node): { line: number; column: number } {
  return { line: loc.start.line, column: loc.start.column + 1 };
}

function isNested({ type }: Node): boolean {
  return type === 'BlockStatement' || type === 'SubExpression';
}

function faultOf(node: Node, depth: number): string | undefined {
  if (depth > MAX_DEPTH) return TOO_DEEP;
  switch (node.type) {
    case 'Decorator':
      return 'templates have no decorators';
    case 'DecoratorBlock':
      return nameOf(node) === 'inline' ? undefined : 'templates have no decorators but inline';
    case 'MustacheStatement':
      // `{{{value}}}` and `{{&value}}` would let a value of the brief become markup.
      if (node.escaped === false) return 'three braces and & do not escape their value';
      return faultOfCall(node, false);
    case 'BlockStatement':
      return faultOfCall(node, true);
    case 'SubExpression':
      return faultOfCall(node, false);
    case 'PathExpression':
      return faultOfPath(node);
    default:
      return undefined;
  }
}

function faultOfCall(node: Node, isBlock: boolean): string | undefined {
  const name = nameOf(node);
  if (HOOKS.has(name)) return `there is no helper ${name}`;
  const helper = HELPERS.get(name);
  if (helper === undefined) return undefined;
  if (helper.isBlock && !isBlock) return `${name} opens a block: {{#${name} …}} … {{/${name}}}`;
  if (!helper.isBlock && isBlock) return `${name} opens no block: {{${name} …}}`;
  const count = node.params?.length ?? 0;
  const wanted = helper.values === 1 ? 'one value' : `${helper.values} values`;
  return count === helper.values ? undefined : `${name} takes ${wanted}, not ${count}`;
}

/** What every object of JavaScript has is no value of a brief, and would print as nothing. */
function faultOfPath(node: object): string | undefined {
  const { parts } = node as hbs.AST.PathExpression;
  const part = parts.find((each) => String(each) in Object.prototype);
  return part === undefined ? undefined : `“${part}” is not defined here`;
}

function nameOf({ path }: Node): string {
  return path !== undefined && 'original' in path ? String(path.original) : '';
}
