// How well drafts read articles: quotations and speakers against what a person marked in them.
//
//   npm run evaluate                 the articles of this folder
//   npm run evaluate -- FOLDER       those of another; --list shows what was read otherwise
//
// An article is a text file. Its first line names the language, the kind and the forms it is an
// example of, and who speaks: `en article lead-in; slem = Nicole Slem, shop worker`. In the rest each
// quotation stands between ⟦id:“…”⟧; ⟦?:“…”⟧ is one whose speaker the article does not tell. What stands
// between quotation marks and is not marked so (titles, scare quotes) is no quotation; ⟦~:“…”⟧ may be
// one or none (a headline). README.md tells more.

import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const PROGRAM = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url));
const OWN = fileURLToPath(new URL('articles', import.meta.url));
const MARKED = /⟦([\w?~-]+):([^⟧]*)⟧/gu;

/** An article, with what a person reads in it. */
function readMarked(name, file) {
  const [head = '', ...lines] = file.split('\n');
  const [first = '', ...cast] = head.split(';').map((part) => part.trim());
  const [language = 'en', kind = 'article', ...forms] = first.split(/\s+/);
  const names = new Map(
    cast.map((entry) => {
      const [id = '', description = ''] = entry.split(' = ');
      return [id.replace(/^-/, ''), description.split(', ')[0]];
    }),
  );
  const body = lines.join('\n');
  const expected = [...body.matchAll(MARKED)].map(([, id, words]) => ({
    words: wordsOf(words),
    speaker: id === '?' || id === '~' ? undefined : (names.get(id) ?? id),
    isOptional: id === '~',
  }));
  return { name, language, kind, forms, text: body.replace(MARKED, '$2'), expected };
}

