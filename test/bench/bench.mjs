// `npm run bench`: whole processes, YAML in, PDF out, beside peers on the same content and fonts.
// Figures of different runs can't be compared, ratios of one run can: the machine has its moods.

import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cases } from './cases.mjs';
import { DESK, deskFigures, deskTable } from './desk/desk-figures.mjs';
import { weigh } from './measure/product.mjs';
import { takeTurns } from './measure/take-turns.mjs';
import { readOptions } from './options.mjs';
import { toBars } from './report/bars.mjs';
import { describe, surroundings } from './report/surroundings.mjs';
import { toTable } from './report/table.mjs';

const NOTE = `Medians of runs taken in turn; ÷ is the ratio to raw pdfmake. All set the same content in the same
fonts; our page has larger type and a wide margin, and our PDFs are tagged and bear their YAML.`;

const names = [...cases.map(({ name }) => name), DESK];
const options = readOptions(process.argv.slice(2), names);
const print = options.json ? () => {} : (text) => console.log(`${text}\n`);
if (!existsSync(new URL('../../dist/cli.cjs', import.meta.url))) {
  console.error('dist/cli.cjs is missing: npm run compile');
  process.exit(2);
}

const around = await surroundings();
print(describe(around));
print(NOTE);
const work = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('SIGINT', () => process.exit(130));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

const all = [];
for (const each of cases) if (options.only.includes(each.name)) all.push(await runCase(each));
const desk = options.only.includes(DESK) ? await runDesk() : undefined;

const bars = toBars(all);
if (bars) print(`### Bars\n\n${bars}`);
if (options.json) console.log(JSON.stringify({ ...around, cases: all.map(toJson), desk }, null, 2));
if (all.some(({ results }) => results.some(({ failure }) => failure))) process.exitCode = 1;

async function runCase(each) {
  const folder = join(work, each.name);
  mkdirSync(folder);
  const contenders = each.prepare(folder, options);
  const plan = { runs: options.runs ?? each.runs, warmUps: options.quick ? 0 : each.warmUps };
  const measured = await takeTurns(contenders, plan, (words) => say(`${each.name} ${words}`));
  say('');
  const results = measured.map((result) => ({ ...result, ...weigh(result.contender.output) }));
  const about = `${each.about()} ${plan.runs} ${plan.runs === 1 ? 'run' : 'runs'}.`;
  print(`### ${each.title(options)}\n\n${about}\n\n${toTable(results)}`);
  rmSync(folder, { recursive: true });
  return { case: each, results };
}

async function runDesk() {
  const folder = join(work, DESK);
  mkdirSync(folder);
  const figures = await deskFigures(folder, options);
  const words = figures === undefined ? 'There is no chromium here.' : deskTable(figures);
  print(`### The desk\n\nFrom a key to the page that shows it, in a browser.\n\n${words}`);
  return figures;
}

function toJson({ case: { name, title, about }, results }) {
  const figures = results.map(({ contender, ...rest }) => ({ contender: contender.name, ...rest }));
  return { name, title: title(options), about: about(), contenders: figures };
}

// What runs now, in one line that the next one replaces; only a person wants to see it.
function say(words) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${words}`);
}
