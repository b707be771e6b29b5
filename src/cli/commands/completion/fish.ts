// Completion for fish, from 3.0 on.

import { allShapes, type CommandShape, type OptionShape, type Values } from './command-shape.ts';

/** The script that fish reads. */
export function fishCompletion(program: CommandShape): string {
  const { name } = program;
  const shapes = allShapes(program);
  return `# Completion of \`${name}\` for fish; written by \`${name} completion fish\`.
function __${name}_at
    set -l command ''
    for word in (commandline -opc)[2..-1]
        switch "$command $word"
${shapes.slice(1).map(stepInto).join('\n')}
        end
    end
    test "$command" = "$argv[1]"
end
complete -c ${name} -f
${shapes.flatMap((shape) => linesOf(shape, name)).join('\n')}
`;
}

function stepInto({ path, name }: CommandShape): string {
  const before = path.slice(0, -name.length).trim();
  return `            case '${before} ${name}'
                set command '${path}'`;
}

function linesOf({ path, options, commands, operands }: CommandShape, name: string): string[] {
  const start = `complete -c ${name} -n "__${name}_at '${path}'"`;
  const values = valueFlags(operands);
  return [
    ...commands.map((each) => `${start} -a ${each.name} -d ${quoted(each.description)}`),
    ...options.map((option) => `${start} ${optionFlags(option)}`),
    ...(values === '' ? [] : [`${start} ${values}`]),
  ];
}

function optionFlags({ flags, description, values }: OptionShape): string {
  const names = flags.map((flag) =>
    flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
  );
  const value = values === undefined ? [] : ['-r', valueFlags(values) || '-f'];
  return [...names, ...value, '-d', quoted(description)].join(' ');
}

function valueFlags({ words, files, folders }: Values): string {
  if (files?.length === 0) return '-F';
  const found = [
    ...words,
    ...(files ?? []).map((ending) => `(__fish_complete_suffix ${ending})`),
    ...(folders && files === undefined ? ['(__fish_complete_directories)'] : []),
  ];
  return found.length === 0 ? '' : `-f -a ${quoted(found.join(' '))}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
}
