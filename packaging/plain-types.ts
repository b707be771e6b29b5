// Public types as plain members, so that users of the library need not have zod.

import type { BriefDate } from '../src/brief/dates/date.ts';
import type { Brief } from '../src/brief/format/schema.ts';
import type { View } from '../src/template/present/present.ts';
import type { ProseReference } from '../src/template/prose/inline-markdown.ts';
import type { Theme } from '../src/theme/theme.ts';

type Leaf =
  | string
  | number
  | boolean
  | null
  | undefined
  | BriefDate
  | ReadonlyMap<string, ProseReference>;

// A type that is inferred through this is written out in full.
type Plain<T> = T extends Leaf
  ? T
  : T extends infer Members
    ? { [Key in keyof Members]: Plain<Members[Key]> }
    : never;

declare function plain<T>(): Plain<T>;

export const brief = plain<Brief>();
export const theme = plain<Theme>();
export const view = plain<View>();
