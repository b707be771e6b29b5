// What the problems of reading and verifying our PDFs mean.

import type { Explanations } from '../../../diagnostics/diagnostic.ts';

const WHOLE_PROOF =
  'Verifying builds the document again from the brief inside it and compares all bytes; what differs is named.';

/** By code. */
export const PDF_CODES = {
  'pdf-unreadable': {
    meaning: 'The file is no PDF, is damaged or encrypted, or holds more than a briefing can.',
    why: 'A PDF may come from a stranger: memory and time are bounded, and nothing in it is trusted.',
    remedy: 'Take the file as it was sent, or save it without a password.',
  },
  'no-brief-inside': {
    meaning: 'The PDF does not carry a brief.',
    why: 'Only documents of this program do, unless they say `embed: none`, and printing to PDF takes the brief out.',
    remedy: 'Ask for the PDF itself, or for the brief, and give that with --brief.',
  },
  'book-inside': {
    meaning: 'The PDF is a book of several briefs where one brief is wanted.',
    why: 'Nobody could tell which of them is meant.',
    remedy: 'Take the briefs out with `briefing extract BOOK.pdf -o FOLDER/` and name one of them.',
  },
  'other-brief': {
    meaning: 'The PDF was not made of the brief given with --brief.',
    why: WHOLE_PROOF,
    remedy: 'Name the brief as it was when the PDF was built, with its options.',
  },
  'template-not-ours': {
    meaning: 'The PDF was made with a template that this program does not have.',
    why: WHOLE_PROOF,
    remedy: 'Name the folder of that template with --template.',
  },
  'no-record': {
    meaning: 'The PDF carries a brief, but no record of its build.',
    why: WHOLE_PROOF,
    remedy: 'Say which version made it, or build it again.',
  },
  'not-rebuilt': {
    meaning: 'The brief inside the PDF does not build here.',
    why: WHOLE_PROOF,
    remedy:
      'Verify with the version that made the PDF; if it is this one, ask its sender for the original.',
  },
  'record-unknown': {
    meaning: 'The record of the build inside the PDF is of a form that this version does not know.',
    why: WHOLE_PROOF,
    remedy: 'Verify with the version that made the PDF, or a newer one.',
  },
  'record-damaged': {
    meaning: 'The record of the build inside the PDF cannot be read.',
    why: WHOLE_PROOF,
    remedy: 'Take the file as it was sent.',
  },
  'other-version': {
    meaning: 'The PDF was made by another version of this program.',
    why: WHOLE_PROOF,
    remedy: 'Verify with that version.',
  },
  'other-template': {
    meaning: 'The PDF was made with another state of its template.',
    why: WHOLE_PROOF,
    remedy: 'Name the folder of the template as it was with --template.',
  },
  'other-fonts': {
    meaning: 'The PDF was made with other font files.',
    why: WHOLE_PROOF,
    remedy: 'Install the package as it was, with the same fonts.',
  },
  'brief-changed': {
    meaning: 'The brief inside the PDF is not the one that the PDF was made of.',
    why: 'The PDF keeps a hash of its brief; another brief beside the same pages would speak for what it did not make.',
    remedy: 'Ask its sender for the original.',
  },
  'pdf-appended': {
    meaning: 'Something was added behind the PDF after it was made, and not by a signature alone.',
    why: 'What stood before is byte for byte what its brief makes. What was added may change what is shown, and is not judged.',
    remedy: 'Take the file as it was sent, or the part before.',
  },
  'not-signed': {
    meaning: 'The PDF bears no signature, but a certificate was given.',
    why: 'Whoever gives a certificate wants to know whether its holder signed.',
    remedy: 'Ask for the signed PDF.',
  },
  'pdf-cut': {
    meaning: 'The end of the PDF is missing.',
    why: WHOLE_PROOF,
    remedy: 'Take the file as it was sent.',
  },
  'pdf-repacked': {
    meaning: 'The PDF says the same, but another program saved it again.',
    why: WHOLE_PROOF,
    remedy: 'Ask for the file as it was made, if the bytes matter.',
  },
  'pdf-differs': {
    meaning: 'The PDF is not what this program makes of the brief inside it.',
    why: WHOLE_PROOF,
    remedy: 'Ask who changed the part that the message names.',
  },
  'quotation-differs': {
    meaning: 'A quotation checked again gives another result than the PDF prints.',
    why: WHOLE_PROOF,
    remedy: 'Look the passage up in the source text that is at hand.',
  },
} as const satisfies Explanations;
