// Texts whose values were read when the program was built.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { parseYamlText } from '../../../src/brief/yaml/parse-yaml-text.ts';

const TEXT = 'name: briefing\npage: { size: A4 }\n';
const MODULE = '../../../src/brief/yaml/prepared-values.ts';
let parse: typeof parseYamlText;

// Other test files share this process: the module is read anew here, and forgotten afterwards.
beforeAll(async () => {
  vi.resetModules();
  vi.doMock(MODULE, () => ({
    PREPARED_VALUES: new Map([[TEXT, () => ({ name: 'briefing', page: { size: 'Prepared' } })]]),
  }));
  parse = (await import('../../../src/brief/yaml/parse-yaml-text.ts')).parseYamlText;
});

afterAll(() => {
  vi.doUnmock(MODULE);
  vi.resetModules();
});

test('the prepared value stands for its text alone, and places are still found', () => {
  const prepared = parse(TEXT, 'template.yaml');
  expect(prepared).toMatchObject({ value: { page: { size: 'Prepared' } }, diagnostics: [] });
  expect(prepared.locate(['page', 'size'])).toEqual({ start: 29, end: 31 });
  expect(prepared.locateKey(['page'])).toEqual({ start: 15, end: 19 });
  expect(parse(`${TEXT}#`, 'x').value).toMatchObject({ page: { size: 'A4' } });
});
