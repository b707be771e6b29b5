// What the problems of reading and writing files mean.

import type { Explanations } from '../diagnostics/diagnostic.ts';

const SAFE =
  'A brief may come from a stranger. Nothing outside its own folder is read for it, so that it cannot carry other files away in a PDF.';
const NO_FIGURE =
  'What stands in the brief must stand on the page; a picture that is not there would be a gap.';
const OLD_FILE = 'The old file stays as it was until the new one is complete.';

/** By code. */
export const FILE_CODES: Explanations = {
  'file-missing': {
    meaning: 'There is no file of that name.',
    why: 'Paths start in the folder that the program was called in.',
    remedy: 'Check the path.',
  },
  'file-unreadable': {
    meaning: 'The system does not let the file be read.',
    why: 'Its permissions, or a link that leads to itself.',
    remedy: 'Change the permissions of the file, or name another.',
  },
  'file-is-folder': {
    meaning: 'A folder is named where a file is wanted.',
    why: 'Each brief is one file; which of a folder are meant is for the shell to say.',
    remedy: 'Name the files in it: `briefing check folder/*.yaml`.',
  },
  fixable: {
    meaning:
      'The brief has slips with one right answer: a missing hash, spaces too many, letters in pieces, keys out of the order of the format.',
    why: 'They change nothing that a page says, so they are told by `check` alone and never stop a build. `--fix` changes exactly what is told.',
    remedy: 'Run `briefing check --fix`; with `--dry-run` it shows what it would change.',
  },
  'source-text-missing': {
    meaning: 'The local text of a source is not there.',
    why: 'Source texts are other people’s work and rarely passed on with a brief; without the text nothing can be checked against it.',
    remedy: 'Put the text back beside the brief, or take out `text:`.',
  },
  'include-missing': {
    meaning: 'A file under `include` is not there.',
    why: 'Actors and sources that the brief names may stand in it.',
    remedy: 'Write its path as it is from the folder of the brief.',
  },
  'include-outside': {
    meaning: 'A file under `include` lies outside the folder of the brief.',
    why: SAFE,
    remedy: 'Copy it into the folder of the brief; links out of it do not count.',
  },
  'include-not-a-file': {
    meaning: 'What stands under `include` is a folder or a device.',
    why: SAFE,
    remedy: 'Name a YAML file with actors, sources or glossary.',
  },
  'source-text-outside': {
    meaning: 'The local text of a source lies outside the folder of the brief.',
    why: SAFE,
    remedy: 'Copy it into the folder of the brief, for instance into `sources/`.',
  },
  'source-text-not-a-file': {
    meaning: 'The local text of a source is a folder or a device.',
    why: SAFE,
    remedy: 'Name a plain text file.',
  },
  'source-original-missing': {
    meaning: 'The file that the local text of a source was taken from is not there.',
    why: 'Quotations are checked against the text; who doubts the text itself needs the PDF or page that it came from.',
    remedy: 'Put the file back beside the brief, or take out `original:` and `original_sha256:`.',
  },
  'source-original-changed': {
    meaning: 'The original of a source is not the file that `original_sha256` was taken from.',
    why: 'The text that quotations are checked against was taken from other bytes.',
    remedy: 'Put back the right file; or begin again from the new one, and compare.',
  },
  'article-unreadable': {
    meaning:
      '`briefing new --from` found no words in the file, or does not read files of its kind, or it is damaged, locked, or far larger than an article.',
    why: 'An article may come from a stranger: memory and time are bounded, and nothing in it is run or fetched. A text that is not surely that of the file is worse than none.',
    remedy: 'Do as the hint says; the text of the article in a plain text file can always be read.',
  },
  'article-doubtful': {
    meaning:
      'The text that `briefing new --from` read may be not the article, or not all of it: the page is a notice on cookies, the beginning of an article, or holds much more than was kept; or bytes mean nothing.',
    why: 'Quotations are checked against this text: what is missing from it cannot be found.',
    remedy:
      'Compare the copy in `sources/` with the article; save the page again, or copy its text.',
  },
  'cannot-write': {
    meaning: 'The document could not be written.',
    why: OLD_FILE,
    remedy: 'Choose another place with -o, or make room.',
  },
  'output-is-input': {
    meaning: 'The document would overwrite a file that it is made from.',
    why: OLD_FILE,
    remedy: 'Name another output with -o.',
  },
  'output-exists': {
    meaning: 'A file of that name is already there.',
    why: 'What a PDF gives back may be older than what you have.',
    remedy: 'Name another file, or write over it with --force.',
  },
  'output-of-another': {
    meaning: 'The draft of another brief has the name that this one would get.',
    why: 'Briefs in different folders may have one name; neither mail may take the place of the other unseen.',
    remedy: 'Name another folder or file with -o, or remove the draft that is there.',
  },
  'figure-missing': {
    meaning: 'The picture of a figure, or the logo, is not there.',
    why: NO_FIGURE,
    remedy: 'Put the picture beside the brief, or correct its path.',
  },
  'figure-outside': {
    meaning: 'The picture of a figure, or the logo, lies outside the folder of the brief.',
    why: SAFE,
    remedy: 'Copy it into the folder of the brief.',
  },
  'figure-too-large': {
    meaning: 'The file of a picture, or the picture in it, is larger than a page can need.',
    why: 'A brief may come from a stranger: reading it must not take all memory or time.',
    remedy: 'Save the picture smaller: 300 pixels an inch are enough for print.',
  },
  'figure-unusable': {
    meaning:
      'The picture of a figure, or the logo, is no PNG, JPEG or SVG, or holds what a PDF for archives may not.',
    why: 'PDF/A (ISO 19005) forbids what depends on other files, scripts or the reader’s own colours.',
    remedy:
      'Save it again as the message says; text in an SVG that cannot be set must be converted to paths.',
  },
};
