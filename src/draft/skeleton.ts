// The brief that somebody begins with: short, complete as it stands, with the other blocks in comments.

import { yamlText } from '../brief/yaml-text.ts';

/** Where an editor finds the JSON Schema, and what the brief is called. */
export interface Skeleton {
  readonly schema: string | undefined;
  readonly title: string;
}

/** A brief that builds; take the # off a block and the example in it is a valid one. */
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
#as_of: 2027-05-07T18:00+02:00
#next_update: 2027-05-12
#prepared_by:
#  - { name: Your Desk, organisation: Your Organisation, email: desk@example.org }

# Traffic Light Protocol 2.0: RED | AMBER+STRICT | AMBER | GREEN | CLEAR
#handling: { tlp: AMBER, caveats: [Not for onward release] }

summary:
  bottom_line: Write here, in at most 60 words, what the reader must know.
#  why_it_matters: What follows from it.
#  points:
#    - A main point; **strong** and *emphasis* are possible.
#  ask: The decision that is wanted.

# Whoever speaks, asks or is asked; the key is the id that the rest of the brief uses.
#actors:
#  minister: { name: A. Name, role: Foreign Minister, affiliation: Kastria, kind: person }
#  kastria: { name: Kastria, kind: state }
#  velmora: { name: Velmora, kind: state }

# Keep the text of a source beside the brief: quotations are checked against it word for word.
# briefing new NAME --from article.txt does this, and briefing check --fix adds the hash.
#sources:
#  paper:
#    title: Headline of the article
#    kind: article  # article | interview | transcript | official_statement | wire | social | dataset | other
#    publisher: Name of the paper
#    published: 2027-05-07
#    access: secondhand  # direct | indirect | secondhand
#    reliability: C  # Admiralty code, A to F

# What others say is so. Each by somebody: none is stated as fact.
#claims:
#  - id: accepted
#    text: Velmora accepted the proposal.
#    by: minister
#    source: paper ¶5
#    credibility: 3  # Admiralty code, 1 to 6
#    status: reported  # reported | corroborated | disputed | retracted

#demands:
#  - text: A joint harbour inspectorate.
#    by: kastria
#    to: velmora
#    category: monitoring
#    source: paper ¶3
#    responses:
#      - { by: velmora, stance: rejects, source: paper ¶5 }

#ceasefire:
#  status: proposed  # none | proposed | under_negotiation | agreed | in_force | contested | expired | collapsed
#  parties: [kastria, velmora]
#  duration: 21 days
#  monitoring: Not agreed

# Word for word: […] leaves out, [word] is yours, [sic] stands after an error of the source.
#quotes:
#  - { text: a border drawn by another name, speaker: minister, source: paper ¶5 }

#positions:
#  - issue: Truce at sea
#    stances:
#      kastria: { stance: conditional }
#      velmora: { stance: supports }

# The seven terms of ICD 203: almost no chance | very unlikely | unlikely | roughly even chance |
# likely | very likely | almost certain. Likelihood and confidence are never in one sentence.
#judgments:
#  - { text: The truce holds., likelihood: roughly even chance, confidence: low, based_on: [accepted] }

#assumptions:
#  - { text: What we take for granted., if_wrong: What follows if it is wrong. }

#gaps:
#  - What is not known.

#open_issues:
#  - { question: Who monitors the truce?, owner: Your Desk, status: open }

#timeline:
#  - { date: 2027-05-04, text: Delegations meet., source: paper ¶7 }

#glossary:
#  Term: What it means.
`;
