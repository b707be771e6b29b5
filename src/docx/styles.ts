// The styles that a document uses, in the theme's look: Word's own where there is one of that purpose.
import { familyKind, familyName } from '../theme/font-names.ts';
import type { TableStyle, TextStyle, Theme } from '../theme/theme.ts';
import { paragraphStyleId } from './blocks.ts';
import { characterStyleId } from './runs.ts';
import { tableStyleId } from './tables.ts';
import { twips, type Writer } from './writer.ts';
import { element, NAMESPACES, shading, value, xmlPart } from './xml.ts';

/** The names of Word's own styles, by the names that ours have in the theme. */
const BUILT_IN: Readonly<Record<string, string>> = {
  h1: 'Title',
  h2: 'heading 1',
  h3: 'heading 2',
  h4: 'heading 3',
  subtitle: 'Subtitle',
  p: 'Body Text',
  li: 'List Bullet',
  ol: 'List Number',
  caption: 'caption',
  quotation: 'Quote',
  strong: 'Strong',
  em: 'Emphasis',
  link: 'Hyperlink',
};

/** The part `styles.xml`. */
export function stylesPart(writer: Writer): string {
  const used = [...writer.used].toSorted();
  const of = (kind: string): string[] =>
    used.filter((each) => each.startsWith(`${kind} `)).map((each) => each.slice(kind.length + 1));
  return xmlPart(
    element(
      'w:styles',
      NAMESPACES,
      documentDefaults(writer),
      NORMAL,
      '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
      TABLE_NORMAL,
      ...of('paragraph').map((name) => paragraphStyle(writer, name)),
      ...of('character').map((name) => characterStyle(writer, name)),
      ...of('table').map((name) => tableStyle(writer, name)),
    ),
  );
}

const NORMAL =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';
const TABLE_NORMAL =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="160" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

function documentDefaults({ theme, lang, direction }: Writer): string {
  const language = direction === 'rtl' ? { 'w:val': 'en', 'w:bidi': lang } : { 'w:val': lang };
  const style = theme.text['default'] ?? {};
  const words = `${wordsOf(theme, style)}${element('w:lang', language)}`;
  return element(
    'w:docDefaults',
    {},
    element('w:rPrDefault', {}, element('w:rPr', {}, words)),
    element('w:pPrDefault', {}, element('w:pPr', {}, spacing(style))),
  );
}

/** What heads of sections and of what is inside them look like in the theme. */
const HEADS: Readonly<Record<string, string>> = { h2: 'head', h3: 'head', h4: 'inner-head' };
/** The heads of the first level are so many times as large as on pages that have them at the side. */
const FIRST_HEAD = 1.2;

function themeStyle({ text, section }: Theme, name: string): TextStyle {
  if (name === 'ol') return text['li'] ?? {};
  const head = HEADS[name];
  if (head === undefined) return text[name] ?? {};
  const { size = 10, before = section.before, ...rest } = text[head] ?? {};
  return { ...rest, size: name === 'h2' ? size * FIRST_HEAD : size, before };
}

function paragraphStyle({ theme, direction }: Writer, name: string): string {
  const style = themeStyle(theme, name);
  const level = name in HEADS ? Object.keys(HEADS).indexOf(name) : undefined;
  const paragraph = [
    level === undefined ? '' : '<w:keepNext/><w:keepLines/>',
    name === 'li' ? LISTED : '',
    level === 0 ? ruleAbove(theme) : '',
    direction === 'rtl' ? '<w:bidi/>' : '',
    spacing(style),
    value('w:outlineLvl', level),
  ].join('');
  return element(
    'w:style',
    {
      'w:type': 'paragraph',
      'w:customStyle': BUILT_IN[name] ? undefined : 1,
      'w:styleId': paragraphStyleId(name),
    },
    value('w:name', BUILT_IN[name] ?? `Briefing ${name}`),
    value('w:basedOn', 'Normal'),
    '<w:qFormat/>',
    element('w:pPr', {}, paragraph),
    element('w:rPr', {}, wordsOf(theme, style)),
  );
}

const LISTED = '<w:numPr><w:numId w:val="1"/></w:numPr>';

