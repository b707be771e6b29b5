// Which tests a run takes: `npm test` those that need only Node, `npm run test:slow` those that need
// time as well (`*.slow.test.ts`: processes by the hundred, huge inputs, large samples),
// `npm run test:system` those that need other programs, `npm run test:browser` those that need a
// browser, `npm run conformance` those that need veraPDF and other judges of PDFs, `npm run fuzz`
// those that build thousands of briefs.

import { configDefaults, defineConfig } from 'vitest/config';

// pdfmake's modules are CommonJS with a `default` of their own: import them as Node does.
const shared = { deps: { interopDefault: false }, setupFiles: ['test/support/prepare.ts'] };

/** What the other suites take, by the mode that runs them. */
const SUITES: Readonly<Record<string, string>> = {
  slow: 'test/**/*.slow.test.ts',
  system: 'test/system/**/*.test.ts',
  browser: 'test/browser/**/*.test.ts',
  conformance: 'test/conformance/**/*.test.ts',
  fuzz: 'test/fuzz/**/*.test.ts',
};

export default defineConfig(({ mode }) => {
  const suite = SUITES[mode];
  return {
    test: suite
      ? { ...shared, include: [suite], testTimeout: 600_000, hookTimeout: 600_000 }
      : {
          ...shared,
          // Our modules keep nothing that one test could leave for the next: loading them once a
          // worker halves the time of the suite.
          isolate: false,
          maxWorkers: '100%',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...Object.values(SUITES)],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
  };
});
