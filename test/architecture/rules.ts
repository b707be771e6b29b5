// The rules of the architecture as data: which folder stands where, which library belongs to whom.

/** Folders and files of src/ from the ground up; a lower layer never imports a higher one. */
export const LAYERS: readonly (readonly string[])[] = [
  ['diagnostics', 'languages'],
  ['brief'],
  ['theme'],
  ['drawing'],
  ['editorial', 'edition', 'template', 'document', 'type', 'provenance', 'picture', 'signature'],
  ['pdf', 'html', 'docx', 'plain', 'calendar', 'draft', 'mail'],
  ['build', 'merge'],
  [
    'build.ts',
    'batch.ts',
    'files',
    'examine.ts',
    'mail-examined.ts',
    'merge-files.ts',
    'press.ts',
    'smtp',
    'index.ts',
  ],
  ['watch', 'desk'],
  ['cli', 'cli.ts', 'article-worker.ts', 'batch-worker.ts'],
];

/** What a block is to the brief and what it is on the page stand in one folder, on two layers. */
export const LODGERS: readonly { readonly files: RegExp; readonly unit: string }[] = [
  { files: /^blocks\/(?:[^/]+\/block|blocks)\.ts$/, unit: 'brief' },
  { files: /^blocks\//, unit: 'template' },
];

/** The first layer that may know the time, the process and chance. */
export const FIRST_IMPURE_LAYER = 7;

/** Files that only put their layer together, and so import their siblings. */
export const ENTRIES: readonly string[] = [
  'index.ts',
  'press.ts',
  'examine.ts',
  'mail-examined.ts',
  'merge-files.ts',
  'cli.ts',
  'article-worker.ts',
  'batch-worker.ts',
];

/** Who may import a library. Everybody else asks the owner. */
export const OWNERS: Readonly<Record<string, readonly string[]>> = {
  '@codemirror/autocomplete': ['desk'],
  '@codemirror/commands': ['desk'],
  '@codemirror/lang-yaml': ['desk'],
  '@codemirror/language': ['desk'],
  '@codemirror/lint': ['desk'],
  '@codemirror/search': ['desk'],
  '@codemirror/state': ['desk'],
  '@codemirror/view': ['desk'],
  '@lezer/common': ['desk'],
  '@lezer/highlight': ['desk'],
  '@mozilla/readability': ['draft'],
  'any-ascii': ['mail'],
  'bidi-js': ['type'],
  chardet: ['draft'],
  chokidar: ['watch'],
  commander: ['cli'],
  'csv-parse': ['brief'],
  culori: ['picture'],
  'd3-geo': ['drawing'],
  'd3-scale': ['drawing'],
  'd3-shape': ['drawing'],
  diff: ['cli', 'desk', 'merge'],
  'fastest-levenshtein': ['diagnostics'],
  fflate: ['docx', 'draft'],
  handlebars: ['template'],
  'get-east-asian-width': ['plain'],
  htmlparser2: ['document', 'docx', 'draft', 'html', 'picture', 'template'],
  linkedom: ['draft'],
  luxon: ['brief'],
  mammoth: ['draft'],
  minisearch: ['html'],
  marked: ['draft'],
  'node-forge': ['signature'],
  nodemailer: ['mail', 'smtp'],
  'pdfjs-dist': ['desk', 'draft'],
  pdfkit: ['pdf'],
  pdfmake: ['pdf'],
  'postal-mime': ['draft'],
  tinypool: ['batch.ts'],
  yaml: ['brief', 'theme'],
  zod: ['brief', 'theme', 'provenance'],
  'node:child_process': ['files'],
  'node:crypto': [
    'build',
    'calendar',
    'cli',
    'editorial',
    'files',
    'html',
    'mail',
    'pdf',
    'provenance',
    'signature',
  ],
  'node:fs': ['files'],
  'node:http': ['desk'],
  'node:module': ['files'],
  'node:net': ['desk'],
  'node:os': ['files', 'cli'],
  'node:zlib': ['files', 'pdf', 'picture'],
  'node:path': ['build', 'cli', 'files', 'watch'],
  'node:url': ['files', 'mail'],
  'node:v8': ['files'],
  'node:vm': ['files'],
  'node:util': ['diagnostics'],
  'node:worker_threads': ['article-worker.ts', 'files'],
};

/** What makes code depend on more than its arguments, and what to do instead. */
export const IMPURITIES: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  {
    pattern: /\bDate\.now\(|\bnew Date\(\s*\)|\bDateTime\.(?:now|local|utc)\(\s*\)/,
    instead: 'take the time as an argument (`now`)',
  },
  {
    pattern: /\bMath\.random\(|\brandomUUID\(|\brandomBytes\(/,
    instead: 'derive it from the input',
  },
  { pattern: /\bprocess\b/, instead: 'take what you need as an argument' },
  { pattern: /\bconsole\./, instead: 'return a diagnostic; only the command line prints' },
  {
    pattern: /\bfetch\(|\bsetTimeout\(|\bsetInterval\(/,
    instead: 'do it in the command line, if at all',
  },
];

/** Words that say nothing about what a file holds. */
export const EMPTY_NAMES: RegExp = /^(?:utils?|common|manager|misc|shared)$/;

export const MAX_LINES = 250;

/**
 * The test that runs files which no test of their unit imports: most of them are tested by what a
 * whole build or the command line makes of them. A start of paths in src/, and a path in test/.
 */
export const TESTED_BY: Readonly<Record<string, string>> = {
  'article-worker.ts': 'cli/new.test.ts',
  'blocks/claims/claim-reviews.ts': 'blocks/claims/claim-reviews.test.ts',
  'brief/fix/same-brief.ts': 'editorial/fix/fix-brief.test.ts',
  'brief/parts.ts': 'blocks/blocks.test.ts',
  'brief/wordings.ts': 'blocks/compare/compare.test.ts',
  'build/': 'build.test.ts',
  'calendar/': 'calendar/write-calendar.test.ts',
  'cli.ts': 'cli.test.ts',
  'cli/commands/build/brief-worker.ts': 'cli/commands/build/build-many.slow.test.ts',
  'files/brief/find-pdfs.ts': 'cli/index.test.ts',
  'html/client/': 'browser/index.test.ts',
  'html/write-index.ts': 'cli/index.test.ts',
  'document/rename-places.ts': 'cli/book.test.ts',
  'files/brief/read-brief.ts': 'cli/check.test.ts',
  'files/disk/draft-owner.ts': 'cli/mail.test.ts',
  'files/disk/open-in-browser.ts': 'cli/preview.slow.test.ts',
  'files/look/read-brief-design.ts': 'cli/build.test.ts',
  'files/program/bounded-thread.ts': 'cli/new.test.ts',
  'files/program/load-program.ts': 'files/program/code-cache.test.ts',
  'files/program/standard-output.ts': 'cli/running/ending.slow.test.ts',
  'mail/': 'cli/mail.test.ts',
  'merge-files.ts': 'cli/merge.test.ts',
  'plain/': 'plain/write-text.test.ts',
  'pdf/signing/': 'cli/sign.test.ts',
  'press.ts': 'press.test.ts',
  'desk/client/': 'browser/preview.test.ts',
  'signature/': 'cli/sign.test.ts',
  'smtp/': 'smtp/send-messages.test.ts',
  'template/present/mail.ts': 'cli/mail.test.ts',
  'type/fallback-families.ts': 'pdf/scripts.test.ts',
};

/** A file longer than this, with a function in it, needs a test that runs it. */
export const MAX_UNTESTED_LINES = 20;
