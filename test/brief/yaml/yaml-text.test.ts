// Texts that are written into a brief and must come back as they were.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseYamlText } from '../../../src/brief/yaml/parse-yaml-text.ts';
import { yamlText } from '../../../src/brief/yaml/yaml-text.ts';

const read = (yaml: string): unknown => parseYamlText(`key: ${yaml}\n`, 'a.yaml').value;

test.each([
  'plain words',
  '2027',
  'yes: no',
  '# not a comment',
  '"quoted" and \'more\'',
  '- dash',
  '*star',
])('%s comes back', (text) => {
  expect(read(yamlText(text))).toEqual({ key: text });
});

test('any text comes back on one line, its spaces collapsed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(text.trim() !== '' && !/\p{Cc}/u.test(text));
      const yaml = yamlText(text);
      expect(yaml).not.toContain('\n');
      expect(read(yaml)).toEqual({ key: text.replace(/\s+/gu, ' ').trim() });
    }),
  );
});
