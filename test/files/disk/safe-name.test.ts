import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeYamlName } from '../../../src/files/disk/safe-name.ts';

it.each([
  ['saron-strait.yaml', 'saron-strait.yaml'],
  ['../../etc/passwd.yaml', 'passwd.yaml'],
  ['C:\\Users\\x\\brief.yml', 'brief.yml'],
  ['Мінськ.yaml', 'Мінськ.yaml'],
  ['.hidden.yaml', 'hidden.yaml'],
  ['a\u0000b\u202e.yaml', 'ab.yaml'],
  ['CON.yaml', 'x.yaml'],
  ['..', 'x.yaml'],
  ['brief.exe', 'x.yaml'],
  ['<stdin>', 'x.yaml'],
  ['', 'x.yaml'],
])('%j becomes %j', (name, safe) => expect(safeYamlName(name, 'x.yaml')).toBe(safe));

it('no name leads anywhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(safeYamlName(`${name}.yaml`, 'x.yaml')).toMatch(/^[^/\\\p{C}.][^/\\\p{C}]*\.ya?ml$/u);
    }),
  );
});
