// `briefing preview`: the pages of one brief, made again at every save.

import { type Declaration, EXIT } from '../../arguments/declaration.ts';
import { addDesk, type DeskOptions } from '../desk/command.ts';

export const preview: Declaration = {
  name: 'preview',
  description: 'show the pages of a brief in the browser, anew at every save',
  help: `
Examples:
  briefing preview briefs/a.yaml                  opens the browser; Ctrl-C ends
  briefing preview briefs/a.yaml --since HEAD     marks what changed since the last commit
  briefing preview briefs/a.yaml --no-open --port 8080

The brief can be written there too, as on the desk; until you do, nothing is written.
Only this machine can open the address.
${EXIT}`,
  options: (command) => addDesk(command.argument('<file>', 'YAML file')),
  async run(world, file: string, options: DeskOptions) {
    return (await import('./preview.ts')).preview(file, options, world);
  },
};
