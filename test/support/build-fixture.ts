// For tests: builds a brief as the command does, from its file to bytes, with a fixed clock.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseBrief } from '../../src/brief/parse-brief.ts';
import { type BuildInput, type BuildResult, buildBriefing, isSound } from '../../src/build.ts';
import { createIncludeReader } from '../../src/files/brief/read-included.ts';
import {
  folderOfBrief,
  readFigures,
  readSources,
  worldFor,
} from '../../src/files/brief/read-named.ts';
import { readDesign } from '../../src/files/look/read-design.ts';
import type { Overrides } from './build-text.ts';

export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url));
export const EXAMPLE: string = `${ROOT}test/fixtures/saron-strait.yaml`;
export const ARABIC: string = `${ROOT}test/fixtures/saron-strait.ar.yaml`;
export const HEBREW: string = `${ROOT}test/fixtures/saron-strait.he.yaml`;
export const PERSIAN: string = `${ROOT}test/fixtures/saron-strait.fa.yaml`;
export const VOICES: string = `${ROOT}test/fixtures/voices.yaml`;
export const REAL: string = `${ROOT}briefs/security-guarantees.yaml`;
export const FIGURES: string = `${ROOT}test/fixtures/figures.yaml`;
export const HOUSE: string = `${ROOT}test/fixtures/house.yaml`;
export const COMPARE: string = `${ROOT}test/fixtures/compare.yaml`;
export const LINES: string = `${ROOT}test/fixtures/lines.yaml`;
export const FACT_CHECK: string = `${ROOT}test/fixtures/ferry-debate.yaml`;
export const CONFERENCE: string = `${ROOT}test/fixtures/harbour-conference.yaml`;
export const SUBMISSION: string = `${ROOT}test/fixtures/quay-options.yaml`;
export const MANY: string = `${ROOT}test/fixtures/many.yaml`;
const NOW: Date = new Date('2027-05-07T16:00:00Z');

/**
 * Builds the brief at `path`. `withSources: false` stands for a fresh clone, where the texts of
 * sources that are other people's work are absent.
 */
export function buildFixture(
  path: string,
  options: Partial<BuildInput> & {
    withSources?: boolean;
    edit?: (text: string) => string;
    set?: Overrides;
  } = {},
): BuildResult {
  const { withSources = true, edit = (text) => text, set, ...input } = options;
  const parsed = parseBrief(
    edit(readFileSync(path, 'utf8')),
    path.slice(path.lastIndexOf('/') + 1),
    set,
    createIncludeReader(folderOfBrief(path)),
  );
  if (!isSound(parsed)) {
    const { diagnostics } = parsed;
    return { documents: {}, stages: {}, silenced: [], quotations: [], diagnostics };
  }
  const { design, diagnostics } = readDesign();
  if (!design) throw new Error(JSON.stringify(diagnostics));
  const figures = readFigures(parsed, folderOfBrief(path)).files;
  const sources = withSources ? readSources(parsed, folderOfBrief(path)).texts : new Map();
  return buildBriefing({
    ...design,
    parsed,
    figures,
    sources,
    world: worldFor(parsed.brief),
    now: NOW,
    version: '0.0.0',
    ...input,
  });
}
