// Completion for zsh: one function a command, in the words of its `_arguments`.

import { allShapes, type CommandShape, type OptionShape, type Values } from './command-shape.ts';

/** The script that zsh reads, from a file `_briefing` on its path or by `source`. */
export function zshCompletion(program: CommandShape): string {
  const { name } = program;
  const functions = allShapes(program).map((shape) => commandFunction(shape, name));
  return `#compdef ${name}
# Completion of \`${name}\` for zsh; written by \`${name} completion zsh\`.
${functions.join('\n')}
if [[ $funcstack[1] == _${name} ]]; then _${name} "$@"; else compdef _${name} ${name}; fi
`;
}

function commandFunction(shape: CommandShape, name: string): string {
  return shape.commands.length === 0 ? leaf(shape, name) : branch(shape, name);
}

function leaf({ path, options, operands }: CommandShape, name: string): string {
  const action = actionOf(operands);
  const rest =
    action === '' ? [] : [quoted(`*:${operands.words.length > 0 ? 'word' : 'file'}:${action}`)];
  return `${functionName(name, path)}() {
  _arguments \\
    ${[...options.map(optionSpec), ...rest].join(' \\\n    ')}
}`;
}

function branch({ path, options, commands }: CommandShape, name: string): string {
  const listed = commands.map((each) => quoted(`${each.name}:${each.description}`));
  const cases = commands.map((each) => `        ${each.name}) ${functionName(name, each.path)} ;;`);
  return `${functionName(name, path)}() {
  local curcontext="$curcontext" state line
  _arguments -C \\
    ${options.map(optionSpec).join(' \\\n    ')} \\
    '1: :->command' '*:: :->rest'
  case $state in
    command)
      local -a commands=(${listed.join(' ')})
      _describe command commands ;;
    rest)
      case $line[1] in
${cases.join('\n')}
      esac ;;
  esac
}`;
}

function functionName(name: string, path: string): string {
  return `_${[name, ...path.split(' ')].filter((word) => word !== '').join('_')}`;
}

function optionSpec({ flags, description, values, repeatable }: OptionShape): string {
  const text = description.replaceAll(/[[\]:\\]/g, '\\$&');
  const value = values === undefined ? '' : `:value:${actionOf(values)}`;
  const spec = (flag: string): string => {
    const equals = values !== undefined && flag.startsWith('--') ? '=' : '';
    return quoted(`${repeatable ? '*' : exclusive(flags)}${flag}${equals}[${text}]${value}`);
  };
  return flags.map(spec).join(' ');
}

function exclusive(flags: readonly string[]): string {
  return flags.length > 1 ? `(${flags.join(' ')})` : '';
}

/** What zsh does to find values; nothing finds nothing. */
function actionOf({ words, files, folders }: Values): string {
  const plain = `(${words.join(' ')})`;
  if (files === undefined && !folders) return words.length > 0 ? plain : ' ';
  const glob = `*(${(files ?? []).join('|')})`;
  const found =
    files === undefined ? '_files -/' : `_files${files.length > 0 ? ` -g "${glob}"` : ''}`;
  return words.length === 0 ? found : `_alternative "words:word:${plain}" "files:file:${found}"`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
