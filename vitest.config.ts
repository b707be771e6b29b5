// Which tests a run takes: `npm test` all but test/system, `npm run test:system` only these.

import { configDefaults, defineConfig } from 'vitest/config';

// pdfmake's modules are CommonJS with a `default` of their own: import them as Node does.
const shared = { deps: { interopDefault: false } };

export default defineConfig(({ mode }) => ({
  test:
    mode === 'system'
      ? { ...shared, include: ['test/system/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 }
      : {
          ...shared,
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'test/system/**'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
}));
