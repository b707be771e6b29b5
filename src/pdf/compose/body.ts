// The blocks of a document's body, composed when the layout asks for them and then let go.
import type { Block } from '../../document/tree.ts';
import { composeBlocks } from './blocks.ts';
import type { Composer, Place } from './composer.ts';
import { indent } from './indent.ts';
import type { Composed, LayoutNode } from './node.ts';

/** Blocks in order, as far as they are not done with. */
interface BodyBlocks {
  at(index: number): LayoutNode | undefined;
  /** The block at `index` and those before it will not be asked for again. */
  done(index: number): void;
}

/** Composes `body` block by block, so that few of a long document's nodes are alive at once. */
export function bodyBlocks(
  composer: Composer,
  body: readonly Block[],
  continued: string,
): BodyBlocks {
  const made = nodesOf(composer, body, placeOf(composer, continued));
  const kept: LayoutNode[] = [];
  let first = 0;
  return {
    at(index) {
      while (first + kept.length <= index) {
        const next = made.next();
        if (next.done) return undefined;
        kept.push(next.value);
      }
      return kept[index - first];
    },
    done(index) {
      kept.splice(0, index + 1 - first);
      first = index + 1;
    },
  };
}

function placeOf({ theme, structure, lang }: Composer, continued: string): Place {
  const width = theme.grid['right']! - theme.grid['text']!;
  return { parent: structure.root, at: undefined, lang, width, continued, atMargin: true };
}

function* nodesOf(
  composer: Composer,
  body: readonly Block[],
  place: Place,
): Generator<LayoutNode, void> {
  const { page } = composer.theme;
  // Page 1 has no running title: its body begins higher.
  yield { canvas: [], margin: [0, page.firstTop - page.top, 0, 0] };
  let above: Composed | undefined;
  for (const block of body) {
    const composed = composeBlocks(composer, [block], place, above);
    for (const each of composed) {
      indent(each, 0);
      if (above === undefined) delete each.node._before;
      above = each;
      yield each.node;
    }
  }
}
