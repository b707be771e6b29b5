// The columns of tables: those of the theme or, of data, as wide as what stands in them wants.
import { largest } from '../../diagnostics/extremes.ts';
import type { Cell, Table } from '../../document/tree.ts';
import { decimalPointOf } from '../../languages/writing.ts';
import type { TableStyle } from '../../theme/theme.ts';
import { type Composer, type Place, reportUnknown } from './composer.ts';
import { paragraphRuns, widthOfRuns } from './directed-runs.ts';
import { coveredCells } from './joined-rows.ts';
import { plainText } from './runs.ts';
import { blockStyle } from './style.ts';

/** The style that the theme has for `table`; of one that it does not know, columns of one width. */
export function tableStyle(composer: Composer, table: Table, place: Place): TableStyle {
  const name = table.classes.find((each) => each in composer.theme.tables);
  reportUnknown(
    composer,
    table.classes.filter((each) => each !== name),
    place,
  );
  if (name) {
    const style = composer.theme.tables[name]!;
    return style.fit && !composer.theme.enlarged
      ? fittedColumns(composer, table, style, place)
      : style;
  }
  if (table.classes.length === 0) reportUnknown(composer, ['table'], place);
  const count = largest(
    [...table.head, ...table.body].map((row) => row.cells.length),
    1,
  );
  return { x: 0, columns: new Array<number>(count).fill(place.width / count), padding: 4.5 };
}

/** What a column needs: for its longest word, and for its longest line. */
interface Need {
  readonly least: number;
  readonly most: number;
  readonly isNumeric: boolean;
}

/** Lines that fit by a hair break all the same. */
const ROUNDING = 0.5;
/** Wider lines break: no column is to take all room from the others. */
const WIDEST = 170;

/** The style of `table` with columns of its own, which share the width of the one in the theme. */
function fittedColumns(
  composer: Composer,
  table: Table,
  style: TableStyle,
  place: Place,
): TableStyle {
  const [whole = 0] = style.columns;
  const [gap = 0] = style.gaps ?? [];
  const [name = 'default'] = style.cells ?? [];
  const count = largest(
    [...table.head, ...table.body].map(({ cells }) => cells.length),
    1,
  );
  const lines = coveredCells([...table.head, ...table.body]);
  const needs = Array.from({ length: count }, (_, column) =>
    needOf(composer, columnOf(lines, column), name, place),
  );
  const widths = shared(needs, whole - gap * (count - 1));
  return {
    ...style,
    columns: widths.map((width, index) => width + (index < count - 1 ? gap : 0)),
    gaps: widths.map((_, index) => (index < count - 1 ? gap : 0)),
    cells: widths.map(() => name),
  };
}

function columnOf(lines: readonly (readonly (Cell | undefined)[])[], column: number): Cell[] {
  return lines.flatMap((line) => line[column] ?? []);
}

function needOf(
  composer: Composer,
  cells: readonly Cell[],
  name: string,
  { at, lang }: Place,
): Need {
  const texts = cells.map((cell) => ({ text: textOf(cell), name: nameIn(cell, name) }));
  const widthOf = (text: string, named: string): number => {
    const style = blockStyle(composer.theme, [named], 0);
    return widthOfRuns(composer, paragraphRuns(composer, [{ text, style, lang }], { at, lang }));
  };
  const isNumbers = cells.some(isNumeric);
  const most = largest(
    texts.map(({ text, name: named }) => widthOf(text, named)),
    0,
  );
  const words = texts.flatMap(({ text, name: named }) =>
    text.split(/\s+/u).map((word) => widthOf(word, named)),
  );
  // A whole number leaves room for the decimals of others.
  const decimals = isNumbers
    ? largest(
        cells.map((cell) => fractionWidth(composer, cell, name, { at, lang })),
        0,
      )
    : 0;
  const numbers = cells.filter(isNumeric).map((cell) => {
    const own = fractionWidth(composer, cell, name, { at, lang });
    return widthOf(textOf(cell), nameIn(cell, name)) - own + decimals;
  });
  return {
    least: largest([...words, ...numbers], 0) + ROUNDING,
    most: largest([most, ...numbers], 0) + ROUNDING,
    isNumeric: isNumbers,
  };
}

function textOf({ children: [block] }: Cell): string {
  return block?.kind === 'paragraph' ? block.children.map(plainText).join('') : '';
}

/** The style of what stands in a cell. */
function nameIn({ children: [block] }: Cell, name: string): string {
  return (block?.kind === 'paragraph' && block.classes[0]) || name;
}

/** How wide what stands behind the decimal point is at most, by column: numbers are lined up at it. */
export function fractionWidths(
  composer: Composer,
  table: Table,
  { columns, cells = [] }: TableStyle,
  place: Place,
): readonly number[] {
  const lines = coveredCells(table.body);
  return columns.map((_, column) => {
    const numbers = columnOf(lines, column).filter(isNumeric);
    return largest(
      numbers.map((cell) => fractionWidth(composer, cell, cells[column] ?? 'default', place)),
      0,
    );
  });
}

/** How wide the decimal point of a number and what stands behind it is. */
export function fractionWidth(
  composer: Composer,
  cell: Cell,
  name: string,
  { at, lang }: Pick<Place, 'at' | 'lang'>,
): number {
  const number = textOf(cell);
  const from = number.lastIndexOf(decimalPointOf(lang));
  if (cell.header || from < 0) return 0;
  const style = blockStyle(composer.theme, [nameIn(cell, name)], 0);
  const stretch = { text: number.slice(from), style, lang };
  return widthOfRuns(composer, paragraphRuns(composer, [stretch], { at, lang }));
}

function isNumeric({ classes }: Cell): boolean {
  return classes.includes('numeric');
}

/** Widths that add up to `room`: each as it wants if there is room for all, else its share of it. */
function shared(needs: readonly Need[], room: number): number[] {
  const sumOf = (of: (need: Need) => number): number =>
    needs.reduce((sum, need) => sum + of(need), 0);
  const wanted = (need: Need): number => Math.max(need.least, Math.min(need.most, WIDEST));
  const spare = room - sumOf(wanted);
  if (spare >= 0) {
    // Words take what is left over, up to a measure: numbers read best close to what they count.
    const takers = needs.filter((need) => !need.isNumeric).length;
    return needs.map((need) => {
      const own = wanted(need);
      return need.isNumeric ? own : Math.max(own, Math.min(own + spare / takers, WIDEST));
    });
  }
  const least = sumOf((need) => need.least);
  if (least >= room) return needs.map((need) => (need.least / least) * room);
  const between = sumOf((need) => wanted(need) - need.least);
  return needs.map((need) => need.least + ((wanted(need) - need.least) / between) * (room - least));
}
