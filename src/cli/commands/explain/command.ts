// `briefing explain`: what a problem means, why it is one, what satisfies it; what a key is.

import type { Declaration } from '../../arguments/declaration.ts';

export const explain: Declaration = {
  name: 'explain',
  description: 'say what a problem means, why it is one and what satisfies it',
  help: `
Examples:
  briefing explain                      all codes
  briefing explain altered-quotation    one of them
  briefing explain claims.by            what a key of a brief is`,
  options: (command) =>
    command.argument('[code]', 'the code in the brackets of a message; without it, all are listed'),
  async run(world, code: string | undefined) {
    return (await import('./explain.ts')).explain(code, world);
  },
};