function ruleAbove({ colours, section }: Theme): string {
  const color = (colours['accent'] ?? '#000000').slice(1);
  const rule = {
    'w:val': 'single',
    'w:sz': Math.max(4, Math.round(section.accentRule * 4)),
    'w:space': 4,
    'w:color': color,
  };
  return element('w:pBdr', {}, element('w:top', rule));
}

function spacing({ before, after, leading }: TextStyle): string {
  const all = {
    'w:before': before === undefined ? undefined : twips(Math.max(0, before)),
    'w:after': after === undefined ? undefined : twips(Math.max(0, after)),
    'w:line': leading === undefined ? undefined : twips(leading),
    'w:lineRule': leading === undefined ? undefined : 'atLeast',
  };
  return Object.values(all).every((each) => each === undefined) ? '' : element('w:spacing', all);
}

/** Fonts that most have, for scripts that the theme's own has not. */
const COMPLEX = { serif: 'Times New Roman', sans: 'Arial', mono: 'Courier New' } as const;

function wordsOf(
  theme: Theme,
  { font, bold, italic, size, colour, tracking, underline, ground }: TextStyle,
): string {
  const family = font === undefined ? undefined : theme.fonts[font];
  const name = family && familyName(family);
  const cs = family && COMPLEX[familyKind(font!, family)];
  const ink = colour === undefined ? undefined : theme.colours[colour];
  return [
    name && element('w:rFonts', { 'w:ascii': name, 'w:hAnsi': name, 'w:cs': cs }),
    bold === undefined ? '' : `${value('w:b', bold ? 1 : 0)}${value('w:bCs', bold ? 1 : 0)}`,
    italic === undefined ? '' : `${value('w:i', italic ? 1 : 0)}${value('w:iCs', italic ? 1 : 0)}`,
    value('w:color', ink?.slice(1)),
    tracking === undefined ? '' : value('w:spacing', twips(tracking)),
    size === undefined ? '' : `${value('w:sz', halves(size))}${value('w:szCs', halves(size))}`,
    underline === undefined ? '' : value('w:u', 'single'),
    ground === undefined ? '' : shading((theme.colours[ground] ?? '#FFFFFF').slice(1)),
  ]
    .filter(Boolean)
    .join('');
}

/** Sizes of type are given in half points. */
function halves(size: number): number {
  return Math.round(size * 2);
}

function characterStyle({ theme }: Writer, name: string): string {
  const own =
    name === 'strong'
      ? { bold: true }
      : name === 'em'
        ? { italic: true }
        : (theme.text[name] ?? {});
  return element(
    'w:style',
    {
      'w:type': 'character',
      'w:customStyle': BUILT_IN[name] ? undefined : 1,
      'w:styleId': characterStyleId(name),
    },
    value('w:name', BUILT_IN[name] ?? `Briefing ${name} words`),
    value('w:basedOn', 'DefaultParagraphFont'),
    element('w:rPr', {}, wordsOf(theme, own)),
  );
}

const PLAIN: TableStyle = { x: 0, columns: [1], padding: 3, ruleFrom: 0, headRule: true };

function tableStyle({ theme }: Writer, name: string): string {
  const { padding, ruleFrom, headRule, before = 0 } = theme.tables[name] ?? PLAIN;
  const row = line('w:insideH', theme.colours['row']);
  const space = { 'w:w': twips(padding), 'w:type': 'dxa' };
  return element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': tableStyleId(name) },
    value('w:name', `Briefing table ${name}`),
    value('w:basedOn', 'TableNormal'),
    element(
      'w:tblPr',
      {},
      ruleFrom === undefined ? '' : element('w:tblBorders', {}, row),
      element(
        'w:tblCellMar',
        {},
        element('w:top', { ...space, 'w:w': twips(Math.max(padding, before / 4)) }),
        element('w:bottom', space),
      ),
    ),
    headRule
      ? element(
          'w:tblStylePr',
          { 'w:type': 'firstRow' },
          element('w:tcPr', {}, element('w:tcBorders', {}, line('w:bottom', theme.colours['row']))),
        )
      : '',
  );
}

function line(name: string, colour = '#999999'): string {
  return element(name, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': colour.slice(1) });
}
