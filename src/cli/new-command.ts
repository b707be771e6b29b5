// `briefing new`
import type { ExitCode } from './exit-code.ts';
import type { World } from './world.ts';
export interface NewOptions {
  readonly from?: string;
}
export async function newBrief(
  _name: string,
  _options: NewOptions,
  _world: World,
): Promise<ExitCode> {
  return 0;
}
