// Names in place of ids: the id that is meant stands in the hint.
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../../src/brief/parse-brief.ts';

const HEAD = `title: x
actors:
  reyl: { name: Anton Reyl, role: Foreign Minister }
  marr: { name: Edda Márr, short: Márr }
  fed: { name: Federation of Lakes }
  fed-council: { name: Council of the Federation of Lakes }
sources:
  meridian: { title: Guns fall silent, publisher: The Meridian }
  gazette: { title: 'Gazette: talks', publisher: The Gazette }
`;

function hints(line: string): readonly (string | undefined)[] {
  return parseBrief(`${HEAD}${line}\n`, 'x').diagnostics.map(({ hint }) => hint);
}

const REYL = 'write reyl (reyl is “Anton Reyl”)';
const MARR = 'write marr (marr is “Edda Márr”)';

describe('an actor', () => {
  test.each([
    ['Anton Reyl', REYL],
    ['anton  REYL', REYL],
    ['Reyl Anton', REYL],
    ['Reyl', REYL],
    ['réyl', REYL],
    ['A. Reyl', REYL],
    ['President Anton Reyl', REYL],
    ['Anton Reil', REYL],
    ['the Foreign Minister', REYL],
    ['Edda Marr', MARR],
    ['Márr', MARR],
    ['Lakes', 'write fed or fed-council'],
    ['The Federation of Lakes', 'write fed (fed is “Federation of Lakes”)'],
    ['rayl', 'did you mean “reyl”?'],
  ])('%s', (name, hint) => {
    expect(hints(`claims: [{ text: x, by: ${name} }]`)).toEqual([hint]);
    expect(hints(`quotes: [{ text: x, speaker: ${name} }]`)).toEqual([hint]);
    expect(hints(`demands: [{ text: x, by: reyl, to: ${name} }]`)).toEqual([hint]);
    expect(hints(`ceasefire: { status: none, parties: [reyl, ${name}] }`)).toEqual([hint]);
    expect(hints(`positions: [{ issue: x, stances: { ${name}: { stance: silent } } }]`)).toEqual([
      hint,
    ]);
  });

  test('who is not declared can be, with an id made of the name', () => {
    expect(hints('claims: [{ text: x, by: Ruth Calder }]')).toEqual([
      'declare “ruth-calder: { name: Ruth Calder }” under `actors` and write ruth-calder, or name one of reyl, marr, fed, fed-council',
    ]);
  });
});

describe('a source', () => {
  test.each([
    ['The Meridian', 'write meridian (meridian is “Guns fall silent”)'],
    ['The Meridian ¶4', 'write meridian ¶4 (meridian is “Guns fall silent”)'],
    ['Meridian ¶4', 'write meridian ¶4 (meridian is “Guns fall silent”)'],
    ['¶4 meridian', 'write meridian ¶4 (meridian is “Guns fall silent”)'],
    ['Guns fall silent p. 3', 'write meridian p. 3 (meridian is “Guns fall silent”)'],
    ['[meridian, The Gazette p. 2]', 'write gazette p. 2 (gazette is “Gazette: talks”)'],
    ['meridien ¶4', 'did you mean “meridian”?'],
    ['Unknown paper', 'declare it under `sources`, or name one of meridian, gazette'],
  ])('%s', (source, hint) => {
    expect(hints(`claims: [{ text: x, by: reyl, source: ${source} }]`)).toEqual([hint]);
  });
});

test('of thousands only some are listed, and the work is bounded', () => {
  const ids = Array.from({ length: 1500 }, (_, index) => index);
  const actors = ids.map((id) => `  person-${id}x: { name: Person ${id} }\n`).join('');
  const claims = ids.map((id) => `  - { text: Claim ${id}, by: Zzqqqq${id} }\n`).join('');
  const { diagnostics } = parseBrief(`title: x\nactors:\n${actors}claims:\n${claims}`, 'x');
  expect(diagnostics).toHaveLength(1001);
  expect(diagnostics[0]?.hint).toMatch(/person-11x … \(1500 in all\)$/);
  expect(JSON.stringify(diagnostics).length).toBeLessThan(1_000_000);
});

test('a text of many words is no name', () => {
  const hint = hints(`claims: [{ text: x, by: reyl, source: ${'word '.repeat(50_000)} }]`);
  expect(hint).toEqual(['declare it under `sources`, or name one of meridian, gazette']);
});
