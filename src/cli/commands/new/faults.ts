// Why an article could not be read, and what to do instead.

import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { ArticleFault } from '../../../draft/article.ts';

const COPY = 'copy the text that you need into a file, or pipe it: … | briefing new NAME --from -';
const PRINT = 'print it to a PDF, or copy its text into a file, and name that';

const FAULTS: Readonly<Record<ArticleFault, readonly [message: string, hint: string]>> = {
  'not-text': ['the article is not text', 'save it as a PDF, as a page or as plain text'],
  empty: ['there are no words in the article', 'save the page again, or copy its text into a file'],
  'too-complex': [
    'the article is longer, or takes more time or memory to unpack, than an article should',
    COPY,
  ],
  damaged: [
    'the file is damaged, or not all of it is there',
    'fetch or save it again; or open it, and copy its text into a file',
  ],
  scanned: [
    'there is no text in the PDF: its pages are pictures',
    'have its text recognised (OCR), read that against the pages, and name the file with the text',
  ],
  gibberish: [
    'the text in the file makes no words: its fonts do not say which letters they draw',
    'have its text recognised (OCR), or copy the article from elsewhere',
  ],
  downward: ['the text in the PDF runs from top to bottom, which is not read from PDFs', COPY],
  encrypted: [
    'the file is locked with a password',
    'open it, save a copy without the password, and name that',
  ],
  'old-word': ['this is a file of Word 97 to 2003', 'save it as .docx, and name that'],
  outlook: ['this is a message as Outlook keeps it', 'save it as .eml or as text, and name that'],
  pages: ['this is a document of Apple Pages', 'export it as .docx or PDF, and name that'],
  sheet: ['this is a spreadsheet, not an article', COPY],
  slides: ['these are slides, not an article', PRINT],
  book: ['this is an electronic book, not an article', COPY],
  picture: [
    'this is a picture, in which there is no text to read',
    'have its text recognised (OCR), read that against the picture, and name the file with the text',
  ],
  sound: ['this is a recording', 'write down what is said, as a transcript, and name that'],
  archive: ['this is an archive of other files', 'unpack it, and name the file of the article'],
  'web-archive': [
    'this is a page as Safari keeps it',
    'save it as “Page Source”, or print it to a PDF, and name that',
  ],
  other: ['this is a kind of file that is not read', PRINT],
};

/** The problem with an article. */
export function faultProblem(fault: ArticleFault, file: string): Diagnostic {
  const [message, hint] = FAULTS[fault];
  return { code: 'article-unreadable', severity: 'error', message, file, hint };
}

/** What somebody must look up before the text of an article is relied on. */
export function doubtful(doubt: string, file: string): Diagnostic {
  return {
    code: 'article-doubtful',
    severity: 'warning',
    message: doubt,
    file,
    hint: 'compare the copy in sources/ with the article; the draft keeps this as a to-do of its source',
  };
}

const HINTS: Readonly<Record<string, string>> = {
  'file-is-folder': 'name the file of the article in it',
};
const ADDRESS = /^[a-z]+:\/\//i;

/** The same problem, with what to do where an article of at most `limit` bytes is meant. */
export function unreadable(problem: Diagnostic, limit: number): Diagnostic {
  if (problem.code === 'file-too-large') {
    const message = `the file is larger than ${limit / 1024 / 1024} MB`;
    return { ...problem, message, hint: 'an article is a few pages; save it without its pictures' };
  }
  const hint = ADDRESS.test(problem.file ?? '')
    ? 'open it in a browser, save the page or print it to a PDF, and name that file'
    : HINTS[problem.code];
  return hint === undefined ? problem : { ...problem, hint };
}
