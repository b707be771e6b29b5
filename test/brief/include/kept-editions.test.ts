// What kept editions say of positions and demands, and what is wrong with them.
import { describe, expect, test } from 'vitest';
import type { IncludeReader } from '../../../src/brief/include/include.ts';
import { parseBrief } from '../../../src/brief/parse-brief.ts';

const ACTORS = 'actors: { kastria: { name: Kastria }, velmora: { name: Velmora } }\n';
const NOW = `title: Talks
edition: 3
versions:
  - { edition: 1, date: 2027-05-01, file: old/one.yaml } # the first
  - { edition: 2, date: 2027-05-04, file: old/two.yaml }
${ACTORS}demands:
  - { id: shore, text: Guns leave the shore., by: kastria, status: softened }
  - { text: No tolls., by: velmora, status: stated }
positions:
  - issue: A truce at sea
    stances: { kastria: { stance: supports }, velmora: { stance: opposes } }
`;
const FILES: Readonly<Record<string, string>> = {
  'old/one.yaml': `title: Talks
${ACTORS}demands:
  - { id: shore, text: All guns leave the shore at once., by: kastria, status: stated }
positions:
  - issue: A truce at sea
    stances: { kastria: { stance: opposes }, velmora: { stance: supports, audience: [desk] } }
audiences: { desk: The desk }
`,
  'old/two.yaml': `title: Talks
edition: 2
${ACTORS}demands:
  - { id: shore, text: Guns leave the shore., by: kastria, audience: [desk], status: reiterated }
  - { text: No tolls., by: velmora, status: rejected }
  - { text: No toll., by: velmora, status: accepted }
positions:
  - issue: A truce at sea
    stances: { kastria: { stance: conditional } }
audiences: { desk: The desk }
`,
};

const parsed = (text: string, files = FILES) => {
  const read: IncludeReader = (name) => {
    const found = files[name];
    if (found !== undefined) return { file: name, text: found };
    return { problem: { code: 'include-missing', severity: 'error', message: 'gone', file: name } };
  };
  return parseBrief(text, 'talks.yaml', [], read);
};

const problems = (text: string, files = FILES): string[] =>
  parsed(text, files).diagnostics.map(({ code, file, span }) => {
    const whole = file === 'talks.yaml' ? text : files[file]!;
    const line = span === undefined ? '?' : whole.slice(0, span.start).split('\n').length;
    return `${file}:${line} ${code}`;
  });

describe('kept editions', () => {
  test('are joined to items by id, else by their very words, but for what was not for everybody', () => {
    const { brief, diagnostics } = parsed(NOW);
    expect(diagnostics).toEqual([]);
    expect(brief!.demands!.map(({ was }) => was)).toEqual([
      [{ edition: 1, status: 'stated' }],
      [{ edition: 2, status: 'rejected' }],
    ]);
    const { kastria, velmora } = brief!.positions![0]!.stances;
    expect(kastria!.was).toEqual([
      { edition: 1, stance: 'opposes' },
      { edition: 2, stance: 'conditional' },
    ]);
    expect(velmora!.was).toBeUndefined();
  });

  test('are needed no more by the text that goes along with a PDF', () => {
    const { complete, brief } = parsed(NOW);
    expect(complete).toContain('# the first');
    expect(complete).not.toContain('old/one.yaml');
    const again = parsed(complete, {});
    expect(again.diagnostics).toEqual([]);
    expect(again.brief).toEqual(brief);
  });

  test('do not contradict what the brief says itself of an edition', () => {
    const own = NOW.replace('status: softened', 'status: softened, was: [{ edition: 1, status: accepted }]'); // biome-ignore format: short
    expect(parsed(own).brief!.demands![0]!.was).toEqual([{ edition: 1, status: 'accepted' }]);
  });

  test('that are not there, are another edition or hold no YAML are told of at their places', () => {
    expect(problems(NOW, { 'old/one.yaml': FILES['old/two.yaml']! })).toEqual([
      'talks.yaml:4 another-edition',
      'talks.yaml:5 include-missing',
    ]);
    const broken = problems(NOW, { ...FILES, 'old/two.yaml': 'title: "Talks\nedition: 2' });
    expect(broken.every((each) => each.startsWith('old/two.yaml'))).toBe(true);
    expect(broken).not.toEqual([]);
  });

  test('have stances that the format knows', () => {
    const strange = FILES['old/one.yaml']!.replace('stance: opposes', 'stance: angry');
    expect(problems(NOW, { ...FILES, 'old/one.yaml': strange })).toEqual([
      'old/one.yaml:7 unknown-term',
    ]);
  });
});
