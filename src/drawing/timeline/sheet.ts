// What the parts of a drawn timeline share.
import type { DrawingLook } from '../look.ts';
import type { Pen } from '../mirrored-pen.ts';
import type { TimeAxis } from './time-axis.ts';
import type { TimelineData } from './timeline-data.ts';

/** All that the parts of the drawing share. */
export interface Sheet {
  readonly look: DrawingLook;
  readonly axis: TimeAxis;
  readonly pen: Pen;
  readonly data: TimelineData;
}