/** The letters and figures of a text, by which two are compared. */
function wordsOf(text) {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** What a draft of the article holds. */
async function draftOf({ text }) {
  const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
  try {
    writeFileSync(join(folder, 'article.txt'), text);
    const error = await run(['new', 'draft', '--from', 'article.txt'], folder);
    const brief = error === '' ? parse(readFileSync(join(folder, 'draft.yaml'), 'utf8')) : {};
    const actors = brief.actors ?? {};
    return (brief.quotes ?? []).map(({ text: words, original, speaker, to_do: toDo }) => {
      const { name = '', to_do: unsure } = actors[speaker] ?? {};
      const isOpen = /^Unnamed speaker/.test(name);
      return {
        words: wordsOf(original?.text ?? words),
        speaker: isOpen ? undefined : name,
        isMarked: toDo !== undefined || unsure !== undefined,
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(args, cwd) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { cwd });
    let error = '';
    child.stderr.on('data', (chunk) => {
      error += chunk;
    });
    child.on('close', (code) => resolve(code === 0 ? '' : error || `exit ${code}`));
  });
}

/** What became of each quotation of an article: pairs of what is expected and what was found. */
function compare(expected, found) {
  const free = found.map((each) => each);
  const rows = [];
  // A quotation parted by its attribution may be one of the draft, or two.
  for (let index = 0; index < expected.length; index += 1) {
    const at = free.findIndex((each) => each && isEqual(each.words, expected[index].words));
    if (at >= 0) {
      rows.push({ expected: expected[index], found: free[at] });
      free[at] = undefined;
      continue;
    }
    const joined = joinedAt(expected, index, free);
    if (joined === undefined) rows.push({ expected: expected[index] });
    else {
      for (const each of expected.slice(index, index + joined.length))
        rows.push({ expected: each, found: free[joined.at] });
      free[joined.at] = undefined;
      index += joined.length - 1;
    }
  }
  return { rows, extra: free.filter((each) => each !== undefined) };
}

function joinedAt(expected, index, free) {
  for (let length = 2; length <= 6 && index + length <= expected.length; length += 1) {
    const words = expected.slice(index, index + length).flatMap((each) => each.words);
    const at = free.findIndex((each) => each && isEqual(each.words, words));
    if (at >= 0) return { at, length };
  }
  return undefined;
}

function isEqual(one, other) {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}

/** How a speaker was read: right, open, damaged (part of the name, or more than it) or wrong. */
function judge(expected, found) {
  if (found === undefined) return 'open';
  if (expected === undefined) return 'wrong';
  const got = wordsOf(found);
  const forms = expected.split(' | ').map(wordsOf);
  if (forms.some((wanted) => isEqual(wanted, got))) return 'right';
  return forms.flat().some((word) => got.includes(word)) ? 'damaged' : 'wrong';
}

const EMPTY = {
  expected: 0,
  found: 0,
  missed: 0,
  extra: 0,
  told: 0,
  right: 0,
  damaged: 0,
  open: 0,
  wrong: 0,
  unmarked: 0,
};

function count(counts, { rows, extra }) {
  counts.extra += extra.length;
  for (const { expected, found } of rows) {
    if (expected.isOptional) continue;
    counts.expected += 1;
    if (found === undefined) {
      counts.missed += 1;
      continue;
    }
    counts.found += 1;
    const verdict = judge(expected.speaker, found.speaker);
    // Where the article tells nobody, open is right.
    if (expected.speaker !== undefined) counts.told += 1;
    if (expected.speaker !== undefined || verdict === 'wrong') counts[verdict] += 1;
    if (verdict === 'wrong' && !found.isMarked) counts.unmarked += 1;
  }
}

function percent(part, whole) {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}`;
}

function row(name, c) {
  const { expected, found, extra, told, right, damaged, open, wrong, unmarked } = c;
  const cells = [
    name,
    expected,
    percent(found, expected),
    percent(found, found + extra),
    percent(right, told),
    percent(damaged, told),
    percent(open, told),
    percent(wrong, found),
    percent(unmarked, found),
  ];
  return cells
    .map((cell, index) => (index === 0 ? String(cell).padEnd(26) : String(cell).padStart(10)))
    .join('');
}

async function main(args) {
  const isListing = args.includes('--list');
  const [folder = OWN] = args.filter((each) => !each.startsWith('--'));
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const articles = files.map((file) =>
    readMarked(file.replace('.txt', ''), readFileSync(join(folder, file), 'utf8')),
  );
  const tables = { language: new Map(), form: new Map(), all: new Map() };
  const into = (table, key, result) => {
    if (!tables[table].has(key)) tables[table].set(key, { ...EMPTY });
    count(tables[table].get(key), result);
  };
  const drafts = await inTurn(articles, 2, draftOf);
  for (const [index, article] of articles.entries()) {
    const result = compare(article.expected, drafts[index]);
    into('language', article.language, result);
    for (const form of article.forms) into('form', form, result);
    into('all', 'all', result);
    if (isListing) list(article, result);
  }
  const head = [
    '',
    'quotes',
    'recall',
    'precision',
    'right',
    'damaged',
    'open',
    'wrong',
    'unmarked',
  ];
  console.log(
    head.map((cell, index) => (index === 0 ? cell.padEnd(26) : cell.padStart(10))).join(''),
  );
  for (const table of ['language', 'form', 'all']) {
    for (const [name, counts] of [...tables[table]].sort()) console.log(row(name, counts));
    console.log('');
  }
}

function list({ name }, { rows, extra }) {
  for (const { expected, found } of rows.filter((each) => !each.expected.isOptional)) {
    const words = expected.words.join(' ').slice(0, 60);
    if (found === undefined) console.log(`${name}: missed “${words}”`);
    else if (
      judge(expected.speaker, found.speaker) !== 'right' &&
      (expected.speaker ?? found.speaker)
    )
      console.log(
        `${name}: “${words}” ${expected.speaker ?? 'open'} → ${found.speaker ?? 'open'}${found.isMarked ? ' (marked)' : ''}`,
      );
  }
  for (const { words } of extra)
    console.log(`${name}: no quotation “${words.join(' ').slice(0, 60)}”`);
}

async function inTurn(items, width, work) {
  const results = [];
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < items.length; index = next++)
      results[index] = await work(items[index]);
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}

await main(process.argv.slice(2));
