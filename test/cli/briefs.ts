// Briefs for the tests of the command line.

/** The least that makes a document. */
export const GOOD = 'title: A short brief\nsummary:\n  bottom_line: All is well.\n';

/** An unknown key with a known neighbour, in line 2. */
export const BAD = 'title: A short brief\nsumary:\n  bottom_line: All is well.\n';
