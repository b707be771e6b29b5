// The scripts of `briefing completion` know the whole command line.

import { describe, expect, test } from 'vitest';
import { allShapes, commandShape } from '../../src/cli/commands/completion/command-shape.ts';
import { createProgram } from '../../src/cli/program.ts';
import { runMain } from './run-main.ts';

const silent = { write: () => true };
const program = createProgram(
  { stdin: nothing(), stdout: silent, stderr: silent, env: {} },
  () => {},
);

describe.each(['bash', 'zsh', 'fish'])('the script for %s', (shell) => {
  test('names every command, every option and every choice', async () => {
    const { code, stdout, stderr } = await runMain(['completion', shell]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const { name, options, operands } of allShapes(commandShape(program))) {
      expect(stdout).toContain(name);
      const words = options.flatMap(({ values }) => values?.words ?? []);
      for (const word of [...words, ...operands.words]) expect(stdout).toContain(word);
      const flags = options.flatMap((option) => option.flags);
      for (const flag of flags.filter((each) => each.startsWith('--')))
        expect(stdout).toContain(flag.slice(2));
    }
  });
});

describe('what completes', () => {
  const shapes = new Map(allShapes(commandShape(program)).map((shape) => [shape.path, shape]));
  const valuesOf = (path: string, flag: string) =>
    shapes.get(path)?.options.find(({ flags }) => flags.includes(flag))?.values;

  test('commands, those of help too', () => {
    const names = program.commands.map((command) => command.name());
    expect(shapes.get('')?.commands.map(({ name }) => name)).toEqual([...names, 'help']);
    expect(shapes.get('help')?.operands.words).toEqual(names);
  });

  test('values are those of the option', () => {
    expect(valuesOf('build', '--page')?.words).toEqual(['A4', 'Letter']);
    expect(valuesOf('build', '--output')).toEqual({ words: [], files: [], folders: true });
    expect(valuesOf('check', '--template')).toMatchObject({ folders: true });
    expect(valuesOf('check', '--template')?.words).toContain('briefing');
    expect(valuesOf('build', '--now')).toEqual({ words: [], folders: false });
    expect(valuesOf('build', '--strict')).toBeUndefined();
    expect(shapes.get('build')?.operands.files).toEqual(['.yaml', '.yml']);
  });

  test('the codes of problems', () => {
    const codes = shapes.get('explain')?.operands;
    expect(codes).toMatchObject({ folders: false });
    expect(codes?.words).toEqual(expect.arrayContaining(['unknown-key', 'altered-quotation']));
  });
});

test('another shell is wrong usage', async () => {
  const { code, stdout, stderr } = await runMain(['completion', 'tcsh']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('Allowed choices are bash, zsh, fish');
});

async function* nothing(): AsyncGenerator<Uint8Array> {}
