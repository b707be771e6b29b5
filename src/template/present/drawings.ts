// What is drawn from data of the brief: made before the page is, and printed like a picture of a file.
import type { BlockName } from '../../blocks/blocks.ts';
import type { Brief } from '../../brief/format/schema.ts';
import { csvName } from '../../drawing/csv.ts';
import type { DrawingLook, MadeDrawing } from '../../drawing/look.ts';
import type { Scope } from './scope.ts';

/** A drawing by the name that markup has for it in place of a file: `chart:C1`. */
export interface NamedDrawing extends MadeDrawing {
  readonly name: string;
}

/** The look of a drawing as wide as the column of text, or of one beside another. */
export type LookFor = (width: 'full' | 'half') => DrawingLook;

/** Draws what a block has to show. */
export interface Drawer {
  readonly block: BlockName;
  readonly draw: (scope: Scope, lookFor: LookFor) => readonly NamedDrawing[];
}

/** What templates print of a drawing; undefined where none was made, as in a mail. */
export function drawingView(scope: Scope, name: string) {
  const made = scope.drawings?.get(name);
  if (made === undefined) return undefined;
  const { alt, table } = made;
  const data = table && hasDataFile(scope.brief) ? csvName(name) : undefined;
  return { file: name, alt, table: table && tableView(table), data };
}

/** Whether the data of drawings go along as files: not where the brief does not either. */
export function hasDataFile({ embed }: Brief): boolean {
  return embed !== 'none';
}

function tableView({ columns, rows }: NonNullable<MadeDrawing['table']>) {
  const isNumber = columns.map((column) => column.isNumber);
  return {
    columns,
    rows: rows.map((row) => row.map((text, at) => ({ text, isNumber: isNumber[at] ?? false }))),
  };
}
