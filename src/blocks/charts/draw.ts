// Draws the charts of a brief.
import { drawChart } from '../../drawing/chart/draw-chart.ts';
import type { Drawer } from '../../template/present/drawings.ts';
import { itemAt } from '../../template/present/marks.ts';
import { alternativeOf, tableOf } from './alternative.ts';
import { chartOf } from './chart-of.ts';

/** The name that markup has for the drawing of the chart with this number. */
export function nameOf(number: string): string {
  return `chart:${number}`;
}

export const charts = {
  block: 'charts',
  draw: (scope, lookFor) =>
    (scope.brief.charts ?? []).map((own, index) => {
      const chart = chartOf(scope, own);
      return {
        name: nameOf(itemAt('charts', index).number),
        svg: drawChart(chart, lookFor(own.width ?? 'full')),
        alt: alternativeOf(scope, own, chart),
        table: tableOf(scope, own, chart),
      };
    }),
} satisfies Drawer;
