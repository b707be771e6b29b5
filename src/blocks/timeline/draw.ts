// What is drawn of the dates of a brief: the timeline, and how much there is of each day.
import type { Drawer } from '../../template/present/drawings.ts';
import { DATES, drawnTimeline, isDrawn } from './drawn.ts';
import { DAYS, daysOfBrief, drawnDays } from './drawn-days.ts';

export const timeline: Pick<Drawer, 'draw'> = {
  draw(scope, lookFor) {
    const days = daysOfBrief(scope);
    return [
      ...(isDrawn(scope) ? [{ name: DATES, ...drawnTimeline(scope, lookFor('full')) }] : []),
      ...(days ? [{ name: DAYS, ...drawnDays(scope, days, lookFor('full')) }] : []),
    ];
  },
};
