// The edition of a brief for one audience: what is left, what is refused, and what cannot be told.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { redactBrief, redactFormer } from '../../../src/brief/audience/redact-brief.ts';
import { type ParsedBrief, parseBrief } from '../../../src/brief/parse-brief.ts';

const HEAD = 'title: Talks\naudiences: { internal: the unit, public: anyone }\n';
const redacted = (blocks: string, audience = 'public'): ParsedBrief =>
  redactBrief(parseBrief(HEAD + blocks, 'talks.yaml'), audience);
const problems = (blocks: string, audience?: string): string[] =>
  redacted(blocks, audience).diagnostics.map(({ code }) => code);

describe('what goes', () => {
  test.each([
    ['items for others', 'gaps: [{ text: A, audience: [internal] }, B]', ['gaps: [B]', 1]],
    [
      'items for several',
      'gaps: [{ text: A, audience: [internal, public] }]',
      ['gaps: [{ text: A }]', 0],
    ],
    [
      'the words of what is still to do, not that there is something',
      'to_do: Ask Ida Blom\ngaps: [{ text: A, to_do: [B, C] }]',
      ['to_do: […]\ngaps: [{ text: A, to_do: […, …] }]', 0],
    ],
    ['a whole list', 'gaps: [{ text: A, audience: [internal] }]', ['', 1]],
    [
      'texts in the long form',
      'summary: { bottom_line: A, ask: { text: B, audience: [internal] } }',
      ['summary: { bottom_line: A }', 1],
    ],
    [
      'actors that only withheld items name',
      'actors: { a: { name: A }, b: { name: B }, c: { name: C } }\nclaims: [{ text: T, by: a }, { text: U, by: b, audience: [internal] }]',
      ['actors: { a: { name: A }, c: { name: C } }\nclaims: [{ text: T, by: a }]', 1],
    ],
    [
      'sources that only withheld items name',
      'sources: { a: { title: A }, b: { title: B } }\ngaps: [{ text: T, source: a }, { text: U, source: [b ¶2], audience: [internal] }]',
      ['sources: { a: { title: A } }\ngaps: [{ text: T, source: a }]', 1],
    ],
    [
      'terms that only withheld items use',
      'gaps: [{ text: What Falcon does, audience: [internal] }, Where Eagle is]\nglossary: { Falcon: F, Eagle: E, Owl: O }',
      ['gaps: [Where Eagle is]\nglossary: { Eagle: E, Owl: O }', 1],
    ],
    [
      'an issue on which no stance is left',
      'actors: { a: { name: A } }\npositions: [{ issue: I, stances: { a: { stance: supports, audience: [internal] } } }]',
      ['', 1],
    ],
    [
      'comments, anchors, and why a check is silenced',
      'gaps: # nobody\n  - &g { text: T, ignore: { some-check: because of X } } # no\n  - *g',
      [
        'gaps: [{ text: T, ignore: { some-check: withheld } }, { text: T, ignore: { some-check: withheld } }]',
        0,
      ],
    ],
  ] as const)('%s', (_, blocks, [left, items]) => {
    const found = redacted(blocks);
    const wanted = parseBrief(
      `title: Talks\n${left}\nwithheld: { audience: public, items: ${items} }`,
      '',
    );
    expect(found.diagnostics).toEqual([]);
    expect(found.brief).toEqual(wanted.brief);
    expect(found.text).not.toMatch(/internal|nobody|because|&g|anyone/);
  });

  it('nothing, where keys are only called like ours', () => {
    const blocks =
      'actors: { audience: { name: A }, ignore: { name: I }, stances: { name: S } }\nglossary: { audience: who listens }';
    expect(Object.keys(redacted(blocks).brief?.actors ?? {})).toEqual([
      'audience',
      'ignore',
      'stances',
    ]);
    expect(redacted(blocks).brief?.glossary).toEqual({ audience: 'who listens' });
  });

  it('is asked of the values that the command line put in', () => {
    const set = [{ path: 'gaps[0].audience', value: '[internal]' }];
    const parsed = parseBrief(`${HEAD}gaps: [{ text: A }, { text: B }]`, 'talks.yaml', set);
    const { brief, overrides, text } = redactBrief(parsed, 'public');
    expect(brief?.gaps).toEqual([{ text: 'B' }]);
    expect({ overrides, text }).toEqual({
      overrides: [],
      text: expect.not.stringMatching(/text: A/),
    });
  });
});

