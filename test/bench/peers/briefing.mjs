// Our own library as programs use it: YAML in, PDF out, the design read once.

import { writeFileSync } from 'node:fs';
import { createWarmRun } from '../../../dist/cli/running/warm-run.js';
import { examine } from '../../../dist/examine.js';
import { writeFile } from '../../../dist/files/disk/write-file.js';
import { buildBriefing, parseBrief, readDesign } from '../../../dist/index.js';

const now = new Date('2031-03-14T12:00:00Z');

/** Sets briefs one after the other. */
export function createRenderer() {
  const { design } = readDesign();
  const render = (yaml, file) => {
    const parsed = parseBrief(yaml, file);
    const { pdf, diagnostics } = buildBriefing({ ...design, parsed, now, version: '0' });
    if (!pdf) throw new Error(diagnostics.find(({ severity }) => severity === 'error')?.message);
    return pdf;
  };
  return { render, rebuild: createRebuild() };
}

// What `build --watch` does at a save, but for the 60 ms that it waits for the save to be over.
function createRebuild() {
  const world = { env: {}, stdout: process.stdout, stderr: process.stderr, stdin: process.stdin };
  const nextRun = createWarmRun({ now }, 1, world);
  return async (text, input, output) => {
    const edited = input.replace(/\.yaml$/, '-edited.yaml');
    writeFileSync(edited, text);
    const { pdf, inputs } = await examine(edited, nextRun(), world.stdin);
    if (!pdf) throw new Error(`${edited} was not built`);
    writeFile(output, pdf, inputs);
  };
}
