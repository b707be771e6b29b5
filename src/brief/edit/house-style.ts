// How a file is laid out: what is written anew looks like the rest of it.
import { beginsLine, columnOf, type Value } from './layout.ts';

/** The habits of a file. */
export interface HouseStyle {
  /** How much deeper a mapping stands than its key. */
  readonly step: number;
  /** How much deeper the dash of an item stands than the key of its list. */
  readonly dash: number;
  /** What stands between `{` and the first key. */
  readonly padding: string;
  /** Where long texts are folded. */
  readonly width: number;
  /** True if long texts are written as `>-`. */
  readonly folds: boolean;
  readonly lineEnd: string;
}

const [NARROWEST, USUAL, WIDEST] = [48, 80, 120];

/** What the layout of a text shows of its habits, and what is usual where it shows nothing. */
export function houseStyleOf(text: string, root: Value | undefined): HouseStyle {
  const found: {
    step?: number;
    dash?: number;
    padding?: string | undefined;
    folds?: true;
    width: number;
  } = {
    width: 0,
  };
  const walk = (value: Value, column: number): void => {
    for (const { value: child } of value.entries) {
      if (child === undefined) continue;
      const at = columnOf(text, child.start);
      const isBelow = value.kind === 'block-map' && beginsLine(text, child.start);
      if (isBelow && child.kind === 'block-map') found.step ??= at - column;
      if (isBelow && child.kind === 'block-seq') found.dash ??= at - column;
      const raw = text.slice(child.start, child.end);
      found.padding ??= /^\{( *)[^\s}]/.exec(raw)?.[1];
      if (raw.startsWith('>')) {
        found.folds = true;
        for (const width of widths(raw)) found.width = Math.max(found.width, width);
      }
      if (child.kind !== 'scalar' && child.kind !== 'block-scalar') walk(child, at);
    }
  };
  if (root) walk(root, columnOf(text, root.start));
  const step = found.step ?? found.dash ?? 2;
  return {
    step: step > 0 ? step : 2,
    dash: found.dash ?? 2,
    padding: found.padding ?? ' ',
    width: found.width < NARROWEST ? USUAL : found.width,
    folds: found.folds ?? false,
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

/** How long the lines are that go on in the next one. */
function widths(raw: string): number[] {
  const lines = raw.split(/\r?\n/).slice(1);
  return lines.flatMap((line, index) =>
    line.length <= WIDEST && line.trim() !== '' && (lines[index + 1] ?? '').trim() !== ''
      ? [line.length]
      : [],
  );
}
