// The brief that somebody begins with: short, complete as it stands, with the other blocks in comments.

import { OPEN_YEAR } from '../brief/dates/date.ts';
import { PLACEHOLDERS as P, UNNAMED } from '../brief/placeholders.ts';
import { yamlText } from '../brief/yaml/yaml-text.ts';

/** Where an editor finds the JSON Schema, and what the brief is called. */
export interface Skeleton {
  readonly schema: string | undefined;
  readonly title: string;
}

/**
 * A brief that builds; take the # off a block and the example in it is a valid one. All that it says
 * is a placeholder: whatever is left of it, a check lists.
 */
export function skeletonBrief({ schema, title }: Skeleton): string {
  return `${schemaLine(schema)}title: ${yamlText(title)}
edition: 1
status: draft  # draft | final | corrected | withdrawn
${BLOCKS}`;
}

/** The line that editors look for; none where there is no schema to find. */
export function schemaLine(schema: string | undefined): string {
  return schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`;
}

const BLOCKS = `language: en  # ar | en | fr | he | uk: labels and dates follow

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

# Whoever speaks, asks or is asked; the key is the id that the rest of the brief uses.
#actors:
#  minister: { name: ${UNNAMED.example}, role: ${P.role}, affiliation: ${P.firstState}, kind: person }
#  first: { name: ${P.firstState}, kind: state }
#  second: { name: ${P.secondState}, kind: state }

# Keep the text of a source beside the brief: quotations are checked against it word for word.
# briefing new NAME --from article.txt does this, and briefing check --fix adds the hash.
#sources:
#  paper:
#    title: ${P.sourceTitle}
#    kind: article  # article | interview | transcript | official_statement | wire | social | dataset | other
#    publisher: ${P.publisher}
#    published: ${OPEN_YEAR}-05-07
#    access: secondhand  # direct | indirect | secondhand
#    reliability: C  # Admiralty code, A to F

# What others say is so. Each by somebody: none is stated as fact.
#claims:
#  - id: accepted
#    text: ${P.claim}
#    by: minister
#    source: paper ¶5
#    credibility: 3  # Admiralty code, 1 to 6
#    status: reported  # reported | corroborated | disputed | retracted

#demands:
#  - text: ${P.demand}
#    by: first
#    to: second
#    category: monitoring
#    source: paper ¶3
#    responses:
#      - { by: second, stance: rejects, text: ${P.answer}, source: paper ¶5 }

#ceasefire:
#  status: proposed  # none | proposed | under_negotiation | agreed | in_force | contested | expired | collapsed
#  parties: [first, second]
#  duration: "${P.duration}"
#  monitoring: ${P.monitoring}

# Word for word: […] leaves out, [word] is yours, [sic] stands after an error of the source.
#quotes:
#  - { text: ${P.quotation}, speaker: minister, source: paper ¶5 }

#positions:
#  - issue: ${P.issue}
#    stances:
#      first: { stance: conditional }
#      second: { stance: supports }

# The seven terms of ICD 203: almost no chance | very unlikely | unlikely | roughly even chance |
# likely | very likely | almost certain. Likelihood and confidence are never in one sentence.
#judgments:
#  - { text: ${P.judgment}, likelihood: roughly even chance, confidence: low, based_on: [accepted] }

#assumptions:
#  - { text: ${P.assumption}, if_wrong: ${P.ifWrong} }

#gaps:
#  - ${P.gap}

#open_issues:
#  - { question: "${P.question}", owner: ${P.owner}, status: open }

#timeline:
#  - { date: ${OPEN_YEAR}-05-04, text: ${P.event}, source: paper ¶7 }

#glossary:
#  Term: ${P.meaning}
`;
