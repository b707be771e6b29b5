// The look of a template in large print: one column, all text of 14 points at least.
import type { TableStyle, TextStyle, Theme } from './theme.ts';

/** The least that counts as large print. */
const LEAST_SIZE = 14;
/** Space grows with the type of the body, which most templates set in 10 points. */
const GROWTH = 1.4;
/** Larger type than the body's need not grow as much. */
const GROWTH_OF_HEADS = 1.2;
/** The bar beside what changed, left of the column. */
const BAR = -12;

/**
 * The theme with one column of large type: heads above their sections, the cells of a row below one
 * another. It shows all that the template shows, on as many pages as that takes.
 */
export function inLargePrint(theme: Theme): Theme {
  const { limit: _, ...page } = theme.page;
  const { spare: __, ...rest } = theme;
  const right = theme.grid['right']!;
  return {
    ...rest,
    enlarged: GROWTH,
    page: {
      ...page,
      top: page.top + 26,
      firstTop: page.firstTop + 26,
      bottom: page.bottom + 30,
      edge: page.edge + 12,
    },
    grid: { ...theme.grid, text: 0, number: 0, bar: BAR, measure: right },
    section: {
      ...theme.section,
      headWidth: right,
      before: theme.section.before * GROWTH,
      after: theme.section.after * GROWTH,
    },
    text: changed(theme.text, enlargedText),
    tables: changed(theme.tables, (table) => inOneColumn(table, right)),
  };
}

function changed<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Record<string, Value> {
  // What is looked up by a name of somebody else's finds what the theme has, and nothing else.
  const made = Object.create(null) as Record<string, Value>;
  for (const [name, value] of Object.entries(record)) made[name] = change(value);
  return made;
}

function enlargedText(style: TextStyle): TextStyle {
  const { before, after, long, underline } = style;
  return {
    ...style,
    ...enlargedSize(style),
    ...(before !== undefined && { before: before * GROWTH }),
    ...(after !== undefined && { after: after * GROWTH }),
    ...(underline !== undefined && { underline: underline * GROWTH }),
    ...(long !== undefined && { long: long.map((each) => ({ ...each, ...enlargedSize(each) })) }),
  };
}

function enlargedSize<
  Sized extends { readonly size?: number | undefined; readonly leading?: number | undefined },
>({ size, leading }: Sized) {
  const most = Math.max(LEAST_SIZE, (size ?? 0) * GROWTH_OF_HEADS);
  return {
    ...(size !== undefined && { size: most }),
    ...(leading !== undefined && {
      leading: leading * (size === undefined ? GROWTH : most / size),
    }),
  } as { size: number; leading: number };
}

/** How much wider columns must be for the smallest type: so much does that of labels grow. */
const GROWTH_OF_COLUMNS = LEAST_SIZE / 8.5;
/** The least space between a row and the rule above it, in points. */
const LEAST_PADDING = 5;

/**
 * Narrow columns without heads (the signs of a legend) stay beside one another; all others become
 * one, in which the cells of a row stand below one another.
 */
function inOneColumn(table: TableStyle, width: number): TableStyle {
  const { padding, before, headAfter = 0, ruleFrom, gaps = [], ...rest } = table;
  const wider = table.columns.map((each) => each * GROWTH_OF_COLUMNS);
  const isNarrow = wider.reduce((sum, each) => sum + each, 0) <= width;
  return {
    ...rest,
    x: 0,
    columns: isNarrow ? wider : [width],
    ...(isNarrow && { gaps: gaps.map((each) => each * GROWTH_OF_COLUMNS) }),
    padding: ruleFrom === undefined ? padding * GROWTH : Math.max(LEAST_PADDING, padding * GROWTH),
    headAfter: headAfter * GROWTH,
    ...(before !== undefined && { before: before * GROWTH }),
    ...(ruleFrom !== undefined && { ruleFrom: 0 }),
  };
}
