// The root of this package is found from the sources.
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packagePath, packageVersion } from '../../src/files/package-root.ts';

test('leads to the files that come with the package, and tells its version', () => {
  expect(existsSync(packagePath('templates', 'briefing', 'document.hbs'))).toBe(true);
  expect(packageVersion()).toMatch(/^\d+\.\d+\.\d+/);
});
