// Completion for bash, from 3.2 on; it needs nothing but bash.

import { allShapes, type CommandShape, type OptionShape, type Values } from './command-shape.ts';

/** The script that bash reads. */
export function bashCompletion(program: CommandShape): string {
  const shapes = allShapes(program);
  return `# Completion of \`${program.name}\` for bash; written by \`${program.name} completion bash\`.
_${program.name}_words() {
  local IFS=$' \\t\\n'
  COMPREPLY+=($(compgen -W "$1" -- "$cur"))
}
_${program.name}_files() {
  local IFS=$'\\n' ending
  compopt -o filenames 2>/dev/null
  for ending in "$@"; do COMPREPLY+=($(compgen -f -X "!*$ending" -- "$cur")); done
}
_${program.name}_folders() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY+=($(compgen -d -- "$cur"))
}
_${program.name}() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command='' i
  COMPREPLY=()
  if [[ $cur == '=' ]]; then cur=''
  elif [[ $prev == '=' ]]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$command \${COMP_WORDS[i]}" in
${shapes.slice(1).map(stepInto).join('\n')}
    esac
  done
  case "$command $prev" in
${shapes.flatMap(({ path, options }) => options.flatMap((each) => valuesOf(each, path, program.name))).join('\n')}
  esac
  case "$command" in
${shapes.map((shape) => continuation(shape, program.name)).join('\n')}
  esac
}
complete -F _${program.name} ${program.name}
`;
}

function stepInto({ path, name }: CommandShape): string {
  const before = path.slice(0, -name.length).trim();
  return `      '${before} ${name}') command='${path}' ;;`;
}

function valuesOf({ flags, values }: OptionShape, path: string, name: string): string[] {
  if (values === undefined) return [];
  const patterns = flags.map((flag) => `'${path} ${flag}'`).join(' | ');
  return [`    ${patterns}) ${[...proposals(values, name), 'return'].join('; ')} ;;`];
}

function continuation({ path, options, commands, operands }: CommandShape, name: string): string {
  const flags = options.flatMap((option) => option.flags).filter((flag) => flag.startsWith('--'));
  const words = [...commands.map((each) => each.name), ...operands.words];
  const rest = proposals({ ...operands, words }, name);
  return `    '${path}')
      if [[ $cur == -* ]]; then _${name}_words '${flags.join(' ')}'
      else ${rest.length === 0 ? ':' : rest.join('; ')}; fi ;;`;
}

function proposals({ words, files, folders }: Values, name: string): string[] {
  return [
    ...(words.length > 0 ? [`_${name}_words '${words.join(' ')}'`] : []),
    ...(files !== undefined && files.length > 0 ? [`_${name}_files ${files.join(' ')}`] : []),
    ...(files?.length === 0 ? [`_${name}_files ''`] : folders ? [`_${name}_folders`] : []),
  ];
}
