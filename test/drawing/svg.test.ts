import { describe, expect, it } from 'vitest';
import type { MadeDrawing } from '../../src/drawing/look.ts';
import { digits, drawing, element, text } from '../../src/drawing/svg.ts';
import { plainLook } from './plain-look.ts';

describe('writing SVG', () => {
  it('writes elements with their attributes in the order given', () => {
    expect(element('rect', { x: 1 / 3, y: -0, fill: 'none', stroke: undefined })).toBe(
      '<rect x="0.333" y="0" fill="none"/>',
    );
  });

  it('escapes words, and writes nothing for none', () => {
    const place = { x: 1, y: 2, size: 8, fill: '#1A1A1A' };
    expect(text('R&D <b>', { ...place, weight: 600, anchor: 'end' })).toBe(
      '<text x="1" y="2" font-size="8" font-weight="600" text-anchor="end" fill="#1A1A1A">R&#38;D &#60;b&#62;</text>',
    );
    expect(text('', place)).toBe('');
  });

  it('has its size in points', () => {
    expect(drawing(10, 20)).toContain('viewBox="0 0 10 20" width="10" height="20"');
  });

  it('draws with a look', () => {
    const { width, ink, sizes, number } = plainLook();
    const words = number(1200);
    const made: MadeDrawing = {
      svg: drawing(width, 20, text(words, { x: 0, y: 12, size: sizes.label, fill: ink.text })),
      alt: words,
    };
    expect(made.svg).toContain('>1,200</text></svg>');
  });

  it('takes no number that is none', () => {
    expect(() => digits(Number.NaN)).toThrow('NaN');
  });
});
