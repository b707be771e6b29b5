// Faults put into a copy of the example, one at a time: each is found, at its line, and nothing else is.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseBrief } from '../../src/brief/parse-brief.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { checkBrief, checkSalvaged } from '../../src/editorial/check-brief.ts';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const YAML = fixture('saron-strait.yaml').toString();
const SOURCES = new Map([['meridian', fixture('saron-strait.article.txt')]]);
const STYLE = [{ preferred: 'Saron Strait', avoided: ['Straits of Saron'] }];
const NOW = new Date('2027-05-07T16:00:00Z');

function problems(text: string): readonly Diagnostic[] {
  const { brief, salvaged, ...parsed } = parseBrief(text, 'saron-strait.yaml');
  const checked = brief
    ? checkBrief({ ...parsed, brief }, SOURCES, NOW, { style: STYLE })
    : salvaged && checkSalvaged({ ...parsed, salvaged }, SOURCES, NOW, { style: STYLE });
  return [...parsed.diagnostics, ...(checked?.diagnostics ?? [])];
}

/** Code, what to replace, with what, and words of the line where the fault is to be shown. */
const FAULTS: readonly [code: string, from: string, to: string, line: string][] = [
  [
    'altered-quotation',
    'guns on the northern shore is',
    'guns on the southern shore is',
    'southern',
  ],
  ['altered-quotation', 'is not a settlement, it', 'is a settlement, it', 'it is an intermission'],
  ['altered-quotation', 'with or without Kastria', 'with and without Kastria', 'with and without'],
  [
    'altered-quotation',
    'an intermission […] We will',
    'an intermission We will',
    'intermission We',
  ],
  [
    'quotation-not-found',
    'text: a border drawn by another name',
    'text: a wall of water and iron',
    'a wall of',
  ],
  [
    'quotation-elsewhere',
    'drakos\n    source: meridian ¶5',
    'drakos\n    source: meridian ¶4',
    'source: meridian ¶4',
  ],
  ['quotation-cuts-word', 'will stay open to every', 'ill stay open to every', 'ill stay'],
  [
    'quotation-outside-marks',
    'text: a border drawn by another name',
    'text: had accepted the mediators’ proposal',
    'had accepted',
  ],
  [
    'quotation-other-speaker',
    'name\n    speaker: drakos',
    'name\n    speaker: vos',
    'speaker: vos',
  ],
  [
    'quotation-unchecked',
    'speaker: vaida\n    source: meridian ¶6\n',
    'speaker: vaida\n',
    'will stay open',
  ],
  ['wrong-hash', 'sha256: 00d2', 'sha256: 00d3', 'sha256: 00d3'],
  ['locator-not-found', '¶4\n    date: 2022', '¶44\n    date: 2022', 'meridian ¶44'],
  [
    'source-not-described',
    '    reliability: C                  # Admiralty code, A to F\n',
    '',
    'title: Kastria ties',
  ],
  [
    'claim-without-source',
    '    source: meridian ¶4\n    date: 2022',
    '    date: 2022',
    'Kastria put a joint',
  ],
  [
    'judgment-without-basis',
    '    confidence_basis: One source, no monitoring text.\n    based_on: [accepted-without-conditions]\n',
    '',
    'The truce at sea holds',
  ],
  ['loaded-verb', 'Velmora calls the first', 'Velmora admits it calls the first', 'admits'],
  ['loaded-word', 'The truce covers the', 'The heroic truce covers the', 'heroic'],
  ['weasel-words', 'Kastria names three', 'Some say Kastria names three', 'Some say'],
  [
    'avoided-name',
    'title: Saron Strait truce',
    'title: Straits of Saron truce',
    'Straits of Saron',
  ],
  [
    'likelihood-with-confidence',
    'text: The truce at sea holds',
    'text: We have low confidence that there is a roughly even chance that the truce at sea holds',
    'We have low',
  ],
  [
    'likelihood-rows-mixed',
    'The truce at sea holds',
    'With roughly even odds the truce at sea holds',
    'even odds',
  ],
  [
    'likelihood-differs',
    'The truce at sea holds',
    'It is likely that the truce at sea holds',
    'It is likely',
  ],
  ['as-of-after-next-update', 'next_update: 2027-05-12', 'next_update: 2027-05-02', 'next_update'],
  ['as-of-after-prepared', 'next_update:', 'prepared_at: 2027-05-06\nnext_update:', 'as_of'],
  ['period-after-as-of', 'to: 2027-05-07 }', 'to: 2027-05-17 }', 'period:'],
  [
    'published-after-as-of',
    'published: 2027-05-07\n    retrieved: 2027-05-07',
    'published: 2027-05-06\n    retrieved: 2027-06-07',
    'retrieved',
  ],
  ['retrieved-before-published', 'retrieved: 2027-05-07', 'retrieved: 2027-05-05', 'retrieved'],
  ['said-after-published', 'said: { date: 2027-05,', 'said: { date: 2027-05-07,', 'said:'],
  [
    'said-after-as-of',
    'stance: rejects, text',
    'stance: rejects, date: 2027-05-09, text',
    'stance: rejects',
  ],
  [
    'inferred-without-reason',
    'The article gives no day for the interview. }',
    'inferred }',
    'said:',
  ],
  [
    'expired-ceasefire',
    'status: proposed  ',
    'until: 2027-05-01\n  status: in_force  ',
    'status: in_force',
  ],
  [
    'reversed-ceasefire',
    'duration: 21 days\n',
    'duration: 21 days\n  from: 2027-06-01\n  until: 2027-05-20\n',
    'until:',
  ],
  [
    'answer-before-demand',
    'deadline: 2027-06-01',
    'date: 2027-05-06\n    deadline: 2027-05-01',
    'deadline',
  ],
  [
    'answer-before-demand',
    'deadline: 2027-06-01',
    'first_stated: 2027-05-06\n    last_stated: 2027-05-01',
    'last_stated',
  ],
  ['overdue-issue', 'due: 2027-05-10', 'due: 2027-05-01', 'due: 2027-05-01'],
  ['number-differs', 'accepted a 21-day truce', 'accepted a 12-day truce', '12-day'],
  [
    'duplicate-item',
    '  - id: bases\n',
    '  - { text: A harbour inspectorate that is joint., by: kastria, to: velmora, source: meridian ¶3 }\n  - id: bases\n',
    'harbour inspectorate that is joint',
  ],
  [
    'date-differs',
    'timeline:                           #',
    'timeline:\n  - { date: 2027-05-03, text: Delegations meet for nine hours; Velmora accepts the truce., source: meridian ¶7 }\n  #',
    'Delegations meet',
  ],
  [
    'withdrawn-demand-open',
    'status: reiterated\n',
    'status: withdrawn\n',
    'harbour inspectorate be joint',
  ],
  [
    'position-contradicts-answer',
    'velmora: { stance: opposes, source: meridian ¶5 }',
    'velmora: { stance: supports, source: meridian ¶5 }',
    'stance: supports, source: meridian ¶5',
  ],
  [
    'unused-ignore',
    'speaker: drakos\n',
    'speaker: drakos\n    ignore: { quotation-unchecked: Not at hand. }\n',
    'ignore:',
  ],
  ['dangling-actor', 'speaker: vaida', 'speaker: vayda', 'speaker: vayda'],
  ['missing-key', '    by: haverkamp\n', '', 'id: draft-2022'],
  ['unknown-term', 'confidence: low ', 'confidence: lowish ', 'confidence: lowish'],
];

