// Begins the composition of a document: the state in which nothing is composed yet.
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import type { DocumentTree } from '../../document/tree.ts';
import { directionOf } from '../../languages/writing.ts';
import type { Picture } from '../../picture/picture.ts';
import type { Theme } from '../../theme/theme.ts';
import { type Hyphenation, hyphenPointsIn } from '../../type/hyphenation.ts';
import type { FaceSet } from '../fonts/faces.ts';
import type { PageNumbers } from '../layout/page-numbers.ts';
import { StructureTree } from '../tags/structure-tree.ts';
import { composeBlocks } from './blocks.ts';
import type { Composer } from './composer.ts';
import { saidOnce } from './furniture.ts';
import { linkTargets } from './link-targets.ts';

interface ComposerOptions {
  readonly faces: FaceSet;
  readonly hyphenation?: Hyphenation | undefined;
  readonly pictures?: ReadonlyMap<string, Picture> | undefined;
}

/** A composer of `tree` in the look of `theme`. */
export function createComposer(
  theme: Theme,
  tree: DocumentTree,
  { faces, hyphenation, pictures = new Map() }: ComposerOptions,
  numbers: PageNumbers,
): Composer {
  const direction = directionOf(tree.lang);
  const structure = new StructureTree<Reference>(
    direction === 'rtl' ? { writingMode: 'RlTb' } : {},
  );
  const composer: Composer = {
    theme,
    faces,
    hyphenPoints: hyphenPointsIn(hyphenation),
    lang: tree.lang,
    direction,
    structure,
    said: saidOnce(tree.head, structure),
    targets: linkTargets(tree),
    attachments: new Set([...pictures.values()].flatMap((each) => dataName(each))),
    texts: [],
    pictures,
    drawings: [],
    pageNumbers: numbers,
    missing: [],
    diagnostics: [],
    explained: new Set(),
    lineHeights: new WeakMap(),
    compose: (blocks, place) => composeBlocks(composer, blocks, place),
  };
  return composer;
}

function dataName(picture: Picture): string[] {
  return picture.kind === 'drawing' && picture.data ? [picture.data.name] : [];
}
