// The command line of the commands on templates: `template new` and `template list`.

import { Command } from 'commander';
import { TEMPLATE_HELP, TEMPLATE_NEW_HELP } from '../../help-texts.ts';
import type { ExitCode } from '../../running/exit-code.ts';
import type { World } from '../../running/world.ts';
import type { NewTemplateOptions } from './template-command.ts';

/** `briefing template`. */
export function templateCommand(
  program: Command,
  world: World,
  done: (code: ExitCode) => void,
): Command {
  const command = new Command('template')
    .copyInheritedSettings(program)
    .description('begin a template of your own, or list those there are')
    .addHelpText('after', TEMPLATE_HELP);
  command.addCommand(newCommand(world, done).copyInheritedSettings(command));
  command.addCommand(listCommand(world, done).copyInheritedSettings(command));
  return command;
}

function newCommand(world: World, done: (code: ExitCode) => void): Command {
  return new Command('new')
    .description('write a folder with the files of a template that you want to change')
    .argument('<name>', 'a name for a folder in templates/, or a path')
    .option('--extends <template>', 'what it begins from, one of ours', 'briefing')
    .option('--copy <files>', 'files to change, with commas between: partials/claims.hbs')
    .addHelpText('after', TEMPLATE_NEW_HELP)
    .action(async (name: string, options: NewTemplateOptions) =>
      done((await import('./template-command.ts')).newTemplate(name, options, world)),
    );
}

function listCommand(world: World, done: (code: ExitCode) => void): Command {
  return new Command('list')
    .description('list our templates and those in templates/')
    .addHelpText('after', TEMPLATE_HELP)
    .action(async () => done((await import('./template-command.ts')).listTemplates(world)));
}