describe('what is refused', () => {
  test.each([
    ['an audience that nobody declared', 'gaps: [A]', ['unknown-audience'], 'publik'],
    [
      'an actor who is withheld',
      'actors: { a: { name: A, audience: [internal] } }\nclaims: [{ text: T, by: a }]',
      ['withheld-reference'],
    ],
    [
      'a source that is withheld',
      'sources: { a: { title: A, audience: [internal] } }\ngaps: [{ text: T, source: [a ¶1] }]',
      ['withheld-reference'],
    ],
    [
      'prose that cites a withheld source',
      'sources: { a: { title: A, audience: [internal] } }\ngaps: [{ text: "T [a ¶1]" }]',
      ['withheld-reference'],
    ],
    [
      'a judgment on a withheld item',
      'gaps: [{ id: g, text: T, audience: [internal] }]\njudgments: [{ text: J, based_on: [g] }]',
      ['withheld-reference'],
    ],
    [
      'a stance of a withheld actor',
      'actors: { a: { name: A, audience: [internal] }, b: { name: B } }\npositions: [{ issue: I, stances: { a: { stance: silent }, b: { stance: silent } } }]',
      ['withheld-reference'],
    ],
    [
      'a summary that repeats a withheld item',
      'summary: { bottom_line: "We hear that the fleet sails at dawn." }\ngaps: [{ text: The fleet sails at dawn., audience: [internal] }]',
      ['withheld-words'],
    ],
  ] as const)('%s', (_, blocks, codes, audience: string = 'public') => {
    expect(problems(blocks, audience)).toEqual(codes);
    expect(redacted(blocks, audience).brief).toBeUndefined();
  });

  it('with its place in the brief as it was written', () => {
    const blocks =
      'gaps:\n  - { id: g, text: T, audience: [internal] }\n  - { text: U }\njudgments: [{ text: J, based_on: [g] }]';
    const [found] = redacted(blocks).diagnostics;
    expect((HEAD + blocks).slice(found?.span?.start, found?.span?.end)).toBe('g');
  });
});

it('tells places in the whole brief', () => {
  const blocks = 'gaps:\n  - { text: A, audience: [internal] }\n  - text: Here\n';
  const span = redacted(blocks).locate(['gaps', 0, 'text']);
  expect((HEAD + blocks).slice(span?.start, span?.end)).toBe('Here');
});

it('an edition for an audience is its own edition for that audience', () => {
  const once = redacted('gaps: [{ text: A, audience: [internal] }, B]');
  const again = redactBrief(parseBrief(once.text, 'talks-public.yaml'), 'public');
  expect(again.text).toBe(once.text);
});

it('an edition before need not know of audiences', () => {
  const old = parseBrief('title: Talks\ngaps: [A]', 'old.yaml');
  expect(redactFormer(old, 'public').brief?.gaps).toEqual([{ text: 'A' }]);
});

it('holds no letter of a withheld text, whatever the text', () => {
  const secret = fc.stringMatching(/^[a-z :#{}&*'"-]{1,30}$/).map((text) => `ZQX${text.trim()}ZQX`);
  fc.assert(
    fc.property(secret, secret, (text, note) => {
      const item = JSON.stringify({ id: 'zqx', text, note, audience: ['internal'] });
      const { text: left, brief } = redacted(`gaps: [A, ${item}, B]\n# ${text}`);
      expect(brief?.gaps).toHaveLength(2);
      expect(left.toLowerCase()).not.toContain('zqx');
    }),
  );
});
