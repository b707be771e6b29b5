// What is written by bytes is the same as by way of strings.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteWriter } from '../../../src/pdf/file/byte-writer.ts';
import { decimal } from '../../../src/pdf/file/pdf-syntax.ts';

const written = (write: (content: ByteWriter) => void): string => {
  const content = new ByteWriter();
  write(content);
  return Buffer.from(content.take()).toString('latin1');
};

test('numbers are written as JavaScript writes them, to a thousandth', () => {
  const asWritten = (value: number): void => {
    expect(written((content) => content.writeDecimal(value))).toBe(decimal(value));
  };
  for (const value of [0, -0, 0.0004, -0.0004, 0.05, 10, 100, 1000.001, -7.125, 3e6, -4e12, 1e22])
    asWritten(value);
  fc.assert(fc.property(fc.double({ noNaN: true }), asWritten));
  fc.assert(fc.property(fc.double({ min: -3000, max: 3000, noNaN: true }), asWritten));
});

test('content grows with what is written, and begins anew when it is taken', () => {
  const content = new ByteWriter();
  const operators = 'ab\xff'.repeat(9000);
  content.write(operators);
  content.writeDecimal(1.5);
  expect(Buffer.from(content.take()).toString('latin1')).toBe(`${operators}1.5`);
  content.write('q');
  expect(Buffer.from(content.take()).toString('latin1')).toBe('q');
});
