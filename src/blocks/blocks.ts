// All blocks of a brief, in the order of the format.
import type * as z from 'zod';
import type { Block } from '../brief/format/block.ts';
import { actors } from './actors/block.ts';
import { assumptions } from './assumptions/block.ts';
import { avoid } from './avoid/block.ts';
import { ceasefire } from './ceasefire/block.ts';
import { charts } from './charts/block.ts';
import { claims } from './claims/block.ts';
import { compare } from './compare/block.ts';
import { demands } from './demands/block.ts';
import { digest } from './digest/block.ts';
import { figures } from './figures/block.ts';
import { gaps } from './gaps/block.ts';
import { glossary } from './glossary/block.ts';
import { incidents } from './incidents/block.ts';
import { judgments } from './judgments/block.ts';
import { keyFigures } from './key-figures/block.ts';
import { lines } from './lines/block.ts';
import { maps } from './maps/block.ts';
import { openIssues } from './open-issues/block.ts';
import { options } from './options/block.ts';
import { positions } from './positions/block.ts';
import { quotes } from './quotes/block.ts';
import { scenarios } from './scenarios/block.ts';
import { sections } from './sections/block.ts';
import { sources } from './sources/block.ts';
import { tables } from './tables/block.ts';
import { timeline } from './timeline/block.ts';

/** The blocks by their keys. What a block is stands in its folder; a new one needs a line here. */
export const BLOCKS = {
  actors,
  sources,
  key_figures: keyFigures,
  digest,
  sections,
  lines,
  avoid,
  claims,
  demands,
  ceasefire,
  incidents,
  quotes,
  figures,
  charts,
  maps,
  tables,
  positions,
  compare,
  judgments,
  scenarios,
  options,
  assumptions,
  gaps,
  open_issues: openIssues,
  timeline,
  glossary,
} satisfies Readonly<Record<string, Block>>;

export type BlockName = keyof typeof BLOCKS;

/** The lists whose items have numbers. */
export type NumberedBlock = {
  [Name in BlockName]: (typeof BLOCKS)[Name] extends Numbered ? Name : never;
}[BlockName];
type Numbered = { readonly field: z.ZodArray; readonly letter: string };

/** The declarations under their names, for those who walk them. */
export const blocks: readonly (readonly [name: BlockName, block: Block])[] = Object.entries(
  BLOCKS,
) as [BlockName, Block][];
