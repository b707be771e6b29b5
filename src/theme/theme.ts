// The look of a template as data: page, fonts, colours, text styles and tables, each by name.
import type { ThemeValue } from './theme-schema.ts';

/** All lengths are PDF points (1/72 inch); x positions count from the left margin. */
export type Theme = Frozen<ThemeValue & Enlarged>;
export type PageGeometry = Theme['page'];
export type PageSize = PageGeometry['size'];
export type FontFamily = Theme['fonts'][string];
export type TextStyle = Theme['text'][string];
export type TableStyle = Theme['tables'][string];

/** What no template says of itself. */
interface Enlarged {
  /** Set in one column, with drawings so many times as large. */
  enlarged?: number;
}

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

/** Page sizes in points (ISO 216; ANSI A). */
export const PAGE_SIZES: Readonly<Record<PageSize, { width: number; height: number }>> = {
  A4: { width: 595.28, height: 841.89 },
  Letter: { width: 612, height: 792 },
};

/** The theme at another page size: the grid keeps its widths and stands in the middle. */
export function atPageSize(theme: Theme, size: PageSize | undefined): Theme {
  if (size === undefined || size === theme.page.size) return theme;
  const margin = (PAGE_SIZES[size].width - theme.grid['right']!) / 2;
  return { ...theme, page: { ...theme.page, size, left: margin, right: margin } };
}
