// The brief that somebody begins with: short, complete as it stands, with the other blocks in comments.

import { blocks } from '../blocks/blocks.ts';
import { OPEN_YEAR } from '../brief/dates/date.ts';
import { PLACEHOLDERS as P } from '../brief/placeholders.ts';
import { yamlText } from '../brief/yaml/yaml-text.ts';

/** Where an editor finds the JSON Schema, and what the brief is called. */
export interface Skeleton {
  readonly schema: string | undefined;
  readonly title: string;
  /** English if it is missing. */
  readonly language?: string;
}

/**
 * A brief that builds; take the # off a block and the example in it is a valid one. All that it says
 * is a placeholder: whatever is left of it, a check lists.
 */
export function skeletonBrief({ schema, title, language = 'en' }: Skeleton): string {
  return `${schemaLine(schema)}title: ${yamlText(title)}
edition: 1
status: draft  # draft | final | corrected | withdrawn
language: ${language}  # ar | en | fr | he | uk: labels and dates follow
${FRAME}
${EXAMPLES.map((example) => `${example}\n`).join('\n')}`;
}

/** The line that editors look for; none where there is no schema to find. */
export function schemaLine(schema: string | undefined): string {
  return schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`;
}

const FRAME = `
# Dates: 2027, 2027-05, 2027-05-04 or 2027-05-04T18:00+02:00, printed as precise as written.
# ${OPEN_YEAR}-05-04 is a day whose year is still open.
#as_of: ${OPEN_YEAR}-05-07
#next_update: ${OPEN_YEAR}-05-12
#prepared_by:
#  - { name: ${P.desk}, organisation: ${P.organisation}, email: ${P.email} }

# Traffic Light Protocol 2.0: RED | AMBER+STRICT | AMBER | GREEN | CLEAR
#handling: { tlp: AMBER, caveats: ["${P.caveat}"] }

# What is still to do, here or in any item: deleting the line is the confirmation. A brief that is
# final has none, nor any text of these examples.
#to_do: ${P.toDo}

summary:
  bottom_line: ${P.bottomLine}
#  why_it_matters: ${P.why}
#  points:
#    - ${P.point}
#  ask: ${P.ask}
`;

/** The other blocks, each ready to be taken out of its comment. */
const EXAMPLES = blocks.flatMap(
  ([, { skeleton }]) => skeleton?.text.replace(/^(?!# \S)/gm, '#') ?? [],
);
