// Our own library as programs use it: YAML in, PDF out, the design read once.

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
  return { render };
}
