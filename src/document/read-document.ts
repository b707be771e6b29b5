// Reads the markup of the templates into the document tree: the only place that knows both.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type MarkupFault, parseMarkup } from './markup.ts';
import { createReader } from './read-blocks.ts';
import { type DocumentTree, isText, type TextBlock } from './tree.ts';

/** What the templates rendered: the body and the furniture of the pages. */
export interface RenderedMarkup {
  readonly body: string;
  readonly head: string;
  readonly foot: string;
}

export interface ReadResult {
  readonly tree?: DocumentTree;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the markup comes from. */
export interface MarkupContext {
  readonly lang: string;
  /** Name of the template. */
  readonly template: string;
  /** Its files, in which faults are looked for. */
  readonly files?: ReadonlyMap<string, string>;
}

/**
 * Parses the markup once. Elements, classes or attributes that the document layer does not know,
 * unclosed tags and text outside a block are errors that name the template.
 */
export function readDocument(markup: RenderedMarkup, context: MarkupContext): ReadResult {
  const diagnostics: Diagnostic[] = [];
  const part = (name: 'body' | 'head' | 'foot', file: string) => {
    const { root, faults } = parseMarkup(markup[name]);
    const reader = createReader();
    const blocks = reader.blocks(root);
    for (const fault of [...faults, ...reader.faults])
      diagnostics.push(describe(fault, markup[name], file, context));
    return blocks;
  };
  const body = part('body', 'document.hbs');
  const head = part('head', 'running-head.hbs').filter(isText);
  const foot = part('foot', 'running-foot.hbs').filter(isText);
  if (diagnostics.length > 0) return { diagnostics };
  const watermark = head.find((block) => block.classes.includes('watermark'));
  const words = watermark?.children
    .map((child) => (child.kind === 'text' ? child.text : ''))
    .join('');
  return {
    tree: {
      lang: context.lang,
      body,
      head: head.filter((block) => block !== watermark),
      foot: foot.filter((block) => !isFootnote(block)),
      ...(foot.some(isFootnote) ? { footnotes: foot.filter(isFootnote) } : {}),
      ...(words ? { watermark: words } : {}),
    },
    diagnostics,
  };
}

function isFootnote({ classes }: TextBlock): boolean {
  return classes.includes('footnote');
}

function describe(
  fault: MarkupFault,
  source: string,
  file: string,
  { template, files = new Map() }: MarkupContext,
): Diagnostic {
  const near = source.slice(fault.offset, fault.offset + 60).split('\n')[0]!;
  const written = source.slice(fault.offset, source.indexOf('>', fault.offset) + 1);
  const place = placeOfOnly(written, files);
  return {
    code: 'template-markup',
    severity: 'error',
    message: `${fault.message}, near “${near}”`,
    file: `${template}/${place?.path ?? file}`,
    ...(place && { span: { start: place.start, end: place.start + written.length } }),
    hint: 'templates/README.md says which elements and classes a template may write',
  };
}

/** The place of a tag that is written out in one place of the template; of others nobody can say. */
function placeOfOnly(
  tag: string,
  files: ReadonlyMap<string, string>,
): { readonly path: string; readonly start: number } | undefined {
  const places = [...files].flatMap(([path, text]) => {
    const start = tag === '' || !path.endsWith('.hbs') ? -1 : text.indexOf(tag);
    if (start === -1) return [];
    return text.includes(tag, start + 1) ? [undefined, undefined] : [{ path, start }];
  });
  return places.length === 1 ? places[0] : undefined;
}