/** Further changes that make room for a fault, and are none themselves. */
const ROOM: Readonly<Record<string, readonly [string, string]>> = {
  'said-after-published': ['published: 2027-05-07', 'published: 2027-05-05'],
  'withdrawn-demand-open': [
    'Does the base ban bind ports already leased?',
    'Can a harbour inspectorate be joint?',
  ],
  'position-contradicts-answer': [
    'issue: Demilitarised northern shore',
    'issue: Withdrawal of artillery to forty kilometres',
  ],
};

function seeded(code: string, from: string, to: string): string {
  const [before, after] = ROOM[code] ?? ['', ''];
  if (!YAML.includes(from) || !YAML.includes(before))
    throw new Error(`not in the example: ${from}`);
  return YAML.replace(before, () => after).replace(from, () => to);
}

describe('seeded faults', () => {
  it.each(FAULTS)('%s is found at its line (%s)', (code, from, to, line) => {
    const text = seeded(code, from, to);
    const found = problems(text).map((problem) => {
      const start = text.lastIndexOf('\n', (problem.span?.start ?? 0) - 1) + 1;
      return { code: problem.code, line: text.slice(start).split('\n')[0] };
    });
    expect(found).toEqual([{ code, line: expect.stringContaining(line) }]);
  });

  it('leave the example without them without a problem', () => {
    expect(problems(YAML)).toEqual([]);
    for (const [code, [before, after]] of Object.entries(ROOM)) {
      expect([code, ...problems(YAML.replace(before, after))]).toEqual([code]);
    }
  });
});
