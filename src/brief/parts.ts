// The parts of a brief that a template may leave out, and where each stands in the brief.
import { BLOCKS, type BlockName, blocks } from '../blocks/blocks.ts';
import type { Block } from './format/block.ts';
import type { Path } from './yaml/path-text.ts';

type Blocks = typeof BLOCKS;
type Called<Name extends BlockName> = Blocks[Name] extends { readonly called: infer Own }
  ? Own & string
  : Name;
type PartsOf<Own> = Own extends { readonly parts: infer Parts } ? keyof Parts & string : never;

/** A block as templates and labels call it. */
export type PageName = { [Name in BlockName]: Called<Name> }[BlockName];

/** What belongs to no block. */
const FRAME = {
  decision: ['summary.ask'],
  points: ['summary.points'],
  changed: ['changes'],
  to_dos: ['to_do'],
  distribution: ['handling.distribution'],
  versions: ['versions'],
} as const;

/** A name for `leave_out` and `spare` in `template.yaml`: a block of the brief, or a part of one. */
export type Part = PageName | PartsOf<Blocks[BlockName]> | keyof typeof FRAME;

/** How templates and labels call a block. */
export function pageName(name: BlockName): PageName {
  const block: Block = BLOCKS[name];
  return (block.called ?? name) as PageName;
}

/** The parts with the keys that lead to them, e.g. `judgments.indicators`. */
export const PARTS: Readonly<Record<Part, readonly string[]>> = gather();

function gather(): Record<Part, readonly string[]> {
  const parts: Record<string, string[]> = {};
  const add = (part: string, ...places: string[]): void => {
    parts[part] = [...(parts[part] ?? []), ...places];
  };
  for (const [part, places] of Object.entries(FRAME)) add(part, ...places);
  for (const [name] of blocks) add(pageName(name), name);
  for (const [name, { parts: own = {} }] of blocks)
    for (const [part, keys] of Object.entries(own))
      add(part, ...keys.map((key) => `${name}.${key}`));
  return parts as Record<Part, readonly string[]>;
}

/** `judgments.indicators.` for each of the indicators of each judgment. */
export function placesOf(path: Path): string {
  return path.flatMap((step) => (typeof step === 'string' ? `${step}.` : [])).join('');
}
