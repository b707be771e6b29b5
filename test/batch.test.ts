// A batch on worker threads: order, crashes that stay alone, a list that is given up.

import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type BatchOptions, type Finished, runBatch } from '../src/batch.ts';

interface Task {
  readonly value: number;
  readonly wait?: number;
  readonly fault?: 'throw' | 'crash';
}

interface Result {
  readonly value: number;
  readonly settings: unknown;
}

const program = fileURLToPath(new URL('./batch/worker.mjs', import.meta.url));

async function run(
  tasks: readonly Task[],
  options: Partial<BatchOptions> = {},
): Promise<Finished<Task, Result>[]> {
  const all: Finished<Task, Result>[] = [];
  for await (const each of runBatch<Task, Result>(tasks, { program, jobs: 2, ...options })) {
    all.push(each);
  }
  return all;
}

const numbers = (count: number): Task[] => Array.from({ length: count }, (_, value) => ({ value }));

test('gives results in the order of the tasks, whichever is done first', async () => {
  const tasks = numbers(100).map((task) => ({ ...task, wait: task.value === 0 ? 200 : 0 }));
  const all = await run(tasks);
  expect(all.map(({ result }) => result?.value)).toEqual(tasks.map(({ value }) => value));
});

test('hands its settings to every worker', async () => {
  const settings = { words: ['one', 'two'] };
  const all = await run(numbers(4), { settings });
  expect(all.map(({ result }) => result?.settings)).toEqual(Array(4).fill(settings));
});

test.each(['throw', 'crash'] as const)('a %s ends one task, the others go on', async (fault) => {
  const tasks = numbers(60).map((task) => (task.value % 20 === 7 ? { ...task, fault } : task));
  const all = await run(tasks);
  expect(all.map(({ task }) => task.value)).toEqual(tasks.map(({ value }) => value));
  const bad = all.filter(({ error }) => error !== undefined);
  expect(bad.map(({ task }) => task.value)).toEqual([7, 27, 47]);
  const words = fault === 'throw' ? 'no such thing' : 'out of the blue';
  expect(bad.map(({ error }) => error?.message)).toEqual([words, words, words]);
});

test('crashes of all workers at once do not end the batch', async () => {
  const tasks = numbers(8).map((task) =>
    task.value < 4 ? { ...task, fault: 'crash' as const } : task,
  );
  const all = await run(tasks);
  expect(all.map(({ error }) => error !== undefined)).toEqual([
    ...Array(4).fill(true),
    ...Array(4).fill(false),
  ]);
});

test('a program that is not there is an error at once, not a wait without end', async () => {
  await expect(run(numbers(50), { program: `${program}.none` })).rejects.toThrow('worker.mjs.none');
});

test('an aborted batch begins nothing more and gives what was done', async () => {
  const stop = new AbortController();
  const tasks = numbers(1000).map((task) => ({ ...task, wait: 5 }));
  const all: number[] = [];
  for await (const { task } of runBatch<Task, Result>(tasks, {
    program,
    jobs: 2,
    signal: stop.signal,
  })) {
    all.push(task.value);
    if (task.value === 10) stop.abort();
  }
  expect(all.slice(0, 11)).toEqual(numbers(11).map(({ value }) => value));
  expect(all.length).toBeLessThan(100);
});
