// The audit of outputs that are text: every text of the document tree stands in what was written.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { largest } from '../diagnostics/extremes.ts';
import {
  type Cell,
  childrenOf,
  type DocumentTree,
  type Inline,
  type Table,
  type TextBlock,
  type TreeNode,
} from './tree.ts';
import { twinFurniture } from './twins.ts';

/** White space is the output's own affair; a soft hyphen is one way to break a word. */
const FOLDED = /[\s\u00AD]+/g;

/**
 * What is missing, each as an error that names its place. `written` is what another reader finds in
 * the output. Texts are looked for in their order, so that none counts for another; heads of columns
 * anywhere, since a table may be written as a list.
 */
export function auditTwin(
  tree: DocumentTree,
  written: string,
  { kind, file }: { readonly kind: string; readonly file: string },
): Diagnostic[] {
  const found = fold(written);
  let from = 0;
  return textsOfTree(tree).flatMap(({ text, at, heads }) => {
    const wanted = fold(text);
    const place = found.indexOf(wanted, heads ? 0 : from);
    if (place >= 0 && !heads) from = place + wanted.length;
    if (place >= 0) return [];
    return [
      {
        code: 'text-lost',
        severity: 'error' as const,
        message: `“${excerpt(text)}” is not in the ${kind}${at ? ` (at ${at})` : ''}`,
        file,
        hint: 'this is a fault of the program: please report it with the brief',
      },
    ];
  });
}

function fold(text: string): string {
  return text.replace(FOLDED, '');
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A text that must stand in every output. */
interface TreeText {
  readonly text: string;
  /** Where in the brief it comes from. */
  readonly at: string | undefined;
  /** It heads a column: an output without columns may say it elsewhere. */
  readonly heads: boolean;
}

/** The texts of a document without pages: the furniture once, the body between. */
export function textsOfTree(tree: DocumentTree): TreeText[] {
  const { head, foot } = twinFurniture(tree);
  const texts: TreeText[] = [];
  const walk = (node: TreeNode, outer: string | undefined, heads: boolean): void => {
    const at = node.at ?? outer;
    if (isText(node)) {
      for (const text of textsOf(node.children)) texts.push({ text, at, heads });
    } else if (node.kind === 'table') {
      for (const cell of sayingHeads(node)) walk(cell, cell.at ?? at, true);
      for (const row of node.body) walk(row, at, heads);
    } else for (const child of childrenOf(node)) walk(child, at, heads);
  };
  if (tree.watermark) texts.push({ text: tree.watermark, at: undefined, heads: false });
  for (const block of [...head, ...tree.body, ...foot]) walk(block, undefined, false);
  return texts;
}

function isText(node: TreeNode): node is TextBlock {
  return node.kind === 'heading' || node.kind === 'paragraph';
}

function textsOf(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'text') return [inline.text];
    return inline.kind === 'inline' ? textsOf(inline.children) : [];
  });
}

/** The cells of the head, but for those over columns without a word or picture in any row. */
export function sayingHeads(table: Table): Cell[] {
  const empty = emptyColumns(table);
  return table.head.flatMap(({ cells }) => {
    let column = 0;
    return cells.filter(({ colSpan }) => {
      const from = column;
      column += colSpan;
      return !Array.from({ length: colSpan }, (_, i) => from + i).every((at) => empty.has(at));
    });
  });
}

/** None where cells reach over several rows: then columns are not counted. */
function emptyColumns({ head, body }: Table): ReadonlySet<number> {
  const widths = head.map(({ cells }) => cells.reduce((sum, { colSpan }) => sum + colSpan, 0));
  const empty = new Set(Array.from({ length: largest(widths, 0) }, (_, column) => column));
  if (body.some(({ cells }) => cells.some(({ rowSpan }) => rowSpan > 1))) return new Set();
  for (const { cells } of body) {
    let column = 0;
    for (const cell of cells) {
      const says = saysSomething(cell);
      for (let i = 0; i < cell.colSpan; i++, column++) if (says) empty.delete(column);
    }
  }
  return empty;
}

function saysSomething(node: TreeNode): boolean {
  if (node.kind === 'heading' || node.kind === 'paragraph') return node.children.length > 0;
  if (node.kind === 'picture') return true;
  return childrenOf(node).some(saysSomething);
}
