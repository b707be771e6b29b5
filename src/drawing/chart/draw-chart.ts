// A chart as SVG, by its kind.
import type { DrawingLook } from '../look.ts';
import { drawing } from '../svg.ts';
import { drawBars } from './bars.ts';
import type { Chart, ChartKind, Draw } from './chart.ts';
import { drawColumns } from './columns.ts';
import { drawDots } from './dots.ts';
import { drawLines } from './lines.ts';
import { drawPanels } from './panels.ts';
import { drawSlope } from './slope.ts';
import { drawWaffle } from './waffle.ts';

const KINDS: Readonly<Record<ChartKind, Draw>> = {
  bars: drawBars,
  columns: drawColumns,
  lines: drawLines,
  dots: drawDots,
  slope: drawSlope,
  waffle: drawWaffle,
};

/** The SVG of a chart, as wide as the look says and as high as it needs. */
export function drawChart(chart: Chart, look: DrawingLook): string {
  const draw = chart.panels ? drawPanels : KINDS[chart.kind];
  const { parts, height } = draw(chart, look);
  return drawing(look.width, Math.ceil(height), ...parts);
}
