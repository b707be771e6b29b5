// What the problems of reading a text as YAML mean.

import type { Explanations } from '../../diagnostics/diagnostic.ts';

const UNTRUSTED =
  'A brief may come from a stranger: reading it must not take all memory or time, and must give the same values everywhere.';
const ONE_VALUE =
  'YAML 1.2 lets a parser choose what such a text means. Two programs would read two briefs.';

/** By code. */
export const YAML_CODES = {
  'file-too-large': {
    meaning: 'The file is larger than 5 MB, the most that is read.',
    why: UNTRUSTED,
    remedy: 'Check that this is the right file: a brief is a few pages of text.',
  },
  'not-text': {
    meaning: 'The file holds bytes that no text has.',
    why: 'A picture, a PDF or a word processor’s file has no lines that a problem could be shown in.',
    remedy: 'Name a text file in YAML.',
  },
  'not-utf8': {
    meaning: 'The text is in another encoding than UTF-8.',
    why: 'YAML 1.2 wants Unicode. A guess at the encoding could change a letter of a quotation.',
    remedy: 'Save the file as UTF-8 in your editor.',
  },
  'empty-brief': {
    meaning: 'The file holds nothing, or comments only.',
    why: 'A page without a title cannot be filed or named.',
    remedy: 'Write at least `title:`; `briefing new NAME` gives a brief to start from.',
  },
  'yaml-syntax': {
    meaning: 'The text is not YAML at the marked place.',
    why: ONE_VALUE,
    remedy:
      'Look at the marked line and the one before: a quotation mark or bracket that is not closed, a tab, an indentation that differs from its neighbours, or “: ” in a text without quotation marks.',
  },
  'several-documents': {
    meaning: 'A line `---` begins a second document in the same file.',
    why: 'One file holds one brief, so that its PDF can have its name.',
    remedy: 'Delete the line, or move what follows to a file of its own.',
  },
  'too-deep': {
    meaning: 'Lists and mappings stand inside each other more than 64 deep.',
    why: UNTRUSTED,
    remedy: 'Check brackets and indentation: a brief needs six levels.',
  },
  'duplicate-key': {
    meaning: 'The same key stands twice in one mapping.',
    why: `${ONE_VALUE} One of the two values would be lost without a word (YAML 1.2, 3.2.1.1).`,
    remedy: 'Keep one of them, or make them entries of a list.',
  },
  'complex-key': {
    meaning: 'A list or mapping stands where a key is wanted.',
    why: 'The keys of a brief are plain words; this is nearly always a text that begins with a bracket.',
    remedy: 'Put a text that begins with { or [ in quotation marks.',
  },
  'custom-tag': {
    meaning: 'A tag such as `!type` asks for a value that YAML’s core schema does not have.',
    why: UNTRUSTED,
    remedy: 'Delete the tag; put a text that begins with ! in quotation marks.',
  },
  'unknown-alias': {
    meaning: 'An alias `*name` refers to an anchor `&name` that does not stand above it.',
    why: ONE_VALUE,
    remedy: 'Put a text that begins with * in quotation marks, or add the anchor.',
  },
  'text-after-hash': {
    meaning:
      'A text without quotation marks is followed by a space, # and words that seem to belong to it, as in `berth #4 at dawn`.',
    why: `To YAML a space and # begin a comment (YAML 1.2, 6.6), so the words are not on the page. ${ONE_VALUE}`,
    remedy:
      'Put the whole text in quotation marks; before a comment write two spaces, and one behind its #.',
  },
  'items-run-together': {
    meaning:
      'Lines of a text begin like the items of a list, but YAML has folded them into one line.',
    why: 'Only behind `|` does a line end count; behind `>` and without a mark a line end is a space (YAML 1.2, 6.5).',
    remedy: 'Begin the text with `|` behind the key.',
  },
  'blank-line': {
    meaning:
      'A blank line parts the text of a field that stands in one line: a title, a name, a short fact.',
    why: 'There the paragraphs are printed one after another; elsewhere a blank line makes a paragraph.',
    remedy: 'Write one line, and put the rest in a note.',
  },
  'unused-anchor': {
    meaning: 'A text begins with `&word`, which YAML takes for the name of the value.',
    why: 'The word is not printed, and nothing that stands in the brief may be missing from the page.',
    remedy: 'Put the whole text in quotation marks, or delete the anchor.',
  },
  'alias-bomb': {
    meaning: 'Aliases stand for more values than a brief can need, or contain themselves.',
    why: UNTRUSTED,
    remedy: 'Write the values out.',
  },
} as const satisfies Explanations;
