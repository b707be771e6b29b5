// A run that lasts: each build takes the time anew, and templates and fonts only where they changed.

import type { Run } from '../../examine.ts';
import { createWatchfulDesignReader } from '../../files/look/read-brief-design.ts';
import { createWarmth, readDesign } from '../../files/look/read-design.ts';
import type { BuildOptions, CheckOptions } from '../arguments/options.ts';
import { refuseIfUnknown, settingsOf } from './start-run.ts';
import type { World } from './world.ts';

/** Gives the run of the next build; a template that nobody has is refused at once. */
export function createWarmRun(
  options: CheckOptions & Partial<Pick<BuildOptions, 'format'>>,
  briefs: number,
  world: World,
): () => Run {
  const warmth = createWarmth();
  const { template, format: formats } = options;
  if (template !== undefined) refuseIfUnknown(template, readDesign(template, warmth).diagnostics);
  const designOf = createWatchfulDesignReader(template, warmth);
  return () => ({ ...settingsOf(options, briefs, world), formats, designOf });
}
