// What completion must know of the command line, read from the program itself: whatever a command
// gets, its completion gets too.

import type { Argument, Command, Option } from 'commander';
import { builtInTemplates } from '../../../files/look/read-template.ts';
import { allCodes } from '../explain/explanations.ts';

/** What may stand in a place: words of a list, files with these endings, folders or anything. */
export interface Values {
  readonly words: readonly string[];
  /** Endings of files, e.g. `.yaml`; an empty list is any file, nothing is none. */
  readonly files?: readonly string[];
  readonly folders: boolean;
}

export interface OptionShape {
  /** As they are typed: `-o` and `--output`. */
  readonly flags: readonly string[];
  readonly description: string;
  /** What its value may be; absent if it takes none. */
  readonly values?: Values;
  readonly repeatable: boolean;
}

export interface CommandShape {
  /** Its words behind the name of the program: none for the program, `template new`. */
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionShape[];
  readonly commands: readonly CommandShape[];
  /** What may stand behind it besides options and commands. */
  readonly operands: Values;
}

/** The shape of a command and of all below it. */
export function commandShape(command: Command, path = ''): CommandShape {
  const help = command.createHelp();
  const commands = help.visibleCommands(command);
  const below = commands.map((each) => commandShape(each, `${path} ${each.name()}`.trim()));
  // `help` takes the names of its siblings.
  const operands = command.registeredArguments.map(argumentValues);
  return {
    path,
    name: command.name(),
    description: command.description(),
    options: help.visibleOptions(command).map(optionShape),
    commands: below.map((each) => (each.name === 'help' ? withWords(each, below) : each)),
    operands: joined(operands),
  };
}

function withWords(help: CommandShape, siblings: readonly CommandShape[]): CommandShape {
  const words = siblings.map(({ name }) => name).filter((name) => name !== 'help');
  return { ...help, operands: { words, folders: false } };
}

/** A command and all below it. */
export function allShapes(shape: CommandShape): CommandShape[] {
  return [shape, ...shape.commands.flatMap(allShapes)];
}

function optionShape(option: Option): OptionShape {
  const { short, long, description } = option;
  return {
    flags: [short, long].filter((flag) => flag !== undefined),
    description,
    ...((option.required || option.optional) && { values: optionValues(option) }),
    repeatable: option.variadic || /\brepeated\b/.test(description),
  };
}

function optionValues(option: Option): Values {
  const name = /[<[]([^>\]]+)[>\]]/.exec(option.flags)?.[1] ?? '';
  if (option.long === '--template') return { words: builtInTemplates(), folders: true };
  return valuesNamed(name, option.argChoices);
}

function argumentValues(argument: Argument): Values {
  return valuesNamed(argument.name(), argument.argChoices);
}

// Values are known by what `--help` calls them.
function valuesNamed(name: string, choices: readonly string[] | undefined): Values {
  if (choices !== undefined) return { words: choices, folders: false };
  if (name === 'code') return { words: allCodes(), folders: false };
  if (/pdf/.test(name)) return { words: [], files: ['.pdf'], folders: true };
  if (name.startsWith('word')) return { words: [], files: ['.docx'], folders: true };
  if (/^(?:file|brief)\b/.test(name)) return { words: [], files: ['.yaml', '.yml'], folders: true };
  if (/^(?:path|article|edition|old|new|output)$/.test(name))
    return { words: [], files: [], folders: true };
  return { words: [], folders: /folder|dir/.test(name) };
}

function joined(values: readonly Values[]): Values {
  const files = values.flatMap((each) => (each.files === undefined ? [] : [each.files]));
  const anyFile = files.some((endings) => endings.length === 0);
  return {
    words: values.flatMap(({ words }) => words),
    ...(files.length > 0 && { files: anyFile ? [] : files.flat() }),
    folders: values.some(({ folders }) => folders),
  };
}
