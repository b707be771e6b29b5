// `briefing schema`: the JSON Schema of a brief, for editors.

import type { Declaration } from '../../arguments/declaration.ts';
import { FINE } from '../../running/ending.ts';

export const schema: Declaration = {
  name: 'schema',
  description: 'print the JSON Schema of a brief, for editors',
  help: `
Example:
  briefing schema > brief.schema.json

With this first line, editors that know YAML complete and check a brief while you type:
  # yaml-language-server: $schema=./brief.schema.json
The package has the schema as dist/brief.schema.json.`,
  async run({ stdout }) {
    const { briefJsonSchemaText } = await import('../../../brief/format/json-schema.ts');
    stdout.write(briefJsonSchemaText());
    return FINE;
  },
};
