// Builds the briefs of the sweep and gathers what is wrong with them.
import { buildText, type PlainBrief, pdfOf } from '../support/build-text.ts';
import { readTagged } from '../support/pdf-structure.ts';
import { taggingFaults } from '../support/tagging-rules.ts';
import { lostTexts } from './lost-texts.ts';
import { pageFaults } from './page-faults.ts';

/** All faults of one brief's PDF; a brief that does not build is a fault too. */
export async function sweepFaults(brief: PlainBrief): Promise<string[]> {
  let pdf: Uint8Array;
  try {
    pdf = pdfOf(buildText(brief));
  } catch (error) {
    return [`does not build: ${error instanceof Error ? error.message : error}`];
  }
  const tagged = await readTagged(pdf);
  return [
    ...lostTexts(brief, tagged).map((text) => `“${text}” is lost`),
    ...(await pageFaults(pdf, tagged)),
    ...taggingFaults(tagged),
  ];
}
