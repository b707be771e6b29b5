// Writes documents as YAML: `NAME.yaml` for peers and `NAME.brief.yaml` for us.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { toBrief } from './to-brief.mjs';

/** Writes both forms of `document` into `folder`. */
export function writeContent(folder, name, document) {
  const content = { peer: join(folder, `${name}.yaml`), own: join(folder, `${name}.brief.yaml`) };
  writeFileSync(content.peer, stringify(document));
  writeFileSync(content.own, stringify(toBrief(document)));
  return content;
}
