// What is left of a faulty brief, and where its parts stand in the file.

import { describe, expect, it } from 'vitest';
import { parseBrief } from '../../src/brief/parse-brief.ts';
import { salvage } from '../../src/brief/salvage.ts';

describe('salvage', () => {
  it('cuts out faulty entries and keys, and knows where the others stood', () => {
    const left = salvage({
      sumary: 1,
      actors: { vos: { name: 'Vos', rle: 'x' }, 'not an id': { name: 'N' } },
      claims: [
        { text: 'One.' },
        { text: 'Two.', by: 'vos', date: '4 May' },
        'three',
        { text: 'Four.', by: 'vos' },
      ],
    });
    expect(left?.brief).toEqual({
      title: 'Untitled',
      language: 'en',
      actors: { vos: { name: 'Vos' } },
      claims: [
        { text: 'Two.', by: 'vos' },
        { text: 'Four.', by: 'vos' },
      ],
    });
    expect(left?.pathInFile(['claims', 1, 'text'])).toEqual(['claims', 3, 'text']);
    expect(left?.isWhole(['claims', 1, 'text'])).toBe(true);
    expect(left?.isWhole(['claims', 0, 'text'])).toBe(false);
    expect(left?.isWhole(['actors', 'vos'])).toBe(false);
  });

  it('cuts out a block of which nothing is left', () => {
    const left = salvage({ title: 'T', claims: [{}], summary: { points: [1, 2] } });
    expect(left?.brief).toEqual({ title: 'T', language: 'en', summary: {} });
  });

  it.each([[[]], ['text'], [1], [null]])('gives nothing of %j', (value) => {
    expect(salvage(value)).toBeUndefined();
  });

  it('is not tried on a file that is no YAML', () => {
    expect(parseBrief('title: T\nclaims: [', 'b.yaml').salvaged).toBeUndefined();
    expect(parseBrief('title: T\nsumary: x', 'b.yaml').salvaged?.brief.title).toBe('T');
    expect(parseBrief('title: T', 'b.yaml').salvaged).toBeUndefined();
  });
});
