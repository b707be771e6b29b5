// A theme on paper of another size.
import { PAGE_SIZES, type PageSize, type Theme } from './theme.ts';

/** The theme at another page size: the grid keeps its widths and stands in the middle. */
export function atPageSize(theme: Theme, size: PageSize | undefined): Theme {
  if (size === undefined || size === theme.page.size) return theme;
  const margin = (PAGE_SIZES[size].width - theme.grid['right']!) / 2;
  return { ...theme, page: { ...theme.page, size, left: margin, right: margin } };
}
