// The look of a template as data: page, fonts, colours, text styles and tables, each by name.
import type { Part } from '../brief/parts.ts';

/** All lengths are PDF points (1/72 inch); x positions count from the left margin. */
export interface Theme {
  readonly name: string;
  readonly description: string;
  readonly page: PageGeometry;
  readonly fonts: Readonly<Record<string, FontFamily>>;
  /** Families tried in turn for characters that a style's own family lacks. */
  readonly fallbacks: readonly string[];
  readonly colours: Readonly<Record<string, string>>;
  readonly grid: Readonly<Record<string, number>>;
  /** Text styles by class; `default` is the base of all, `h1`…`h6` and `p` stand for elements. */
  readonly text: Readonly<Record<string, TextStyle>>;
  readonly section: SectionStyle;
  readonly tables: Readonly<Record<string, TableStyle>>;
  readonly marking: Readonly<Record<string, string>>;
  /** Parts of the brief that the pages do not show; they say so. */
  readonly leave_out?: readonly Part[] | undefined;
  /** Parts that are left out too, one after another, where the pages would be too many. */
  readonly spare?: readonly Part[] | undefined;
}

export interface PageGeometry {
  readonly size: PageSize;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Where the body starts on page 1, which has no running title. */
  readonly firstTop: number;
  readonly bottom: number;
  /** Distance of the running head's and foot's band from the page's edge. */
  readonly edge: number;
  /** How many pages there may be; more are an error. */
  readonly limit?: number | undefined;
}

export type PageSize = 'A4' | 'Letter';

/** Font files by style: paths inside npm packages, or from `./` inside the template's folder. `bold` is the family's semibold here. */
export interface FontFamily {
  readonly normal: string;
  readonly bold: string;
  readonly italics: string;
  readonly bolditalics: string;
}

/** What a class changes in the text; what is absent is inherited. */
export interface TextStyle {
  readonly font?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly size?: number | undefined;
  readonly leading?: number | undefined;
  readonly colour?: string | undefined;
  readonly tracking?: number | undefined;
  /** OpenType features, e.g. `onum` for old-style figures. */
  readonly features?: readonly string[] | undefined;
  /** Space above the block; dropped at the top of a page. */
  readonly before?: number | undefined;
  /** Space below the block, if that is more than the next one's own space above. */
  readonly after?: number | undefined;
  /** Sizes for long texts: from so many characters on, this size and leading. */
  readonly long?: readonly LongText[] | undefined;
  /** Thickness of a line under the words. */
  readonly underline?: number | undefined;
  /** Kept on one line, up to thirty characters and where a line has room for it. */
  readonly unbroken?: boolean | undefined;
  /** Where the text is to begin, from the left margin, if not at its container's place. */
  readonly width?: number | undefined;
}

export interface LongText {
  readonly from: number;
  readonly size: number;
  readonly leading: number;
}

export interface SectionStyle {
  readonly before: number;
  readonly after: number;
  readonly headWidth: number;
  readonly accentWidth: number;
  readonly rule: number;
  readonly accentRule: number;
}

export interface TableStyle {
  /** x of the first column. */
  readonly x: number;
  readonly columns: readonly number[];
  /** Empty space at the right of each column. */
  readonly gaps?: readonly number[] | undefined;
  readonly padding: number;
  /** Space above the table. */
  readonly before?: number | undefined;
  /** Columns left of this x have no hairline between rows; absent: no hairlines. */
  readonly ruleFrom?: number | undefined;
  /** Hairline under the head row. */
  readonly headRule?: boolean | undefined;
  readonly headAfter?: number | undefined;
  /** Text style of head cells without a class of their own; absent: `column-head`. */
  readonly head?: string | undefined;
  /** Text style by column for paragraphs without a class of their own. */
  readonly cells?: readonly string[] | undefined;
}

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
