// What is proposed from articles: claims and demands with who makes them, and what they tell of a truce.

import { describe, expect, test } from 'vitest';
import { proposalsOf } from '../../../src/draft/proposals/propose.ts';
import { sentencesOf } from '../../../src/draft/sentences.ts';
import { readAttributions } from '../../../src/editorial/attribution/read-attributions.ts';
import { languageOf } from '../../../src/languages/languages.ts';

const INTRODUCED =
  "Orrin's transport minister, Dag Lunde, met Tessaly's negotiator, Mara Quill, in Halden.\n\n";

function proposals(text: string, tag = 'en') {
  const parts = {
    text,
    title: '',
    sentences: sentencesOf(text, tag),
    quotations: readAttributions(text, tag),
  };
  return proposalsOf(parts, tag, languageOf(tag));
}

const told = (sentence: string) =>
  proposals(`Talks\n\n${INTRODUCED}${sentence}\n`).all.map(({ kind, by, words }) => [
    kind,
    by?.name,
    words,
  ]);

describe('claims', () => {
  test.each([
    ['Lunde said that the bridge was safe.', 'Dag Lunde', 'the bridge was safe'],
    ['On Monday, Lunde said the bridge was safe.', 'Dag Lunde', 'the bridge was safe'],
    ['Quill told reporters on Monday that it was closed.', 'Mara Quill', 'it was closed'],
    ['Lunde told parliament the bridge would reopen.', 'Dag Lunde', 'the bridge would reopen'],
    [
      'The bridge would reopen in May, Lunde said on Monday.',
      'Dag Lunde',
      'The bridge would reopen in May',
    ],
    ['The bridge was never closed, said Mara Quill.', 'Mara Quill', 'The bridge was never closed'],
    [
      'The bridge was never closed, according to Mara Quill.',
      'Mara Quill',
      'The bridge was never closed',
    ],
    [
      'According to Quill, the bridge was never closed.',
      'Mara Quill',
      'the bridge was never closed',
    ],
    [
      'HALDEN: The bridge was never closed, Quill told the weekly Meridian.',
      'Mara Quill',
      'The bridge was never closed',
    ],
    [
      'The bridge was never closed, the harbour master, Ivo Prandt, said.',
      'Ivo Prandt',
      'The bridge was never closed',
    ],
    ['Lunde denied that the bridge was closed.', 'Dag Lunde', 'denied that the bridge was closed'],
    [
      'The foreign ministry of Tessaly said in a statement that no shot was fired.',
      'The foreign ministry of Tessaly',
      'no shot was fired',
    ],
    ['A senior official said the talks would go on.', 'A senior official', 'the talks would go on'],
  ])('%s', (sentence, by, words) => {
    expect(told(sentence)).toEqual([['claim', by, words]]);
  });

  test.each([
    ['nobody says it', 'If Lunde said that the bridge was safe, it would open.'],
    ['nobody said it', 'Lunde did not say that the bridge was safe.'],
    ['it is told of somebody in passing', 'Lunde, who said the bridge was safe, left.'],
    ['the words are a quotation already', 'Lunde said that it was “safe as a house”.'],
    ['nothing is said', 'Lunde said nothing on Monday.'],
    ['there is no telling who', 'It is said that the bridge was safe once more.'],
    ['only the day is told', 'After the talks in Halden, Lunde told reporters.'],
    [
      'an apposition is all that stands before',
      'Ivo Prandt, the harbour master, said drivers from Orrin.',
    ],
    ['a paper is no speaker', 'The plan said the bridge would be closed.'],
  ])('none where %s', (_, sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  test('a quotation begins a sentence of its own', () => {
    expect(told('Lunde said the bridge was safe. “Cross it,” he added.')).toEqual([
      ['claim', 'Dag Lunde', 'the bridge was safe'],
    ]);
  });

  test('the place of a dateline says nothing', () => {
    expect(told('HALDEN, 4 May 2031 — Norland Steel said that the bridge was safe.')).toEqual([
      ['claim', 'Norland Steel', 'the bridge was safe'],
    ]);
  });

  test('a pronoun is whoever was meant, and marked as concluded', () => {
    const { all } = proposals(
      `Talks\n\n${INTRODUCED}Lunde said that the bridge was safe. He added that lorries would cross it.\n`,
    );
    expect(all.map(({ by }) => [by?.name, by?.kind])).toEqual([
      ['Dag Lunde', 'named'],
      ['Dag Lunde', 'pronoun'],
    ]);
  });
});

describe('demands', () => {
  const demanded = (sentence: string) =>
    proposals(`Talks\n\n${INTRODUCED}${sentence}\n`).all.map(
      ({ kind, by, to, toWritten, words }) => [kind, by?.name, to ?? toWritten, words],
    );

  test.each([
    ['Tessaly demanded an end to the tolls.', 'Tessaly', undefined, 'an end to the tolls'],
    ['Orrin called on Tessaly to open the gates.', 'Orrin', 'Tessaly', 'Tessaly to open the gates'],
    [
      'Quill urged both sides to open the gates.',
      'Mara Quill',
      'both sides',
      'both sides to open the gates',
    ],
    [
      'Orrin will be insisting on written guarantees, Lunde said.',
      'Orrin',
      undefined,
      'written guarantees',
    ],
    [
      'Lunde said Tessaly must open the gates.',
      'Dag Lunde',
      'Tessaly',
      'Tessaly must open the gates',
    ],
    [
      'Lunde toured the bridge and called for an inquiry into it.',
      'Dag Lunde',
      undefined,
      'an inquiry into it',
    ],
    [
      'Orrin made the release of the crew a condition of any deal.',
      'Orrin',
      undefined,
      'made the release of the crew a condition of any deal',
    ],
    [
      '“Tessaly must open the gates,” Lunde said.',
      'Dag Lunde',
      undefined,
      'Tessaly must open the gates',
    ],
    ['“We demand an inquiry,” Quill said.', 'Mara Quill', undefined, 'We demand an inquiry'],
  ])('%s', (sentence, by, to, words) => {
    expect(demanded(sentence)).toEqual([['demand', by, to, words]]);
  });

  test.each([
    ['what somebody wants to do', 'Lunde wants to see the bridge.'],
    ['a noun', 'The demand for grain rose in Tessaly.'],
    ['a question', '“Must we open the gates?” Lunde said.'],
    ['what speakers bid themselves do', '“We must be patient,” Lunde said.'],
    ['what is no longer wanted', 'Tessaly no longer insists on tolls.'],
  ])('none in %s', (_, sentence) => {
    expect(demanded(sentence)).toEqual([]);
  });
});

describe('a ceasefire', () => {
  const ARTICLE = `Guns fall silent

${INTRODUCED}On 4 May Orrin and Tessaly agreed a 21-day truce along the Halden river, brokered by Norland. The truce takes effect on 6 May 2031. It will be monitored by a joint commission. In return, Tessaly pledged to release the crew of the Marta.

Lunde welcomed the ceasefire but raised two questions: who would pay for it, and what would become of the bridge.
`;

  test('is told fact by fact, with the paragraph of each', () => {
    expect(proposals(ARTICLE).truce).toEqual({
      status: { value: 'agreed', paragraph: 2 },
      duration: { value: '21-day', paragraph: 2 },
      from: { value: '2031-05-06', paragraph: 2 },
      coverage: { value: 'along the Halden', paragraph: 2 },
      monitoring: { value: 'monitored by a joint commission', paragraph: 2 },
      parties: { value: ['Orrin', 'Tessaly'], paragraph: 2 },
      mediators: { value: ['Norland'], paragraph: 2 },
    });
  });

  test('has undertakings and reservations with who makes them', () => {
    const { all } = proposals(ARTICLE);
    expect(
      all
        .filter(({ kind }) => kind !== 'claim')
        .map(({ kind, by, words }) => [kind, by?.name, words]),
    ).toEqual([
      ['term', undefined, expect.stringMatching(/^On 4 May/)],
      ['term', 'Tessaly', 'In return, Tessaly pledged to release the crew of the Marta.'],
      ['reservation', 'Dag Lunde', 'who would pay for it'],
      ['reservation', 'Dag Lunde', 'what would become of the bridge'],
    ]);
  });

  test.each([
    ['named once', 'The truce is over. The bridge is open, and the lorries cross it.'],
    ['not what the article is about', 'The bridge is open, and the lorries cross it.'],
  ])('none where it is %s', (_, text) => {
    expect(proposals(`Talks\n\n${text}\n`).truce).toBeUndefined();
  });
});
