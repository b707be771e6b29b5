// Addresses of links as ASCII; what is ASCII already stays as typed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkAddress } from '../../../src/brief/prose/link-address.ts';

describe('the address of a link', () => {
  test.each([
    ['https://fr.example.org/wiki/Détroit', 'https://fr.example.org/wiki/D%C3%A9troit'],
    ['https://приклад.example/', 'https://xn--80aikifvh.example/'],
    ['https://שלום.example/x', 'https://xn--9dbne9b.example/x'],
    ['https://b.org/D%C3%A9troit?q=é#ф', 'https://b.org/D%C3%A9troit?q=%C3%A9#%D1%84'],
    ['http://user@host.org/é', 'http://user@host.org/%C3%A9'],
    ['https://b.org/c d)', 'https://b.org/c%20d)'],
    ['mailto:bö@b.org', 'mailto:b%C3%B6@b.org'],
    // No domain may mix directions: nothing but the letters can be encoded.
    ['https://שלוםabc.example/', 'https://%D7%A9%D7%9C%D7%95%D7%9Dabc.example/'],
  ])('%s', (typed, address) => {
    expect(linkAddress(typed)).toBe(address);
  });

  test.each([
    'https://b.org',
    'HTTPS://B.org/a_(b)?c=%20&d=[1]|{2}#e',
    'http://user@host:8080/~a',
    'mailto:a@b.org?subject=c%20d',
    '#id',
  ])('%s stays', (typed) => {
    expect(linkAddress(typed)).toBe(typed);
  });

  test('is ASCII without spaces, and the address of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        const address = linkAddress(`https://b.org/${path}`);
        expect(address).toMatch(/^[!-~]+$/);
        expect(linkAddress(address)).toBe(address);
      }),
    );
  });
});
