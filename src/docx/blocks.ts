// Blocks of the document tree as paragraphs and tables: one handler a kind.
import type { Block, Container, List, TextBlock } from '../document/tree.ts';
import { directionOf } from '../languages/writing.ts';
import { writePicture } from './pictures.ts';
import { writeRuns } from './runs.ts';
import { writeTable } from './tables.ts';
import type { Setting, Writer } from './writer.ts';
import { element, shading, value } from './xml.ts';

/** Blocks in order. */
export function writeBlocks(writer: Writer, blocks: readonly Block[], setting: Setting): string {
  let { ids } = setting;
  return blocks
    .map((block) => {
      const written = writeBlock(writer, block, { ...setting, ids });
      // What is only drawn, and not here, leaves the place to what follows.
      if (written !== '') ids = undefined;
      return written;
    })
    .join('');
}

function writeBlock(writer: Writer, block: Block, outer: Setting): string {
  const ids = [...(outer.ids ?? []), ...(block.id === undefined ? [] : [block.id])];
  const setting = { ...outer, lang: block.lang ?? outer.lang, at: block.at ?? outer.at, ids };
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return writeParagraph(writer, block, setting);
    case 'list':
      return writeList(writer, block, setting);
    case 'table':
      return writeTable(writer, block, setting, writeBlocks);
    case 'picture':
      return writePicture(writer, block, setting);
    case 'graphic-block':
      // The words beside a scale say the same.
      return '';
    default:
      return writeContainer(writer, block, setting);
  }
}

function writeContainer(writer: Writer, block: Container, setting: Setting): string {
  const { tint, accent } = writer.theme.colours;
  const own = block.classes.includes('box') ? tint : block.classes.includes('bar') && accent;
  const ground = own ? own.slice(1) : setting.ground;
  return writeBlocks(writer, block.children, { ...setting, ground });
}

function writeList(writer: Writer, list: List, setting: Setting): string {
  const depth = setting.list === undefined ? 0 : setting.list.depth + 1;
  if (list.ordered) writer.numberedLists += 1;
  // The first list of all is that of bullets.
  const number = list.ordered ? writer.numberedLists + 1 : 1;
  return list.items
    .map((item, index) =>
      writeBlocks(writer, item.children, {
        ...setting,
        list: { number, depth },
        textStyle: setting.textStyle ?? (list.ordered ? 'ol' : 'li'),
        lang: item.lang ?? setting.lang,
        at: item.at ?? setting.at,
        ids: [
          ...(index === 0 ? (setting.ids ?? []) : []),
          ...(item.id === undefined ? [] : [item.id]),
        ],
      }),
    )
    .join('');
}

function writeParagraph(writer: Writer, block: TextBlock, setting: Setting): string {
  const name = styleName(writer, block, setting);
  writer.used.add(`paragraph ${name}`);
  const { list, ground, lang, atEnd } = setting;
  const style = element(
    'w:pPr',
    {},
    value('w:pStyle', paragraphStyleId(name)),
    list && element('w:numPr', {}, value('w:ilvl', list.depth), value('w:numId', list.number)),
    ground !== undefined && shading(ground),
    lang !== undefined &&
      directionOf(lang) !== writer.direction &&
      value('w:bidi', directionOf(lang) === 'rtl' ? 1 : 0),
    atEnd && value('w:jc', 'end'),
  );
  const places = (setting.ids ?? []).map((id) => writer.bookmark(id)).join('');
  const words = writer.fields.mark(setting.at, block.children);
  return element('w:p', {}, style, places, writeRuns(writer, words, { lang }));
}

/** Headings by their level, other texts by the first class that the theme has a style for. */
function styleName(writer: Writer, block: TextBlock, { textStyle }: Setting): string {
  if (block.level > 0) return `h${block.level}`;
  const own = block.classes.find((each) => each in writer.theme.text);
  return own === undefined || own === 'prose' ? (textStyle ?? 'p') : own;
}

const BUILT_IN: Readonly<Record<string, string>> = {
  h1: 'Title',
  h2: 'Heading1',
  h3: 'Heading2',
  h4: 'Heading3',
  subtitle: 'Subtitle',
  p: 'BodyText',
  li: 'ListBullet',
  ol: 'ListNumber',
  caption: 'Caption',
  quotation: 'Quote',
};

/** The id of the style of paragraphs that a class of the theme has. */
export function paragraphStyleId(name: string): string {
  return BUILT_IN[name] ?? `Text-${name}`;
}
