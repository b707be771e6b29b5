// How well drafts read articles: quotations and speakers against what a person marked in them.
//
//   npm run evaluate                 the articles of this folder, and those nobody tuned on
//   npm run evaluate -- FOLDER       those of another; --list shows what was read otherwise
//
// An article is a text file. Its first line names the language, the kind and the forms it is an
// example of, and who speaks: `en article lead-in; slem = Nicole Slem, shop worker`. In the rest each
// quotation stands between ⟦id:“…”⟧; ⟦?:“…”⟧ is one whose speaker the article does not tell. What stands
// between quotation marks and is not marked so (titles, scare quotes) is no quotation; ⟦~:“…”⟧ may be
// one or none (a headline). README.md tells more.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { parse } from 'yaml';

const PROGRAM = fileURLToPath(new URL('../../dist/bundle/program.cjs', import.meta.url));
const OWN = fileURLToPath(new URL('articles', import.meta.url));
const UNSEEN = fileURLToPath(new URL('unseen', import.meta.url));
const MARKED = /⟦([^\s:⟧]+):([^⟧]*)⟧/gu;

/** An article, with what a person reads in it. */
function readMarked(name, file) {
  const [head = '', ...lines] = file.split('\n');
  const [first = '', ...cast] = head.split(';').map((part) => part.trim());
  const [language = 'en', kind = 'article', ...forms] = first.split(/\s+/);
  const names = new Map(
    cast.map((entry) => {
      const [id = '', description = ''] = entry.split(' = ');
      const [name = '', ...offices] = description.split(', ');
      return [id.replace(/^-/, ''), { name, office: offices.join(' ') }];
    }),
  );
  const body = lines.join('\n');
  const expected = [...body.matchAll(MARKED)].map(([, id, words]) => ({
    words: wordsOf(words),
    speaker: id === '?' || id === '~' ? undefined : (names.get(id)?.name ?? id),
    office: names.get(id)?.office ?? '',
    others: [...names].filter(([other]) => other !== id).map(([, { name }]) => name),
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
  const before = process.cwd();
  try {
    writeFileSync(join(folder, 'article.txt'), text);
    process.chdir(folder);
    // A refused article has no draft, and all its quotations are missed.
    const code = await briefing(['new', 'draft', '--from', 'article.txt']);
    const brief = code === 0 ? parse(readFileSync('draft.yaml', 'utf8')) : {};
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
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the command as it is installed, loaded once for all articles; gives its exit status. */
function briefing(args) {
  program ??= loadProgram();
  const nowhere = { write: () => undefined };
  return program.main(args, { stdin: [], stdout: nowhere, stderr: nowhere, env: {} });
}

let program;

function loadProgram() {
  const wrapper = new Script(readFileSync(PROGRAM, 'utf8'), { filename: PROGRAM });
  const module = { exports: {} };
  const importFile = (path) => import(new URL(path, `file://${PROGRAM}`).href);
  const require = createRequire(PROGRAM);
  const run = wrapper.runInThisContext();
  run(module.exports, require, module, PROGRAM, dirname(PROGRAM), importFile);
  return module.exports;
}

/** What became of each quotation of an article: pairs of what is expected and what was found. */
function compare(marked, found) {
  const expected = marked.filter((each) => !each.isOptional);
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
  // What is found within words that may be a quotation or none is neither right nor wrong.
  const optional = marked.filter((each) => each.isOptional).map((each) => each.words.join(' '));
  const isExtra = (each) => !optional.some((words) => words.includes(each.words.join(' ')));
  return { rows, extra: free.filter((each) => each !== undefined && isExtra(each)) };
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

/** How a speaker was read: right, open, wrong, or damaged: part of the name, more, only the office. */
function judge({ speaker: expected, office, others }, { speaker: found }) {
  const forms = expected?.split(' | ') ?? [];
  if (found === undefined) return forms.includes('?') ? 'right' : 'open';
  if (expected === undefined) return 'wrong';
  const isFound = (form) => isEqual(nameOf(form), nameOf(found));
  if (forms.some(isFound)) return 'right';
  if (others.some((other) => other.split(' | ').some(isFound))) return 'wrong';
  const isPart = (form) => wordsOf(form).length > 0 && isAlike(wordsOf(form), wordsOf(found));
  return [...forms, office].some(isPart) ? 'damaged' : 'wrong';
}

// In scripts without capitals, what comes before a name is written as one word with it.
function between(words) {
  return /\p{Ll}/u.test(words) ? ` ${words} ` : words;
}

/** The words of a name or description, without the article before it. */
function nameOf(text) {
  const [first, ...others] = wordsOf(text);
  return LEADING.has(first) && others.length > 0 ? others : [first, ...others];
}

const LEADING = new Set(
  'the a an le la les l un une der die das ein eine el los il lo gli i o a os as um uma uno una'.split(
    ' ',
  ),
);

// One within the other, or with a name in common; “the” and “of” are none.
function isAlike(wanted, got) {
  const [one, other] = [wanted, got].map((words) => between(words.join(' ')));
  if (one.includes(other) || other.includes(one)) return true;
  return wanted.some((word) => word.length > 3 && got.includes(word));
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
    counts.expected += 1;
    if (found === undefined) {
      counts.missed += 1;
      continue;
    }
    counts.found += 1;
    const verdict = judge(expected, found);
    // Where the article tells nobody, open is right.
    if (expected.speaker !== undefined) counts.told += 1;
    if (expected.speaker !== undefined || verdict === 'wrong') counts[verdict] += 1;
    if (verdict === 'wrong' && !found.isMarked) counts.unmarked += 1;
  }
}

// By the language of the article; what is not told apart has no target of its own.
const TARGETS = {
  en: { recall: 97, precision: 97, right: 85, wrong: 2, unmarked: 0.5 },
  other: { recall: 95, precision: 90, right: 70, wrong: 3 },
};

const COLUMNS = ['recall', 'precision', 'right', 'damaged', 'open', 'wrong', 'unmarked'];

function sharesOf({ expected, found, extra, told, right, damaged, open, wrong, unmarked }) {
  return {
    recall: share(found, expected),
    precision: share(found, found + extra),
    right: share(right, told),
    damaged: share(damaged, told),
    open: share(open, told),
    wrong: share(wrong, found),
    unmarked: share(unmarked, found),
  };
}

function share(part, whole) {
  return whole === 0 ? undefined : (100 * part) / whole;
}

/** The targets that are missed, by the names of their columns. */
function missed(language, shares) {
  const targets = Object.entries(TARGETS[language] ?? TARGETS.other);
  return targets
    .filter(([column, bound]) => {
      const value = shares[column];
      if (value === undefined) return false;
      return column === 'wrong' || column === 'unmarked' ? value > bound : value < bound;
    })
    .map(([column]) => column);
}

function row(name, counts, language) {
  const shares = sharesOf(counts);
  const figures = COLUMNS.map((column) => shares[column]?.toFixed(1) ?? '–');
  const targets = language === undefined ? '' : missed(language, shares).join(',') || 'met';
  return line([name, counts.expected, ...figures], targets);
}

function line([name, ...cells], last) {
  const figures = cells.map((cell) => String(cell).padStart(10)).join('');
  return `${name.padEnd(26)}${figures}  ${last}`.trimEnd();
}

async function evaluate(folder, isListing) {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const tables = { language: new Map(), form: new Map(), all: new Map() };
  const into = (table, key, result) => {
    if (!tables[table].has(key)) tables[table].set(key, { ...EMPTY });
    count(tables[table].get(key), result);
  };
  for (const file of files) {
    const article = readMarked(file.replace('.txt', ''), readFileSync(join(folder, file), 'utf8'));
    const result = compare(article.expected, await draftOf(article));
    into('language', article.language, result);
    for (const form of article.forms) into('form', form, result);
    into('all', 'all', result);
    if (isListing) list(article, result);
  }
  console.log(line(['', 'quotes', ...COLUMNS], 'targets missed'));
  for (const [table, rows] of Object.entries(tables)) {
    for (const [name, counts] of [...rows].sort())
      console.log(row(name, counts, table === 'language' ? name : undefined));
    console.log('');
  }
}

function list({ name }, { rows, extra }) {
  for (const { expected, found } of rows) {
    const words = expected.words.join(' ').slice(0, 60);
    if (found === undefined) console.log(`${name}: missed “${words}”`);
    else if (judge(expected, found) !== 'right' && (expected.speaker ?? found.speaker))
      console.log(
        `${name}: “${words}” ${expected.speaker ?? 'open'} → ${found.speaker ?? 'open'}${found.isMarked ? ' (marked)' : ''}`,
      );
  }
  for (const { words } of extra)
    console.log(`${name}: no quotation “${words.join(' ').slice(0, 60)}”`);
}

async function main(args) {
  const isListing = args.includes('--list');
  const named = args.filter((each) => !each.startsWith('--'));
  if (named.length > 0) {
    for (const folder of named) await evaluate(folder, isListing);
    return;
  }
  console.log('Articles that the reader was tuned on\n');
  await evaluate(OWN, isListing);
  if (!existsSync(UNSEEN)) return;
  console.log('Articles written after the reader was finished\n');
  await evaluate(UNSEEN, isListing);
}

await main(process.argv.slice(2));
