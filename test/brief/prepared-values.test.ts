// Texts whose values were read when the program was built.
import { expect, test, vi } from 'vitest';
import { parseYamlText } from '../../src/brief/parse-yaml-text.ts';

const TEXT = vi.hoisted(() => 'name: briefing\npage: { size: A4 }\n');

vi.mock('../../src/brief/prepared-values.ts', () => ({
  PREPARED_VALUES: new Map([[TEXT, () => ({ name: 'briefing', page: { size: 'Prepared' } })]]),
}));

test('the prepared value stands for its text alone, and places are still found', () => {
  const prepared = parseYamlText(TEXT, 'template.yaml');
  expect(prepared).toMatchObject({ value: { page: { size: 'Prepared' } }, diagnostics: [] });
  expect(prepared.locate(['page', 'size'])).toEqual({ start: 29, end: 31 });
  expect(prepared.locateKey(['page'])).toEqual({ start: 15, end: 19 });
  expect(parseYamlText(`${TEXT}#`, 'x').value).toMatchObject({ page: { size: 'A4' } });
});
