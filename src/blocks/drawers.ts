// The blocks that draw what they show. A drawer stands in `draw.ts` of its block's folder.
import type { Drawer } from '../template/present/drawings.ts';
import { charts } from './charts/draw.ts';
import { maps } from './maps/draw.ts';

/** The drawers, in the order of the page. */
export const DRAWERS: readonly Drawer[] = [charts, maps];
