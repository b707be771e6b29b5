// Runs one of the renderers beside this file:
//   node drive.mjs NAME build IN OUT           one document
//   node drive.mjs NAME batch FOLDER IN…       many in one process
//   node drive.mjs NAME warm IN OUT BEFORE ROUNDS
//                                              one, rebuilt after an edit each round; prints times
//                                              of the ROUNDS that come after those BEFORE

import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const [name, mode, ...rest] = process.argv.slice(2);
const { createRenderer } = await import(`./${name}.mjs`);
const { render, rebuild = renderAnew } = createRenderer();
const modes = { build, batch, warm };
await modes[mode](...rest);

async function build(input, output) {
  writeFileSync(output, await render(readFileSync(input, 'utf8'), input));
}

async function batch(folder, ...inputs) {
  for (const input of inputs) await build(input, join(folder, `${basename(input, '.yaml')}.pdf`));
}

async function warm(input, output, before, rounds) {
  const { median } = await import('../measure/median.mjs');
  const text = readFileSync(input, 'utf8');
  const times = [];
  for (let round = 1 - before; round <= rounds; round++) {
    const took = await timed(() => rebuild(edit(text, round), input, output));
    if (round > 0) times.push(took);
  }
  const of = (key) => median(times.map((time) => time[key]));
  console.log(JSON.stringify({ wall: of('wall'), cpu: of('cpu') }));
}

async function renderAnew(text, input, output) {
  writeFileSync(output, await render(text, input));
}

// One word of the first claim changes, as when somebody writes.
function edit(text, round) {
  const edited = text.replace('eleven', String(round + 500));
  if (edited === text) throw new Error('the word to edit is not in the document');
  return edited;
}

async function timed(action) {
  const cpu = process.cpuUsage();
  const started = process.hrtime.bigint();
  await action();
  const wall = Number(process.hrtime.bigint() - started) / 1e9;
  const { user, system } = process.cpuUsage(cpu);
  return { wall, cpu: (user + system) / 1e6 };
}
