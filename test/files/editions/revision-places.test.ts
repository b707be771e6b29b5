// Where git says that a revision means another commit now.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { revisionPlaces } from '../../../src/files/editions/read-edition.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let top: string;
const gitIn =
  (cwd: string) =>
  (...args: string[]): void => {
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
    execFileSync('git', [...who, ...args], { cwd, stdio: 'ignore' });
  };

beforeEach(() => {
  top = realpathSync(temporaryFolder({ 'b/a.yaml': 'title: A\n' }));
  const git = gitIn(top);
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'One');
});

/** The states of all files of the repository that are looked at. */
const state = (named: string, file = join(top, 'b/a.yaml')): string =>
  revisionPlaces(named, file).map(read).join('\n');

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return 'none';
  }
}

describe('something that is looked at changes', () => {
  const commit = ['commit', '-q', '--allow-empty', '-m', 'Next'];

  test.each([
    ['with a commit', 'HEAD', [commit]],
    ['with a commit, for what was before the last', '@~1:b/a.yaml', [commit]],
    ['with a change of branches', 'HEAD', [['checkout', '-qb', 'topic/x']]],
    ['with a commit on no branch', 'HEAD', [['checkout', '-q', '--detach'], commit]],
    ['with a tag that is moved', 'v1', [commit, ['tag', '-f', 'v1']]],
    ['with a commit after packing', 'HEAD', [['pack-refs', '--all'], commit]],
  ])('%s', (_, named, steps) => {
    const git = gitIn(top);
    git('tag', 'v1');
    for (const step of steps.slice(0, -1)) git(...step);
    const before = state(named);
    for (const step of steps.slice(-1)) git(...step);
    expect(state(named)).not.toBe(before);
  });

  test('with a commit in a work tree of its own', () => {
    gitIn(top)('worktree', 'add', '-q', join(top, 'other'), '-b', 'other');
    const file = join(top, 'other/b/a.yaml');
    const before = state('HEAD', file);
    gitIn(join(top, 'other'))(...commit);
    expect(state('HEAD', file)).not.toBe(before);
  });
});

test('there is nothing to look at for a file, without a repository, or for an option', () => {
  expect(revisionPlaces('old.yaml', join(top, 'b/a.yaml'))).toEqual([]);
  const alone = temporaryFolder({ 'a.yaml': 'title: A\n' });
  expect(revisionPlaces('HEAD', join(alone, 'a.yaml'))).toEqual([]);
  expect(revisionPlaces('--exec=x', join(top, 'b/a.yaml'))).toContain(join(top, '.git/HEAD'));
});

test('a repository without a commit has a branch to wait for', () => {
  const empty = realpathSync(temporaryFolder());
  mkdirSync(join(empty, 'b'));
  gitIn(empty)('init', '-q', '-b', 'main');
  writeFileSync(join(empty, 'b/a.yaml'), 'title: A\n');
  const places = revisionPlaces('HEAD', join(empty, 'b/a.yaml'));
  expect(places).toContain(join(empty, '.git/refs/heads/main'));
});
