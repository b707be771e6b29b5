// Checks: a claim, a judgment, an inferred date and a source say what they rest on.

import type { Check, CheckContext } from '../check.ts';

const SOURCED = [
  ['claims', 'text', 'claim'],
  ['key_figures', 'label', 'key figure'],
  ['charts', 'title', 'chart'],
  ['tables', 'title', 'table'],
] as const;

/** A claim, and a number of the brief's own, says where it was read. */
export const claimWithoutSource: Check = {
  code: 'claim-without-source',
  severity: 'warning',
  explanation: {
    meaning: 'A claim, a key figure, a chart or a table has no `source`.',
    why: 'ICD 206 asks that each claim can be traced to where it was read; readers who doubt it must be able to look it up.',
    remedy: 'Add `source:` with the id of a source and the place in it, e.g. `meridian ¶4`.',
  },
  *find({ brief, refs }) {
    const cites = citing(refs);
    for (const [block, title, what] of SOURCED)
      for (const [index, { source }] of (brief[block] ?? []).entries()) {
        if (source?.length || cites(block, index)) continue;
        yield {
          path: [block, index, title],
          message: `the ${what} names no source`,
          hint: 'add where it was read, e.g. source: meridian ¶4',
        };
      }
  },
};

/** Tells which items cite a source in their words, `[meridian ¶4]`. */
function citing(refs: CheckContext['refs']): (block: string, index: number) => boolean {
  const items = new Set(
    refs.filter(({ words }) => words).map(({ path }) => path.slice(0, 2).join()),
  );
  return (block, index) => items.has(`${block},${index}`);
}

/** A judgment says what it rests on. */
export const judgmentWithoutBasis: Check = {
  code: 'judgment-without-basis',
  severity: 'warning',
  explanation: {
    meaning: 'A judgment has neither `based_on` nor `source` nor `confidence_basis`.',
    why: 'ICD 203 asks analysts to tell judgments from the information they rest on, and to explain the basis of both.',
    remedy:
      'Name the items or sources it rests on in `based_on`, or say why you think so in `confidence_basis`.',
  },
  *find({ brief, refs }) {
    const cites = citing(refs);
    for (const [index, judgment] of (brief.judgments ?? []).entries()) {
      const { based_on, source, confidence_basis } = judgment;
      if (based_on?.length || source?.length || confidence_basis) continue;
      if (cites('judgments', index)) continue;
      yield {
        path: ['judgments', index, 'text'],
        message: 'the judgment does not say what it rests on',
        hint: 'name items or sources of the brief, e.g. based_on: [draft-2022]',
      };
    }
  },
};

/** A date that the desk inferred says why. */
export const inferredWithoutReason: Check = {
  code: 'inferred-without-reason',
  severity: 'warning',
  explanation: {
    meaning:
      '`inferred` of a date gives no reason: a single word, or only that the date is inferred.',
    why: 'ICD 203 asks analysts to tell what sources say from what they conclude, and to explain the conclusion.',
    remedy:
      'Say what the date is concluded from, e.g. “The article tells it together with 13 and 14 March”.',
  },
  *find({ inferences }) {
    for (const { path, reason } of inferences) {
      if (!isEmpty(reason)) continue;
      yield {
        path,
        message: `“${reason}” does not say what the date is inferred from`,
        hint: 'say why, in a few words',
      };
    }
  },
};

const EMPTY =
  /^(?:(?:it |this |date |was |is |has been |the |our |an? |by |own |best |date |year )*(?:assumed|estimated?|guess(?:ed)?|inferred|inference|unknown|not known|not sure|probabl[ey]|unclear|tbd|todo|yes|true))\.?$/iu;

const LONGEST = 60;

function isEmpty(reason: string): boolean {
  const words = reason.trim();
  return !words.includes(' ') || (words.length <= LONGEST && EMPTY.test(words));
}

const DESCRIPTORS = ['access', 'reliability'] as const;

/** A source that a judgment may rest on says how near it was, and how reliable it is. */
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
      (key) => brief.judgments !== undefined || sources.some(([, source]) => source[key]),
    );
    for (const [id, source] of sources) {
      const missing = used.filter((key) => source[key] === undefined);
      if (missing.length === 0 || !cited.has(id)) continue;
      yield {
        path: ['sources', id, 'title'],
        message: `“${id}” has no ${missing.join(' and no ')}`,
        hint: 'add access: direct, indirect or secondhand, and reliability: A to F',
      };
    }
  },
};
