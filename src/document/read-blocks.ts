// Reads block markup: one handler an element, unknown ones refused.
import type { Markup, MarkupFault } from './markup.ts';
import { classesOf, isInline, readInlines } from './read-inlines.ts';
import type {
  Block,
  Cell,
  Container,
  GraphicBlock,
  Inline,
  List,
  ListItem,
  PictureBlock,
  Row,
  Table,
  TextBlock,
} from './tree.ts';

/** Reads the blocks of one piece of markup and keeps the faults it finds on the way. */
export interface BlockReader {
  readonly faults: MarkupFault[];
  blocks(parent: Markup): Block[];
}

const COMMON = new Set(['class', 'id', 'lang', 'data-at', 'data-tlp']);
const CELL = new Set(['scope', 'colspan', 'rowspan', 'aria-label']);
const ITEMS = new Set(['li']);
const PARTS = new Set(['thead', 'tbody']);
const ROWS = new Set(['tr']);
const CELLS = new Set(['th', 'td']);
const METER = new Set(['value', 'low', 'high', 'min', 'max', 'data-was-low', 'data-was-high']);
const EXTRA: Readonly<Record<string, ReadonlySet<string>>> = {
  th: CELL,
  td: CELL,
  meter: METER,
  img: new Set(['src', 'alt']),
  section: new Set(['data-block']),
  div: new Set(['data-block']),
};

export function createReader(): BlockReader {
  const faults: MarkupFault[] = [];
  const report = (message: string, element: Markup): void => {
    faults.push({ message, offset: element.offset });
  };

  /** What every block has; also the place where unknown attributes are found out. */
  const base = (element: Markup) => {
    for (const name of Object.keys(element.attributes))
      if (!COMMON.has(name) && !EXTRA[element.name]?.has(name))
        report(`<${element.name}> has no attribute ${name}`, element);
    const { id, lang, 'data-at': at } = element.attributes;
    return {
      classes: classesOf(element),
      ...(id ? { id } : {}),
      ...(lang ? { lang } : {}),
      ...(at ? { at } : {}),
    };
  };

  const elements = (parent: Markup, allowed: ReadonlySet<string>): Markup[] =>
    parent.children.filter((child): child is Markup => {
      if (typeof child === 'string') {
        if (child.trim()) report(`text stands directly in <${parent.name}>`, parent);
        return false;
      }
      if (allowed.has(child.name)) return true;
      report(`<${child.name}> cannot stand in <${parent.name}>`, child);
      return false;
    });

  const heading = (element: Markup, level: number): TextBlock => ({
    kind: 'heading',
    level,
    ...base(element),
    children: readInlines(element.children, report),
  });

  const paragraphs = (element: Markup): TextBlock[] =>
    inParagraphs({
      kind: 'paragraph',
      level: 0,
      ...base(element),
      children: readInlines(element.children, report),
    });

  const container = (element: Markup, kind: Container['kind']): Container => {
    const { 'data-block': block } = element.attributes;
    return { kind, ...base(element), ...(block ? { block } : {}), children: blocks(element) };
  };

  const list = (element: Markup): List => ({
    kind: 'list',
    ordered: element.name === 'ol',
    ...base(element),
    items: elements(element, ITEMS).map(
      (item): ListItem => ({ kind: 'item', ...base(item), children: flow(item) }),
    ),
  });

  const table = (element: Markup): Table => {
    const parts = elements(element, PARTS);
    const rows = (name: string): Row[] =>
      parts.filter((part) => part.name === name).flatMap((part) => elements(part, ROWS).map(row));
    return { kind: 'table', ...base(element), head: rows('thead'), body: rows('tbody') };
  };

  const row = (element: Markup): Row => ({
    kind: 'row',
    ...base(element),
    cells: elements(element, CELLS).map(cell),
  });

  const cell = (element: Markup): Cell => {
    const { scope, colspan, rowspan, 'aria-label': label } = element.attributes;
    if (element.name === 'th' && scope !== 'col' && scope !== 'row')
      report('<th> needs scope="col" or scope="row"', element);
    return {
      kind: 'cell',
      ...base(element),
      header: element.name === 'th',
      ...(scope === 'col' || scope === 'row' ? { scope } : {}),
      ...(label ? { label } : {}),
      colSpan: Number(colspan ?? 1),
      rowSpan: Number(rowspan ?? 1),
      children: flow(element),
    };
  };

  const meter = (element: Markup): GraphicBlock => {
    const shared = base(element);
    const values = Object.entries(element.attributes)
      .filter(([name]) => METER.has(name))
      .map(([name, value]) => [name.replace('data-', ''), Number(value)] as const);
    const name = shared.classes[0];
    if (name !== 'likelihood' && name !== 'confidence')
      report('<meter> needs class likelihood or confidence', element);
    return {
      kind: 'graphic-block',
      ...shared,
      graphic: { kind: 'graphic', name: name ?? '', values: Object.fromEntries(values) },
    };
  };

  const picture = (element: Markup): PictureBlock => {
    const { src = '', alt = '' } = element.attributes;
    if (src === '' || alt.trim() === '') report('<img> needs src and alt', element);
    return { kind: 'picture', ...base(element), file: src, alt };
  };

  const HANDLERS: Readonly<Record<string, (element: Markup) => Block | readonly Block[]>> = {
    section: (element) => container(element, 'section'),
    div: (element) => container(element, 'group'),
    blockquote: (element) => container(element, 'blockquote'),
    figure: (element) => container(element, 'figure'),
    figcaption: (element) => container(element, 'caption'),
    img: picture,
    p: paragraphs,
    ul: list,
    ol: list,
    table,
    meter,
    ...Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((level) => [
        `h${level}`,
        (element: Markup) => heading(element, level),
      ]),
    ),
  };

  const BLOCKS: ReadonlySet<string> = new Set(Object.keys(HANDLERS));

  const blocks = (parent: Markup): Block[] =>
    elements(parent, BLOCKS).flatMap((child) => HANDLERS[child.name]!(child));

  /** Content of a cell or item: blocks, or inline content that makes one paragraph. */
  const flow = (parent: Markup): Block[] => {
    if (!parent.children.some((child) => typeof child !== 'string' && !isInline(child))) {
      const children = readInlines(parent.children, report);
      if (children.length === 0) return [];
      return inParagraphs({ kind: 'paragraph', level: 0, classes: [], children });
    }
    return blocks(parent);
  };

  return { faults, blocks };
}

