import { describe, expect, it } from 'vitest';
import { countryName, countryOf } from '../../../src/brief/places/countries.ts';
import { readWorld } from '../../../src/files/program/carried-files.ts';

describe('countries', () => {
  it.each([
    ['Fiji', 'FJ'],
    ['fj', 'FJ'],
    ['FJI', 'FJ'],
    ['Фиджи', 'FJ'],
    ['Deutschland', 'DE'],
    ['the Netherlands', 'NL'],
    ['Cote d’Ivoire', 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ['السودان', 'SD'],
    ['中国', 'CN'],
    ['Turkey', 'TR'],
    ['Palestine', 'PS'],
    ['Kosovo', 'XK'],
  ])('knows %s as %s', (written, code) => {
    expect(countryOf(written)).toEqual({ code });
  });

  it('says what was perhaps meant, and nothing of what is like none', () => {
    expect(countryOf('Atlantis of the west')).toEqual({ near: undefined });
    expect(countryOf('Ukrane')).toEqual({ near: 'Ukraine' });
    expect(countryOf('Zimbabwee')).toEqual({ near: 'Zimbabwe' });
  });

  it('are called as the language calls them', () => {
    expect(countryName('FJ', 'pl')).toBe('Fidżi');
    expect(countryName('SD', 'ar')).toBe('السودان');
  });

  it('are those of the world that maps are drawn on', () => {
    for (const code of readWorld().codes) expect(countryOf(code), code).toEqual({ code });
  });
});
