// `briefing template new` and `template list`: looks of one's own, and which there are.

import type { Declaration } from '../../arguments/declaration.ts';

/** What `template new` can be told. */
export interface NewTemplateOptions {
  readonly extends: string;
  readonly copy?: string;
}

const HELP = `
Examples:
  briefing template list                what looks there are
  briefing template new our-look        templates/our-look/template.yaml, with all you can change`;

const newTemplate: Declaration = {
  name: 'new',
  description: 'write a folder with the files of a template that you want to change',
  help: `
Examples:
  briefing template new our-look
  briefing template new our-sitrep --extends sitrep
  briefing template new our-look --copy partials/claims.hbs,running-foot.hbs,labels/fr.yaml
  briefing build a.yaml --template our-look

template.yaml holds every colour, font and size in comments. Nothing is overwritten.`,
  options: (command) =>
    command
      .argument('<name>', 'a name for a folder in templates/, or a path')
      .option('--extends <template>', 'what it begins from, one of ours', 'briefing')
      .option('--copy <files>', 'files to change, with commas between: partials/claims.hbs'),
  async run(world, name: string, options: NewTemplateOptions) {
    return (await import('./template.ts')).newTemplate(name, options, world);
  },
};

const listTemplates: Declaration = {
  name: 'list',
  description: 'list our templates and those in templates/',
  help: HELP,
  async run(world) {
    return (await import('./template.ts')).listTemplates(world);
  },
};

export const template: Declaration = {
  name: 'template',
  description: 'begin a template of your own, or list those there are',
  help: HELP,
  commands: [newTemplate, listTemplates],
};
