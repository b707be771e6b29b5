// The world that maps are drawn on: read where a brief has a map of it, once a process.
import type { Brief } from '../../brief/format/schema.ts';
import type { Atlas } from '../../drawing/map/atlas.ts';
import { hasOwnLand } from '../../drawing/map/map-data.ts';
import { readWorld } from '../program/carried-files.ts';

/** The world, or nothing where no map of the brief needs it. */
export function worldFor({ maps = [] }: Brief): Atlas | undefined {
  return maps.some(({ areas = [] }) => !hasOwnLand({ areas })) ? readWorld() : undefined;
}
