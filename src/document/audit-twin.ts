// The audit of outputs that are text: every text of the document tree stands in what was written.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { TreeText } from './texts-of-tree.ts';

/** White space is the output's own affair; a soft hyphen is one way to break a word. */
const FOLDED = /[\s\u00AD]+/g;

/**
 * What is missing, each as an error that names its place. `written` is what another reader finds in
 * the output. Texts are looked for in their order, so that none counts for another; heads of columns
 * anywhere, since a table may be written as a list.
 */
export function auditTwin(
  texts: readonly TreeText[],
  written: string,
  { kind, file }: { readonly kind: string; readonly file: string },
): Diagnostic[] {
  const found = fold(written);
  let from = 0;
  return texts.flatMap(({ text, at, heads }) => {
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
