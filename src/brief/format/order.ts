// The order of a brief's blocks on the page, as its author wants it.
import type * as z from 'zod';
import { BLOCKS } from '../../blocks/blocks.ts';
import { comparisons, id } from './fields.ts';
import { list } from './schema-parts.ts';

/** Blocks of the annex, which keeps its order. */
const ANNEX: readonly string[] = ['actors', 'sources', 'gaps', 'glossary'];

/** What can be named besides the ids of sections. */
export const ORDERABLE: readonly string[] = [
  'summary',
  'changes',
  ...Object.keys(BLOCKS).filter((name) => !ANNEX.includes(name)),
];

/** Names of blocks, and ids of sections. */
export const order: z.ZodArray<z.ZodString> = list(
  id('a block, or the id of a section', 'judgments'),
  'the blocks of the page in their order; what is not named follows in that of the template',
  ['background', 'judgments', 'ceasefire'],
).register(comparisons, { compared: 'never' });
