// What is wrong with a theme, and where in its `template.yaml` files that stands.
import { type Document, isMap, isNode, isPair, isScalar, parseDocument } from 'yaml';
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';

/** One problem of a theme, by its path in `template.yaml`. */
export interface ThemeFault {
  readonly code: 'template-theme' | 'low-contrast';
  /** Where the value stands; of several paths the first that the last file has. */
  readonly paths: readonly (readonly PropertyKey[])[];
  readonly message: string;
  readonly hint?: string | undefined;
}

/** The text of a `template.yaml` as somebody wrote it. */
export interface Manifest {
  readonly file: string;
  readonly text: string;
}

/** Puts faults at their places: in the last of the manifests that has the value. */
export function faultDiagnostics(
  faults: readonly ThemeFault[],
  manifests: readonly Manifest[],
): Diagnostic[] {
  const read = manifests
    .map(({ file, text }) => ({ file, document: parseDocument(text, { version: '1.2' }) }))
    .toReversed();
  return faults.map(({ code, paths, message, hint }) => {
    const places = read.flatMap(({ file, document }) =>
      paths.flatMap((path) => {
        const span = spanOf(document, path);
        return span === undefined ? [] : [{ file, span }];
      }),
    );
    const place = places[0] ?? { file: read[0]?.file ?? 'template.yaml' };
    return { code, severity: 'error', message, ...place, ...(hint === undefined ? {} : { hint }) };
  });
}

/** Key and value where there is a key, else the entry of a list. */
function spanOf(document: Document.Parsed, path: readonly PropertyKey[]): Span | undefined {
  const key = path.at(-1);
  const parent = path.length < 2 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (key === undefined) return undefined;
  const pair = isMap(parent)
    ? parent.items.find((each) => isScalar(each.key) && String(each.key.value) === String(key))
    : undefined;
  const nodes = isPair(pair) ? [pair.key, pair.value] : [document.getIn(path, true)];
  const ranges = nodes.flatMap((node) => (isNode(node) && node.range ? [node.range] : []));
  if (ranges.length === 0) return undefined;
  return { start: ranges[0]![0], end: ranges.at(-1)![1] };
}
