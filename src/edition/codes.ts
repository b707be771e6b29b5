// What the problems of editions, and of git that keeps them, mean.

import type { Explanations } from '../diagnostics/diagnostic.ts';

const KNOWN_EDITION =
  'Readers tell editions apart by their number and date; two documents with the same number cannot be cited.';
const GIT =
  'An earlier edition can be a git revision; it is read with `git show` and nothing else.';

/** By code. */
export const EDITION_CODES: Explanations = {
  'same-edition': {
    meaning: 'The brief differs in substance from the edition before and bears the same number.',
    why: KNOWN_EDITION,
    remedy: 'Raise it: `briefing edition FILE`.',
  },
  'older-edition': {
    meaning: 'The edition named by `--since` has a higher number than the brief.',
    why: KNOWN_EDITION,
    remedy: 'Compare with the edition before.',
  },
  'former-likelihood': {
    meaning: 'A judgment says what its likelihood was, and the edition before says otherwise.',
    why: 'ICD 203 asks analysts to explain changes to earlier judgments; the change must be the true one.',
    remedy: 'Correct the likelihood under `change`, or leave it out: `--since` says it.',
  },
  'edition-not-raised': {
    meaning: '`briefing edition` could not raise the number without touching anything else.',
    why: 'The file is yours: only the number and `as_of` may change.',
    remedy: 'Change the two values by hand, as the message says.',
  },
  'git-missing': {
    meaning: 'A git revision was named, and git is not installed.',
    why: GIT,
    remedy: 'Install git, or name a file.',
  },
  'git-failed': {
    meaning: 'Git could not give the file.',
    why: GIT,
    remedy: 'Do what the message says.',
  },
  'revision-unknown': {
    meaning: 'Git knows no such revision here.',
    why: GIT,
    remedy: 'Name a commit, tag or branch of the repository that the brief is in.',
  },
  'revision-without-file': {
    meaning: 'The revision does not have the brief.',
    why: GIT,
    remedy: 'Name another revision, or the path that the brief had then: `REV:path`.',
  },
};
