// Editions that a brief can be compared with: its last commits, and briefs and PDFs beside it.

import { basename, dirname, join } from 'node:path';
import { findBriefs } from '../brief/find-briefs.ts';
import { isThere, namesIn } from '../disk/paths.ts';
import { askGit } from './ask-git.ts';

/** An edition by the name that `--since` takes. */
export interface FoundEdition {
  readonly id: string;
  readonly label: string;
}

const COMMITS = 8;
const FILES = 20;

/** The editions of the brief at `file`; `pdf` is where a build puts its document. */
export function listEditions(file: string, pdf: string): FoundEdition[] {
  const others = findBriefs(dirname(file)).filter((each) => basename(each) !== basename(file));
  const beside = others.slice(0, FILES).map((each) => ({ id: each, label: basename(each) }));
  const built = isThere(pdf) ? [{ id: pdf, label: `${pdf}, as built last` }] : [];
  return [...commitsOf(file), ...built, ...keptBeside(pdf), ...beside];
}

// Copies that somebody kept of earlier documents: `talks-1.pdf` beside `talks.pdf`.
function keptBeside(pdf: string): FoundEdition[] {
  const [folder, stem] = [dirname(pdf), basename(pdf, '.pdf')];
  const names = namesIn(folder).filter(
    (name) => name.startsWith(stem) && /\.pdf$/i.test(name) && name !== basename(pdf),
  );
  return names
    .sort()
    .slice(0, FILES)
    .map((name) => join(folder, name))
    .map((path) => ({ id: path, label: path }));
}

// The last commit by its name, so that it stays the last one when another is made.
function commitsOf(file: string): FoundEdition[] {
  const format = '--format=%h%x09%cs%x09%s';
  const args = ['log', format, `-${COMMITS}`, '--', `./${basename(file)}`];
  const { status, stdout } = askGit(args, dirname(file));
  if (status !== 0) return [];
  const lines = stdout.toString('utf8').split('\n').filter(Boolean);
  return lines.map((line, index) => {
    const [hash = '', date = '', ...subject] = line.split('\t');
    const words = `${date} ${subject.join(' ')}`;
    return index === 0
      ? { id: 'HEAD', label: `last commit: ${words}` }
      : { id: hash, label: `commit ${hash}: ${words}` };
  });
}
