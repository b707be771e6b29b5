// What the problems of bringing a Word file back into its brief mean.

import type { Explanations } from '../diagnostics/diagnostic.ts';

const NOTHING_LOST =
  'A brief is changed by what somebody decided, never by accident: what cannot be taken is told and left.';

/** By code. */
export const MERGE_CODES: Explanations = {
  'review-unreadable': {
    meaning: 'The file is no Word file (.docx), is damaged, or holds more than a briefing can.',
    why: 'A Word file may come from a stranger: memory and time are bounded, and nothing in it is trusted.',
    remedy: 'Take the file as it was sent, or save it anew as .docx.',
  },
  'review-not-ours': {
    meaning:
      'The Word file was not made by `briefing build --format docx`, or its record was taken out.',
    why: 'Without the record nobody can tell which words of the file belong to which field of the brief.',
    remedy:
      'Name the file as it was sent out with `--sent`: other programs (Google Docs, pandoc) keep its words, not its record.',
  },
  'review-other-brief': {
    meaning:
      'The Word file was made of another brief: nothing that it was made with stands in this one.',
    why: NOTHING_LOST,
    remedy: 'Name the brief that the Word file was made of.',
  },
  'review-quotation': {
    meaning: 'Somebody changed the words of a quotation.',
    why: 'Words of others are printed as they were said; only their source can change them.',
    remedy: 'Compare the words with the source; if the brief is wrong, change it there by hand.',
  },
  'review-value': {
    meaning:
      'What was changed in the document is no text of the brief but is printed from a value: a name, a date, a term, a number.',
    why: 'Other places of the brief hang on such a value, and what was meant cannot be told from the words.',
    remedy: 'Change the value in the brief by hand.',
  },
  'review-conflict': {
    meaning:
      'The brief has changed since the document was made of it, in the same words that were changed there; or two places of a document say two things.',
    why: NOTHING_LOST,
    remedy: 'Choose one, or write by hand what takes in both.',
  },
  'review-gone': {
    meaning: 'A text was changed that is no longer in the brief.',
    why: NOTHING_LOST,
    remedy: 'If the change is still wanted, put it into the brief by hand.',
  },
  'review-emptied': {
    meaning: 'All words of a text that the format wants were taken out.',
    why: 'Whether only the words or the whole item is meant cannot be told from the document.',
    remedy: 'Take the whole item out of the brief by hand, or leave it.',
  },
  'review-elsewhere': {
    meaning:
      'The text stands in no place of the brief that can be changed by itself: it is included from another file, repeated by an alias, or given with `--set`.',
    why: 'A change there changes more than the reviewer saw.',
    remedy: 'Change it by hand where it stands.',
  },
  'review-outside': {
    meaning: 'Somebody wrote or took out words in the document where no text of the brief stands.',
    why: NOTHING_LOST,
    remedy: 'Put them into the brief by hand, if they are wanted.',
  },
  'review-missing': {
    meaning: 'The document lacks texts that it was made with; the brief keeps them.',
    why: 'Whether a passage was cut or lost on the way through another program cannot be told.',
    remedy: 'Take them out of the brief by hand, if that was meant.',
  },
  'review-breaks': {
    meaning: 'The change was not taken by itself: it would bring an error into the brief.',
    why: 'A brief with errors is not built.',
    remedy: 'Take it when you are asked, and mend what is told, or leave it.',
  },
  'review-meanwhile': {
    meaning: 'The brief was changed on the disk while the changes were gone through.',
    why: NOTHING_LOST,
    remedy: 'Run the command again.',
  },
};
