// `briefing schema`: the JSON Schema of a brief, for editors.

import { briefJsonSchemaText } from '../../../brief/format/json-schema.ts';
import { type ExitCode, FINE } from '../../running/exit-code.ts';
import type { World } from '../../running/world.ts';

/** Prints the JSON Schema. */
export function schema(world: World): ExitCode {
  world.stdout.write(briefJsonSchemaText());
  return FINE;
}
