// For tests: builds a brief from its text, or from plain values, with a fixed clock.

import { stringify } from 'yaml';
import { parseBrief } from '../../src/brief/parse-brief.ts';
import { type BuildInput, type BuildResult, buildBriefing, isSound } from '../../src/build.ts';
import { worldFor } from '../../src/files/brief/read-named.ts';
import { type Design, readDesign } from '../../src/files/look/read-design.ts';

const NOW: Date = new Date('2027-05-07T16:00:00Z');
const designs = new Map<string, Design>();

/** Values in place of the brief's, as a command line gives them. */
export type Overrides = Parameters<typeof parseBrief>[2];

/** A brief as plain values, as its YAML would give them. */
export type PlainBrief = Readonly<Record<string, unknown>>;

/** Builds a brief; `template` names one of ours, read once a run. */
export function buildText(
  brief: string | PlainBrief,
  options: Partial<BuildInput> & { name?: string; templateName?: string; set?: Overrides } = {},
): BuildResult {
  const { name = 'brief.yaml', templateName, set, ...input } = options;
  const parsed = parseBrief(typeof brief === 'string' ? brief : toYaml(brief), name, set);
  if (!isSound(parsed)) {
    const { diagnostics } = parsed;
    return { documents: {}, stages: {}, silenced: [], quotations: [], diagnostics };
  }
  const design = designOf(templateName ?? parsed.brief.design?.template ?? 'briefing');
  const world = worldFor(parsed.brief);
  return buildBriefing({ ...design, parsed, world, now: NOW, version: '0.0.0', ...input });
}

/** The YAML of plain values; long texts stay on one line, so that nothing is folded. */
function toYaml(brief: PlainBrief): string {
  return stringify(brief, { lineWidth: 0 });
}

/** The PDF of a brief that must build; its problems are the failure. */
export function pdfOf(result: BuildResult): Uint8Array {
  if (result.pdf) return result.pdf;
  const problems = result.diagnostics.filter(({ severity }) => severity === 'error');
  throw new Error(problems.map(({ code, message }) => `${code}: ${message}`).join('\n'));
}

function designOf(name: string): Design {
  const known = designs.get(name);
  if (known) return known;
  const { design, diagnostics } = readDesign(name);
  if (!design) throw new Error(JSON.stringify(diagnostics));
  designs.set(name, design);
  return design;
}
