import { expect, it } from 'vitest';
import { fontsFingerprint, templateFingerprint } from '../../src/provenance/fingerprint.ts';

it('a template is told by its files and their names, whatever their order', () => {
  const print = templateFingerprint(new Map([['a', '1'], ['b', '2']])); // biome-ignore format: short
  expect(print).toMatch(/^[0-9a-f]{16}$/);
  expect(templateFingerprint(new Map([['b', '2'], ['a', '1']]))).toBe(print); // biome-ignore format: short
  expect(templateFingerprint(new Map([['a', '1'], ['b', '3']]))).not.toBe(print); // biome-ignore format: short
  expect(templateFingerprint(new Map([['a', '1'], ['c', '2']]))).not.toBe(print); // biome-ignore format: short
});

it('fonts are told by their bytes', () => {
  const [one, other] = [Uint8Array.of(1), Uint8Array.of(2)];
  expect(fontsFingerprint([one, other])).toBe(fontsFingerprint([other, one]));
  expect(fontsFingerprint([one, other])).not.toBe(fontsFingerprint([one]));
});
