// What composing needs and collects: theme and faces in, structure tree, texts and problems out.
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Block } from '../../document/tree.ts';
import type { Direction } from '../../languages/writing.ts';
import type { Picture } from '../../picture/picture.ts';
import type { Theme } from '../../theme/theme.ts';
import type { HyphenPoints } from '../../type/hyphenation.ts';
import type { FaceName, FaceSet } from '../fonts/faces.ts';
import type { PageNumbers } from '../layout/page-numbers.ts';
import type { StructureElement, StructureTree } from '../tags/structure-tree.ts';
import type { Composed, StackNode } from './node.ts';
import type { ResolvedStyle } from './style.ts';

/** One text node of the document tree as the audit knows it. */
export interface AuditedText {
  readonly text: string;
  /** Place in the brief, e.g. `claims[0].text`; undefined for words of the template. */
  readonly at: string | undefined;
}

/** A picture of the document tree as the audit knows it. */
export interface AuditedPicture {
  readonly file: string;
  readonly at: string | undefined;
  /** True for what is drawn here from data. */
  readonly isMade: boolean;
}

/** A character that none of the theme's faces has. */
export interface MissingGlyph {
  readonly codePoint: number;
  readonly at: string | undefined;
  /** The package that would help. */
  readonly install?: string | undefined;
}

/** State of one composition; made anew for each document. */
export interface Composer {
  readonly theme: Theme;
  readonly faces: FaceSet;
  /** Where words of a language may be parted; undefined if never. */
  readonly hyphenPoints: (lang: string) => HyphenPoints | undefined;
  /** Language of the document. */
  readonly lang: string;
  /** Direction of the document: one that runs from right to left is drawn mirrored. */
  readonly direction: Direction;
  readonly structure: StructureTree<Reference>;
  readonly texts: AuditedText[];
  /** The brief's pictures by the name of their file. */
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly drawings: AuditedPicture[];
  readonly missing: MissingGlyph[];
  /** What references say of pages. */
  readonly pageNumbers: PageNumbers;
  readonly diagnostics: Diagnostic[];
  /** What stands where links inside the document lead, by the name of the place. */
  readonly targets: ReadonlyMap<string, string>;
  /** Files inside the document that links may open. */
  readonly attachments: ReadonlySet<string>;
  /** Elements of furniture that is said once, before the document, by its class. */
  readonly said: ReadonlyMap<string, StructureElement<Reference>>;
  /** Abbreviations and targets of links that this section has explained. */
  readonly explained: Set<string>;
  /** pdfmake's line height factors, by style. */
  readonly lineHeights: WeakMap<ResolvedStyle, number>;
  /** Composes child blocks; held here so that the handlers of containers need not import each other. */
  readonly compose: (blocks: readonly Block[], place: Place) => Composed[];
}

/** What setting words needs of it. */
export type TextComposer = Pick<
  Composer,
  'theme' | 'faces' | 'direction' | 'lineHeights' | 'missing'
>;

/** Where a block stands: its structure parent, its place in the brief and its text style. */
export interface Place {
  readonly parent: StructureElement<Reference>;
  readonly at: string | undefined;
  readonly lang: string;
  /** Width available, in points. */
  readonly width: number;
  /** Style for paragraphs without a class of their own. */
  readonly textStyle?: string | undefined;
  /** Words for the head of a section that runs on: "continued". */
  readonly continued: string;
  /** Whether tables stand at their own x; inside columns they begin at the column. */
  readonly atMargin: boolean;
}

export function placeIn(place: Place, { at, lang }: Pick<Block, 'at' | 'lang'>): Place {
  if (at === undefined && lang === undefined) return place;
  return { ...place, ...(at === undefined ? {} : { at }), ...(lang === undefined ? {} : { lang }) };
}

/** Baseline of a first line below its top, in points. */
export function ascentOf(composer: TextComposer, name: FaceName, size: number): number {
  return (composer.faces.vertical(name).ascender / 1000) * size;
}

/** pdfmake's line height factor that gives `leading` points between baselines. */
export function lineHeightFor(
  composer: TextComposer,
  name: FaceName,
  size: number,
  leading: number,
): number {
  const { ascender, descender } = composer.faces.vertical(name);
  return leading / (((ascender - descender) / 1000) * size);
}

/** Notes each unknown class once. */
export function reportUnknown(
  composer: Composer,
  names: readonly string[],
  place: Pick<Place, 'at'>,
): void {
  for (const name of names) {
    const message = `The template writes the class “${name}”, which template.yaml does not define${place.at ? ` (at ${place.at})` : ''}`;
    if (composer.diagnostics.some((each) => each.message === message)) continue;
    composer.diagnostics.push({
      code: 'template-class',
      severity: 'error',
      message,
      file: `${composer.theme.name}/template.yaml`,
      hint: 'add it under text: or tables: in template.yaml',
    });
  }
}

/**
 * Moves a composed block right to `x`, unless it is a table or section with an x of its own.
 * Prose keeps `right` points free at its right: lines of more than about 78 characters tire.
 */
export function indent(composed: Composed, x: number, right = 0): void {
  const { node } = composed;
  if ('stack' in node && (node._table || node._section)) return;
  const prose = 'text' in node || node._prose === true;
  node.margin = [(node.margin?.[0] ?? 0) + x, 0, (node.margin?.[2] ?? 0) + (prose ? right : 0), 0];
}

/** Blocks one below the other as one block, at the top of which the first begins. */
export function stacked(
  composed: readonly Composed[],
  keys: Partial<StackNode> = {},
): Composed<StackNode> {
  const [first] = composed;
  if (first) delete first.node._before;
  return {
    node: { stack: composed.map((each) => each.node), ...keys },
    ascent: first?.ascent ?? 0,
  };
}
