// A last page with next to nothing on it: a sheet of paper that a little less space can spare.
import { PAGE_SIZES, type TableStyle, type Theme } from '../../theme/theme.ts';

/** A page that is filled up to this part only. */
const SPARSE_PART = 0.25;
/** A reader of many pages does not mind one more, and setting them twice takes its time. */
const MOST_PAGES = 12;
/** What stays of the space between sections, and of that in rows of tables. */
const [OF_SECTIONS, OF_ROWS] = [2 / 3, 5 / 6];

/** Whether a document of so many pages ends at `y` (from the top, in points) on a sparse last page. */
export function isSparse({ page }: Theme, pages: number, y: number): boolean {
  const body = PAGE_SIZES[page.size].height - page.top - page.bottom;
  return pages > 1 && pages <= MOST_PAGES && y - page.top < SPARSE_PART * body;
}

/** The theme with less space between sections and rows; type and measure stay. */
export function tightened(theme: Theme): Theme {
  const tables = Object.entries(theme.tables).map(([name, style]): [string, TableStyle] => [
    name,
    { ...style, padding: style.padding * OF_ROWS },
  ]);
  const section = { ...theme.section, before: theme.section.before * OF_SECTIONS };
  return { ...theme, section, tables: Object.fromEntries(tables) };
}
