// A look for tests of drawings: every letter half as wide as it is high.
import type { DrawingLook } from '../../src/drawing/look.ts';
import { numberText } from '../../src/template/present/numbers.ts';

/** In English and in full width, unless told otherwise. */
export function plainLook(own: Partial<DrawingLook> = {}): DrawingLook {
  const lang = own.lang ?? 'en';
  return {
    width: 366,
    height: 360,
    ink: {
      text: '#1A1A1A',
      quiet: '#555555',
      line: '#B8B8B8',
      tint: '#EEF1F4',
      paper: '#FFFFFF',
      accent: '#173F5F',
      series: ['#173F5F', '#D07A32', '#2A7F73', '#6B3A5E'],
    },
    sizes: { label: 8.5, small: 8, strong: 10.5 },
    lang,
    rtl: false,
    measure: (text, { size }) => text.length * size * 0.5,
    number: (value, decimals) =>
      numberText(lang, decimals === undefined ? String(value) : value.toFixed(decimals)),
    ...own,
  };
}
