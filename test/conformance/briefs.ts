// Briefs that try what a conformance checker looks at: many pages, empty ones, hostile metadata.
import type { PlainBrief } from '../support/build-text.ts';

const SENTENCE =
  'Kastria put a joint harbour inspectorate into a draft in 2022 and had no reply from the other side.';
const ACTORS = {
  kastria: { name: 'Kastria', kind: 'state' },
  velmora: { name: 'Velmora', kind: 'state' },
  vos: { name: 'Maarten Vos', role: 'Prime Minister', affiliation: 'Kastria', kind: 'person' },
};
const SOURCES = {
  meridian: { title: 'Kastria ties any settlement to a demilitarised shore', reliability: 'C' },
};

/** Characters that mean something in XML, in PDF strings and in names, with line breaks. */
const HOSTILE = `A & B < C > D "E" 'F' (G) \\ / % # [H] {I}\nsecond line\tand tab`;

export const ONLY_TITLE: PlainBrief = { title: 'Nothing but a title' };

/** Every field that becomes metadata, a bookmark, an attribute or a name inside the file. */
export const HOSTILE_METADATA: PlainBrief = {
  title: HOSTILE,
  subtitle: HOSTILE,
  edition: 1,
  status: 'draft',
  prepared_by: [{ name: HOSTILE, organisation: HOSTILE, email: 'desk@example.org' }],
  handling: { tlp: 'AMBER+STRICT', caveats: [HOSTILE] },
  summary: {
    bottom_line: HOSTILE,
    why_it_matters: `[${HOSTILE.split('\n')[1]}](https://example.org/?a=1&b=2#c)`,
  },
  actors: { a: { name: HOSTILE, short: HOSTILE, role: HOSTILE, affiliation: HOSTILE } },
  sources: {
    s: { title: HOSTILE, publisher: HOSTILE, author: HOSTILE, url: 'https://example.org/?a=1&b=2' },
  },
  claims: [{ text: HOSTILE, by: 'a', source: 's ¶1' }],
  positions: [{ issue: HOSTILE, stances: { a: { stance: 'silent' } } }],
  ceasefire: { status: 'proposed', name: HOSTILE },
  glossary: { EU: 'European Union & <others>.', [`A "quoted" & <term>`]: HOSTILE },
};

/** A brief of fifty pages and more, with every kind of long block. */
export const FIFTY_PAGES: PlainBrief = {
  ...manyRows(120),
  title: 'A brief of fifty pages',
  gaps: times(150, (index) => ({ text: `${SENTENCE} Gap ${index}.`, why_it_matters: SENTENCE })),
  assumptions: times(150, (index) => ({
    text: `${SENTENCE} Number ${index}.`,
    if_wrong: SENTENCE,
  })),
};

/** Tables that run over many pages: short rows, rows taller than a page, cells with several blocks. */
export const LONG_TABLES: PlainBrief = {
  ...manyRows(40),
  title: 'Tables over many pages',
  judgments: [
    {
      text: SENTENCE.repeat(60),
      likelihood: 'likely',
      confidence: 'low',
      confidence_basis: SENTENCE.repeat(20),
    },
    ...times(30, () => ({
      text: SENTENCE,
      likelihood: 'unlikely',
      confidence: 'high',
      indicators: [SENTENCE, SENTENCE],
      change: { from: 'likely', why: SENTENCE },
    })),
  ],
};

function manyRows(count: number): PlainBrief {
  return {
    edition: 3,
    status: 'final',
    as_of: '2027-05-07',
    handling: { tlp: 'GREEN' },
    actors: ACTORS,
    sources: SOURCES,
    claims: times(count, (index) => ({
      id: `claim-${index}`,
      text: `${SENTENCE} ${SENTENCE}`,
      by: 'vos',
      source: `meridian ¶${index + 1}`,
      note: SENTENCE,
    })),
    demands: times(count, (index) => ({
      text: SENTENCE,
      by: index % 2 ? 'kastria' : 'velmora',
      to: index % 2 ? 'velmora' : 'kastria',
      source: 'meridian',
      responses: [{ by: 'vos', stance: 'rejects', text: SENTENCE }],
    })),
    quotes: times(count, () => ({
      text: SENTENCE,
      speaker: 'vos',
      original: {
        language: 'uk',
        text: 'залишиться відкритою для кожного прапора',
        translation: 'own',
      },
    })),
    positions: times(count, (index) => ({
      issue: `Matter ${index}`,
      stances: { kastria: { stance: 'supports', text: SENTENCE }, velmora: { stance: 'opposes' } },
    })),
    timeline: times(count, (index) => ({ date: 1900 + index, text: SENTENCE, source: 'meridian' })),
    open_issues: times(count, () => ({ question: SENTENCE, owner: 'Desk', due: '2027-06-01' })),
  };
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