/** What parts the paragraphs of a text (U+2029), with the spaces around it. */
const END = / ?\u2029 ?/u;

/** The block, or one for each paragraph of its text; only the first bears the block's name. */
function inParagraphs(block: TextBlock): TextBlock[] {
  if (!block.children.some(holdsEnd)) return [block];
  const { id: _, ...further } = block;
  return paragraphsOf(block.children)
    .filter((children) => children.length > 0)
    .map((children, index) =>
      index === 0 ? { ...block, children } : { ...further, continues: true, children },
    );
}

function holdsEnd(inline: Inline): boolean {
  if (inline.kind === 'text') return END.test(inline.text);
  return inline.kind === 'inline' && inline.children.some(holdsEnd);
}

/** The inlines up to each end; an element around one goes on in the next paragraph. */
function paragraphsOf(inlines: readonly Inline[]): Inline[][] {
  const paragraphs: Inline[][] = [[]];
  for (const inline of inlines) {
    const [first = [], ...rest] = partsOf(inline);
    for (const each of first) paragraphs.at(-1)!.push(each);
    for (const each of rest) paragraphs.push(each);
  }
  return paragraphs;
}

function partsOf(inline: Inline): Inline[][] {
  if (!holdsEnd(inline)) return [[inline]];
  if (inline.kind === 'text')
    return inline.text.split(END).map((text) => (text === '' ? [] : [{ kind: 'text', text }]));
  if (inline.kind !== 'inline') return [[inline]];
  const { id: _, ...further } = inline;
  return paragraphsOf(inline.children).map((children, index) =>
    children.length === 0 ? [] : [{ ...(index === 0 ? inline : further), children }],
  );
}
