// The end of a stream is told from its bytes, also by readers that look for the line end there.
import { expect, test } from 'vitest';
import { ObjectStreams } from '../../../src/pdf/file/object-streams.ts';

test.each([
  [[0x41], 'A\nendstream'],
  [[0x41, 0x0a], 'A\n\nendstream'],
  [[0x41, 0x0d], 'A\r\r\nendstream'],
])('a stream of %j ends in a line end of its own', (bytes, expected) => {
  const file = new ObjectStreams('1.7');
  file.addStream(1, `<</Length ${bytes.length}>>`, new Uint8Array(bytes));
  const pdf = file.finish(1, { Root: '1 0 R', Info: undefined, ID: '[<00> <00>]' });
  expect(Buffer.from(pdf).toString('latin1')).toContain(expected);
});
