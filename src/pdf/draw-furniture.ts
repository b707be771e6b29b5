// Draws what runs along all pages, when these are set.
import type { DocumentTree } from '../document/tree.ts';
import { PAGE_SIZES } from '../theme/theme.ts';
import type { Composer } from './compose/composer.ts';
import { composeFootnotes, footnotesOf } from './compose/footnotes.ts';
import { createFurniture, type PageOfDocument } from './compose/furniture.ts';
import type { LayoutNode } from './compose/node.ts';
import { watermarkOf } from './compose/watermark.ts';
import type { TaggedRenderer } from './drawing/tagged-renderer.ts';
import type { TaggedDocument } from './file/tagged-document.ts';
import type { PageLayout } from './layout/page-layout.ts';

/** A document whose body is set. */
interface Setting {
  readonly document: TaggedDocument;
  readonly composer: Composer;
  readonly layout: PageLayout;
  readonly renderer: TaggedRenderer;
  readonly pages: number;
}

/** Running heads and feet and the watermark, on every page, now that their number is known. */
export function drawFurniture(setting: Setting, tree: DocumentTree): void {
  const { document, composer, layout, renderer, pages } = setting;
  const { page } = composer.theme;
  const footTop = PAGE_SIZES[page.size].height - page.edge - 18;
  const furniture = createFurniture(composer, (nodes) => layout.layOutApart(nodes), [
    { kind: 'Header', top: page.edge, blocks: tree.head },
    { kind: 'Footer', top: footTop, blocks: tree.foot },
  ]);
  layout.addWatermark(watermarkOf(composer, tree.watermark), document, { font: 'serif' });
  const { pages: laidOut } = layout.flow.context;
  const pageOf = pagesByNumber(tree, pages, renderer.destinationPages);
  for (let index = 0; index < pages; index++) {
    const items = [...furniture(pageOf(index + 1)), ...layout.layOutApart(footOf(index + 1))];
    renderer.resumePage(index, items, laidOut[index]!);
  }

  /** The footnotes of a page, which end where its body may end. */
  function footOf(number: number): LayoutNode[] {
    const nodes = composeFootnotes(composer, footnotesOf(tree.footnotes ?? [], number, renderer));
    if (nodes.length === 0) return [];
    const stack: LayoutNode = { stack: nodes };
    const y =
      document.page.height -
      page.bottom -
      layout.heights.heightOf(stack, composer.theme.grid['right']!);
    return [{ ...stack, absolutePosition: { x: page.left, y } }];
  }
}

/** Answers with what a page is, by its number; `begins` has the pages on which chapters begin. */
function pagesByNumber(
  { chapters }: DocumentTree,
  pages: number,
  begins: ReadonlyMap<string, number>,
): (page: number) => PageOfDocument {
  // A document without chapters opens on its first page.
  if (chapters === undefined) return (page) => ({ page, pages, opens: page === 1 });
  const first = chapters.map(({ id, title }) => ({ title, page: begins.get(id) ?? 1 }));
  return (page) => {
    const own = first.findLast((each) => each.page <= page);
    return { page, pages, opens: own?.page === page, chapter: own?.title };
  };
}
