import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { position, positions } from '../../../src/brief/places/position.ts';

const one = position('where');
const hintOf = (value: unknown): string => {
  const { error } = one.safeParse(value);
  const [issue] = error?.issues ?? [];
  return issue?.code === 'custom' ? `${issue.message}: ${issue.params?.['hint']}` : 'fine';
};

describe('positions', () => {
  it.each<[unknown, readonly [number, number]]>([
    [
      [-18.14, 178.44],
      [178.44, -18.14],
    ],
    ['-18.14, 178.44', [178.44, -18.14]],
    ['18.14 S, 178.44 E', [178.44, -18.14]],
    ['178.44° E, 18.14° S', [178.44, -18.14]],
    ['64.15°N,21.94°W', [-21.94, 64.15]],
    [
      [0, 180],
      [180, 0],
    ],
    [
      [-90, -180],
      [-180, -90],
    ],
  ])('reads %j, the latitude first', (written, read) => {
    expect(one.parse(written)).toEqual(read);
  });

  it('knows one that is the wrong way round', () => {
    expect(hintOf([178.44, -18.14])).toBe(
      'the latitude 178.44 is beyond the poles: the latitude comes first: did you mean [-18.14, 178.44]?',
    );
    expect(hintOf([91, 200])).toMatch(/beyond the poles: latitudes go from -90/);
    expect(hintOf([45, 181])).toMatch(/^the longitude 181 goes round/);
  });

  it.each([46.2, 'Suva', [1], [1, 2, 3], ['1', '2'], '1 N, 2 S', '1 N, 2 N', null, { lat: 1 }])(
    'refuses %j',
    (written) => {
      expect(hintOf(written)).toMatch(/is no position: latitude first/);
    },
  );

  it('are a list, or a text with semicolons', () => {
    const path = positions('a line', 2);
    expect(path.parse('1, 2; 3, 4')).toEqual([
      [2, 1],
      [4, 3],
    ]);
    expect(path.parse([[1, 2], '3 N, 4 E'])).toEqual([
      [2, 1],
      [4, 3],
    ]);
    expect(path.safeParse('1, 2').error?.issues[0]?.message).toBe(
      '2 positions at least are wanted here',
    );
    expect(
      z.array(path).safeParse([
        [
          [1, 2],
          [300, 2],
        ],
      ]).error?.issues[0]?.path,
    ).toEqual([0, 1]);
  });
});
