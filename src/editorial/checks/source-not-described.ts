// Check: a source that a judgment may rest on says how near it was, and how reliable it is.

import type { Source } from '../../brief/format/schema.ts';
import type { Check } from '../check.ts';

const DESCRIPTORS = ['access', 'reliability'] as const;

export const sourceNotDescribed: Check = {
  code: 'source-not-described',
  severity: 'warning',
  explanation: {
    meaning:
      'A source that items cite has no `access` (direct, indirect, secondhand) or no `reliability` (A to F), though the brief has judgments or says so of other sources.',
    why: 'ICD 206 asks for source descriptors, and ICD 203 that the quality and credibility of sources be described; the letters are those of the Admiralty code (NATO AJP-2.1).',
    remedy: 'Add `access` and `reliability`; F says that the reliability cannot be judged.',
  },
  *find({ brief, refs }) {
    const sources = Object.entries(brief.sources ?? {});
    const cited = new Set(refs.map(({ ref }) => ref.source));
    const used = DESCRIPTORS.filter(
      (key) => brief.judgments !== undefined || sources.some(([, source]) => has(source, key)),
    );
    for (const [id, source] of sources) {
      const missing = used.filter((key) => !has(source, key));
      if (missing.length === 0 || !cited.has(id)) continue;
      yield {
        path: ['sources', id, 'title'],
        message: `“${id}” has no ${missing.join(' and no ')}`,
        hint: 'add access: direct, indirect or secondhand, and reliability: A to F',
      };
    }
  },
};

function has(source: Source, key: (typeof DESCRIPTORS)[number]): boolean {
  return source[key] !== undefined;
}
